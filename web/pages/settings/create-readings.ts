import { createSignal, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';
import type { Page } from '../../../worker/routes/v1/schemas.ts';

const POLL_MILLISECONDS = 30_000;

/** How far the days of the properties are read, in one request for all; asked again while that goes on and the page is seen. */
export function createReadings() {
  const [syncs, setSyncs] = createSignal<PropertySync[]>([]);
  const [hasFailed, setHasFailed] = createSignal(false);
  let asking = new AbortController();
  onCleanup(() => asking.abort());

  async function read(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const { data } = await api.get<Page<PropertySync>>('/api/v1/syncs', signal);
      if (signal.aborted) return;
      setSyncs(data);
      setHasFailed(false);
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      setHasFailed(true);
    }
  }

  const timer = setInterval(() => {
    const goesOn = syncs().some(({ state }) => state === 'waiting' || state === 'reading');
    if (!document.hidden && goesOn) void read();
  }, POLL_MILLISECONDS);
  onCleanup(() => clearInterval(timer));

  void read();
  return {
    of: (propertyId: string) => syncs().find(({ property_id }) => property_id === propertyId),
    hasFailed,
    read,
    async change(propertyId: string, action: 'pause' | 'resume'): Promise<void> {
      asking.abort();
      const changed = await api.post<PropertySync>(`/api/v1/properties/${propertyId}/sync`, { action });
      setSyncs((known) => known.map((sync) => (sync.property_id === propertyId ? changed : sync)));
    },
  };
}

export type Readings = ReturnType<typeof createReadings>;
