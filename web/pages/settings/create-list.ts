import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { Page } from '../../../worker/routes/v1/schemas.ts';

/** A short list of the API: undefined until it is there. A failed reading keeps what was shown. */
export function createList<Item>(path: string) {
  const [items, setItems] = createSignal<Item[]>();
  const [error, setError] = createSignal<ApiError>();
  const [isReading, setReading] = createSignal(false);
  const reading = new AbortController();
  onCleanup(() => reading.abort());

  async function refresh(): Promise<void> {
    setReading(true);
    try {
      const { data } = await api.get<Page<Item>>(path, reading.signal);
      setItems(data);
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
  return { items, error, isReading, refresh };
}
