import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { AuditEntry, Page } from '../../../worker/routes/v1/schemas.ts';

/** The acts of the team, newest first, a page at a time; all, or those of one kind. */
export function createActs() {
  const [acts, setActs] = createSignal<AuditEntry[]>();
  const [error, setError] = createSignal<ApiError>();
  const [cursor, setCursor] = createSignal<string | null>(null);
  const [kind, setKind] = createSignal('');
  const [isReading, setReading] = createSignal(false);
  let reading = new AbortController();
  onCleanup(() => reading.abort());

  async function read(action: string, after: string | null): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    setReading(true);
    const query = new URLSearchParams({ limit: '50' });
    if (action !== '') query.set('action', action);
    if (after !== null) query.set('cursor', after);
    try {
      const page = await api.get<Page<AuditEntry>>(`/api/v1/audit?${query}`, signal);
      setActs((shown) => (after === null ? page.data : [...(shown ?? []), ...page.data]));
      setCursor(page.next_cursor);
      setError(undefined);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    }
    setReading(false);
  }

  void read('', null);
  return {
    acts,
    error,
    kind,
    isReading,
    hasMore: () => cursor() !== null,
    readMore: () => read(kind(), cursor()),
    readAgain: () => read(kind(), null),
    narrow(action: string) {
      setKind(action);
      setActs(undefined);
      return read(action, null);
    },
  };
}
