import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { AvailableProperty, Page } from '../../../worker/routes/v1/schemas.ts';

const TYPING_PAUSE_MILLISECONDS = 250;

/** The properties that a connection can see, searched and paged by the server. */
export function createPropertySearch(connectionId: string) {
  const [properties, setProperties] = createSignal<AvailableProperty[]>();
  const [query, setQuery] = createSignal('');
  const [nextCursor, setNextCursor] = createSignal<string | null>(null);
  const [isReading, setReading] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  let reading = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  void refresh();
  onCleanup(() => {
    clearTimeout(pause);
    reading.abort();
  });

  async function refresh(): Promise<void> {
    const page = await read(null);
    if (page) setProperties(page.data);
  }

  async function showMore(): Promise<void> {
    const page = await read(nextCursor());
    if (page) setProperties((shown) => [...(shown ?? []), ...page.data]);
  }

  /** Undefined when it failed, or when a newer reading has begun. */
  async function read(cursor: string | null): Promise<Page<AvailableProperty> | undefined> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const search = new URLSearchParams({ limit: '20' });
    if (query()) search.set('q', query());
    if (cursor) search.set('cursor', cursor);
    setReading(true);
    try {
      const path = `/api/v1/connections/${connectionId}/properties?${search}`;
      const page = await api.get<Page<AvailableProperty>>(path, signal);
      setNextCursor(page.next_cursor);
      setError(undefined);
      return page;
    } catch (failure) {
      if (signal.aborted) return undefined;
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
      return undefined;
    } finally {
      if (!signal.aborted) setReading(false);
    }
  }

  return {
    properties,
    query,
    nextCursor,
    isReading,
    error,
    refresh,
    showMore,
    search(text: string): void {
      setQuery(text);
      clearTimeout(pause);
      pause = setTimeout(() => void refresh(), TYPING_PAUSE_MILLISECONDS);
    },
  };
}
