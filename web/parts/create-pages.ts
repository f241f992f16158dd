import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../api.ts';
import type { Page } from '../../worker/routes/v1/schemas.ts';

const AT_ONCE = '50';

/**
 * A long list of the API, a page at a time: undefined until the first is there. A failed reading keeps what was shown.
 * @param narrowedTo what is asked for beside the page, as query parameters; those that are empty are left out
 */
export function createPages<Item>(path: string, narrowedTo: () => Record<string, string> = () => ({})) {
  const [items, setItems] = createSignal<Item[]>();
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
    const given = Object.entries({ ...narrowedTo(), cursor: after ?? '' }).filter(([, value]) => value !== '');
    const query = new URLSearchParams([['limit', AT_ONCE], ...given]);
    try {
      const page = await api.get<Page<Item>>(`${path}?${query}`, signal);
      setItems((shown) => (after === null ? page.data : [...(shown ?? []), ...page.data]));
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
    items,
    error,
    isReading,
    hasMore: () => cursor() !== null,
    readMore: () => read(cursor()),
    readAgain: () => read(null),
    /** For another list in its place: nothing of this one is shown any more. */
    readAnew(): Promise<void> {
      setItems(undefined);
      return read(null);
    },
  };
}
