import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { Annotation } from '../../../worker/routes/v1/annotation-schemas.ts';
import type { Page } from '../../../worker/routes/v1/schemas.ts';

/** The notes of the team, the latest day first, a page at a time. A failed reading keeps what was shown. */
export function createNotes() {
  const [notes, setNotes] = createSignal<Annotation[]>();
  const [error, setError] = createSignal<ApiError>();
  const [cursor, setCursor] = createSignal<string | null>(null);
  const [isReading, setReading] = createSignal(false);
  let reading = new AbortController();
  onCleanup(() => reading.abort());

  async function read(after: string | null): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    setReading(true);
    const query = new URLSearchParams({ limit: '50', ...(after === null ? {} : { cursor: after }) });
    try {
      const page = await api.get<Page<Annotation>>(`/api/v1/annotations?${query}`, signal);
      setNotes((shown) => (after === null ? page.data : [...(shown ?? []), ...page.data]));
      setCursor(page.next_cursor);
      setError(undefined);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    }
    setReading(false);
  }

  void read(null);
  return {
    notes,
    error,
    isReading,
    hasMore: () => cursor() !== null,
    readMore: () => read(cursor()),
    readAgain: () => read(null),
  };
}
