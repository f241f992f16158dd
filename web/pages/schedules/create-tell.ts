import { createResource, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import type { Tell, TellOptions } from '../../../worker/routes/v1/schedule-schemas.ts';

/** Whom something new is to tell, and whom it can. */
export function createTell() {
  const [options] = createResource(() => api.get<TellOptions>('/api/v1/tell-options'));
  const [tell, setTell] = createSignal<Tell>({ members: [], webhooks: false, feed: true });
  return { options, tell, change: (change: Partial<Tell>) => setTell((before) => ({ ...before, ...change })) };
}
