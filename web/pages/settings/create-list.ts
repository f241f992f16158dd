import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { Page } from '../../../worker/routes/v1/schemas.ts';

/** A short list of the API: undefined until it is there. A failed reading keeps what was shown. */
export function createList<Item, Answer extends Page<Item> = Page<Item>>(path: string) {
  const [answer, setAnswer] = createSignal<Answer>();
  const [error, setError] = createSignal<ApiError>();
  const [isReading, setReading] = createSignal(false);
  const reading = new AbortController();
  onCleanup(() => reading.abort());

  async function refresh(): Promise<void> {
    setReading(true);
    try {
      const read = await api.get<Answer>(path, reading.signal);
      setAnswer(() => read);
      setError(undefined);
    } catch (failure) {
      if (reading.signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    } finally {
      setReading(false);
    }
  }

  void refresh();
  return { answer, items: (): Item[] | undefined => answer()?.data, error, isReading, refresh };
}
