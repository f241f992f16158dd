import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { api, createTestApp, emptyDatabase, openBrowser, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { watchApp } from './document/watch-app.ts';

const sql = neon(inject('ownerUrl'));
const base = createDependencies(inject('bindings'));
const dependencies = {
  ...base,
  grants: createLocalGrants(base),
  gates: createLocalGates(),
  propertyGates: createLocalPropertyGates(base),
};
const runs = createLocalRuns(dependencies);

interface Stored {
  messages: { id: string; status: string; content: { type: string; action?: string } | null }[];
}

/** Somebody whose question was stored by a server that died before its answer began, that many seconds ago. */
async function openOrphan(secondsAgo: number) {
  const dying = createTestApp();
  const { browser, propertyId } = await openBrowserWithShop(dying);
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  const first = { id: crypto.randomUUID(), text: 'Sessions yesterday' };
  const url = `${api}/chats/${chat.id}`;
  expect((await browser.send(`${url}/messages`, { method: 'POST', json: first })).status).toBe(500);
  await sql`update chat_messages set created_at = now() - make_interval(secs => ${secondsAgo})`;

  /** The same person at a server that lives. */
  const open = async (holds: boolean) => {
    const app = watchApp(createApp({ ...dependencies, chatRuns: { ...runs, holds: () => Promise.resolve(holds) } }));
    const again = openBrowser(app);
    await signIn(again, 'http://parley.test', 'anna@kolibri.example');
    const send = (json: unknown) => again.send(`${url}/messages`, { method: 'POST', json });
    return { browser: again, send, read: () => call<Stored>(again, url), stream: () => again.send(`${url}/stream`) };
  };
  return { first, open };
}

beforeEach(emptyDatabase);

describe('a question whose server died before its answer began', () => {
  it('is answered when it is sent again', async () => {
    const { first, open } = await openOrphan(0);
    const { send, read } = await open(false);
    expect((await send(first)).status).toBe(200);
    expect((await read()).messages).toMatchObject([{ id: first.id }, { status: 'complete' }]);
  });

  it('does not keep the chat busy for the next', async () => {
    const { open } = await openOrphan(30);
    const { send, read } = await open(false);
    expect((await send({ id: crypto.randomUUID(), text: 'Sessions last week' })).status).toBe(200);
    expect((await read()).messages).toMatchObject([
      {},
      { status: 'error', content: { type: 'error', action: 'retry' } },
      {},
      { status: 'complete' },
    ]);
  });

  it('is said to have failed to whoever waits for it', async () => {
    const { open } = await openOrphan(30);
    const { read, stream } = await open(false);
    expect((await stream()).status).toBe(204);
    expect((await read()).messages).toMatchObject([{}, { status: 'error', content: { type: 'error' } }]);
  });

  it.each([
    ['is being written', 30, true],
    ['may just be about to begin', 0, false],
  ])('is left alone while its answer %s', async (_, secondsAgo, holds) => {
    const { open } = await openOrphan(secondsAgo);
    const { send, read, stream } = await open(holds);
    const busy = await send({ id: crypto.randomUUID(), text: 'Sessions last week' });
    expect([busy.status, await busy.json()]).toMatchObject([409, { code: 'chat_busy' }]);
    expect((await stream()).status).toBe(204);
    expect((await read()).messages).toMatchObject([{}, { status: 'streaming', content: null }]);
  });
});
