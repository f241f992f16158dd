import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { TenantGate } from '../../worker/objects/tenant-gate.ts';
import { api, clearFaults, openChat, send, setFault } from './open-browser.ts';

afterEach(clearFaults);

const { TENANT_GATE: gates } = env as unknown as { TENANT_GATE: DurableObjectNamespace<TenantGate> };
const common = { userId: 'anna', mostStreams: { person: 5, team: 50 }, budget: { modelTokens: 100, ga4Tokens: 100 } };

describe('the gate of a team', () => {
  it('admits one of 1,000 requests at once when one token is left', async () => {
    const gate = gates.getByName(crypto.randomUUID());
    await gate.settle('before', { modelTokens: 99, ga4Tokens: 99 });
    const estimate = { modelTokens: 50, ga4Tokens: 50 };
    const admitted = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => gate.enter({ ...common, run: { id: `run ${index}`, estimate } })),
    );
    expect(admitted.filter(({ mayUse }) => mayUse.ga4)).toHaveLength(1);
    expect(admitted.filter(({ mayUse }) => mayUse.model)).toHaveLength(1);
  });

  it('keeps exactly five of 200 streams that one person opens at once', async () => {
    const gate = gates.getByName(crypto.randomUUID());
    const opened = await Promise.all(
      Array.from({ length: 200 }, (_, index) => gate.enter({ ...common, streamId: `stream ${index}` })),
    );
    expect(opened.filter(({ full }) => full === null)).toHaveLength(5);
  });
});

it('gives the place of a stream back when its reader has left, and when it ends', async () => {
  const { browser, chatId } = await openChat();
  const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
  const gate = gates.getByName(tenant.id);
  const open = () =>
    runInDurableObject(
      gate,
      (_, state) => state.storage.sql.exec<{ id: string }>('select id from stream').toArray().length,
    );
  await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 1500 });

  const asked = await send(browser, chatId, 'Sessions yesterday');
  const followed = await browser.send(`${api}/chats/${chatId}/stream`);
  expect(await open()).toBe(2);
  await followed.body?.cancel();
  // Workerd finds that a reader has left when there is something to send: an event, or the heartbeat.
  await vi.waitFor(async () => expect(await open()).toBe(1), { timeout: 10_000 });
  await asked.text();
  await vi.waitFor(async () => expect(await open()).toBe(0), { timeout: 10_000 });
  const { used, reserved } = await gate.read();
  expect(used.ga4Tokens).toBeGreaterThan(0);
  expect(reserved.ga4Tokens).toBe(0);
});
