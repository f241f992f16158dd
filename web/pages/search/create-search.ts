import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { SearchResult } from '../../../worker/routes/v1/search-schemas.ts';

/** What is looked for, as the page's address has it. */
export interface SearchQuery {
  q: string;
  property_id?: string | undefined;
  /** ISO dates. */
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
}

/** The result of a query, anew whenever it changes. Until the next is here the one before stays. */
export function createSearch(query: () => SearchQuery | undefined) {
  const [result, setResult] = createSignal<SearchResult>();
  const [error, setError] = createSignal<ApiError>();
  const [isReading, setReading] = createSignal(false);
  let reading = new AbortController();
  onCleanup(() => reading.abort());

  async function read(asked = query()): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    setError(undefined);
    if (!asked) {
      setResult(undefined);
      setReading(false);
      return;
    }
    setReading(true);
    const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    try {
      const found = await api.get<SearchResult>(`/api/v1/search?${search}`, signal);
      if (signal.aborted) return;
      setResult(found);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setResult(undefined);
      setError(failure);
    }
    setReading(false);
  }

  createEffect(on(query, (asked) => void read(asked)));
  return { result, error, isReading, readAgain: () => read() };
}
