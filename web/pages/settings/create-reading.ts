import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

const POLL_MILLISECONDS = 30_000;

/** How far the days of one property are read; asked again while that goes on and the page is seen. */
export function createReading(propertyId: () => string) {
  const path = () => `/api/v1/properties/${propertyId()}/sync`;
  const [sync, setSync] = createSignal<PropertySync>();
  const [hasFailed, setHasFailed] = createSignal(false);
  let asking = new AbortController();
  onCleanup(() => asking.abort());

  async function read(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const found = await api.get<PropertySync>(path(), signal);
      if (signal.aborted) return;
      setSync(found);
      setHasFailed(false);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setHasFailed(true);
    }
  }

  const timer = setInterval(() => {
    const state = sync()?.state;
    if (!document.hidden && (state === 'waiting' || state === 'reading')) void read();
  }, POLL_MILLISECONDS);
  onCleanup(() => clearInterval(timer));

  void read();
  return {
    sync,
    hasFailed,
    read,
    async change(action: 'pause' | 'resume'): Promise<void> {
      asking.abort();
      setSync(await api.post<PropertySync>(path(), { action }));
    },
  };
}
