import { neon } from '@neondatabase/serverless';
import { inject } from 'vitest';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { consumeDeadSyncs } from '../../worker/jobs/consume-dead-syncs.ts';
import { consumeSyncs } from '../../worker/jobs/consume-syncs.ts';
import { runFrequent } from '../../worker/jobs/frequent.ts';
import { queueSyncs } from '../../worker/services/sync/queue-syncs.ts';
import { syncProperty } from '../../worker/services/sync/sync-property.ts';
import type { SyncMessage } from '../../worker/services/sync/sync-queue.ts';
import { quietQueues } from './quiet-queues.ts';
import { createTestApp, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';

/** The night as cron and the queue make it, at a time of the test's choosing. */
export function startNight(bindings: Record<string, unknown> = {}) {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const base = { ...createDependencies({ ...inject('bindings'), ...bindings }), now };
  const tools = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(now),
    propertyGates: createLocalPropertyGates(base),
  };
  const queued: SyncMessage[] = [];
  return {
    now,
    wait: (minutes: number) => void (ahead += minutes * 60_000),
    /** The messages about days that are to be read. */
    queue: async () => {
      await queueSyncs(tools, { send: async (messages) => void queued.push(...messages) });
      return queued.splice(0);
    },
    /** All messages that cron sends. */
    tick: async () => {
      const syncQueue = { send: async (messages: SyncMessage[]) => void queued.push(...messages) };
      await runFrequent(tools, { ...quietQueues, syncQueue });
      return queued.splice(0);
    },
    useOf: ({ tenantId }: SyncMessage) => tools.propertyGates.read({ tenantId, property: 'properties/310000001' }),
    /** What the queue does with a message that it has given up. */
    bury: async (body: SyncMessage) => {
      const said: string[] = [];
      const message = { body, ack: () => void said.push('ack'), retry: () => void said.push('retry') };
      await consumeDeadSyncs(tools, { messages: [message] });
      return said;
    },
    /** One message, its failure thrown. */
    deliver: (message: SyncMessage) => syncProperty(tools, message, AbortSignal.timeout(60_000)),
    /** One message as the queue delivers it. Returns what was said to the queue. */
    consume: async (body: SyncMessage) => {
      const said: string[] = [];
      const message = { body, ack: () => void said.push('ack'), retry: () => void said.push('retry') };
      await consumeSyncs({ ...tools, chatRuns: noChats }, { messages: [message] });
      return said;
    },
  };
}

/** The shop, of whose days only the latest are to be read. */
export async function openShop(days: number, bindings: Record<string, unknown> = {}) {
  const night = startNight(bindings);
  const shop = await openBrowserWithShop(createTestApp({ now: night.now, bindings }));
  const [message] = await night.queue();
  if (!message) throw new Error('nothing is due');
  await neon(
    inject('ownerUrl'),
  )`update property_syncs set first_day = (now() - make_interval(days => ${days + 3}))::date`;
  return { night, message, ...shop };
}

const unavailable = () => Promise.reject(new Error('Chats run in Durable Objects.'));
const noChats = {
  start: unavailable,
  follow: unavailable,
  holds: unavailable,
  stop: unavailable,
  forget: () => Promise.resolve(),
};
