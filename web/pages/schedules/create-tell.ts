import { createResource, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import type { Tell, TellOptions } from '../../../worker/routes/v1/schedule-schemas.ts';

/** Whom a schedule or an alert is to tell, and whom it can. Of a new one that is the feed. */
export function createTell(initial: Tell = { members: [], webhooks: false, feed: true }) {
  const [options] = createResource(() => api.get<TellOptions>('/api/v1/tell-options'));
  const [tell, setTell] = createSignal(initial);
  /** Whoever has left the team since has no tick that could be taken away. */
  const told = (): Tell => {
    const known = options.error ? undefined : options.latest?.members;
    const members = tell().members.filter((id) => !known || known.some((member) => member.id === id));
    return { ...tell(), members };
  };
  return { options, tell: told, change: (change: Partial<Tell>) => setTell((before) => ({ ...before, ...change })) };
}
