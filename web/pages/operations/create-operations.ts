import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { Operations, PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

const POLL_MILLISECONDS = 15_000;

/** How the reading of all properties goes; asked again while something is under way and the page is seen. */
export function createOperations() {
  const [operations, setOperations] = createSignal<Operations>();
  const [error, setError] = createSignal<ApiError>();
  let reading = new AbortController();
  onCleanup(() => reading.abort());

  async function read(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    try {
      const found = await api.get<Operations>('/api/v1/operations', signal);
      if (signal.aborted) return;
      setOperations(found);
      setError(undefined);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    }
  }

  const timer = setInterval(() => {
    if (!document.hidden && operations()?.properties.some(isUnderWay)) void read();
  }, POLL_MILLISECONDS);
  onCleanup(() => clearInterval(timer));

  void read();
  return {
    operations,
    error,
    readAgain: read,
    async change(id: string, action: 'pause' | 'resume' | 'retry'): Promise<void> {
      await api.post<PropertySync>(`/api/v1/properties/${id}/sync`, { action });
      await read();
    },
  };
}

function isUnderWay({ state }: PropertySync): boolean {
  return state === 'waiting' || state === 'reading';
}
