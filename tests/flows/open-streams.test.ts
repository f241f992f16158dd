import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call, signIn } from '../../dev/walk.ts';
import {
  api,
  appUrl,
  clearFaults,
  createTestApp,
  emptyDatabase,
  openBrowser,
  openBrowserWithShop,
  setFault,
} from './create-test-app.ts';
import { startHostileUpstream } from './hostile-upstream.ts';

const sql = neon(inject('ownerUrl'));
const app = createTestApp();
const question = { question: 'How many sessions did we have yesterday?' };
let browser: HttpBrowser;

beforeEach(async () => {
  await emptyDatabase();
  ({ browser } = await openBrowserWithShop(app));
  await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 3000 });
  // The half minute between two looks passes at once; everything else takes its time.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await clearFaults();
});

type Headers = Record<string, string>;
const byCookie = (): Headers => ({ cookie: browser.cookies('parley.test'), origin: appUrl });

/** Begins an answer, and goes on reading it after half a minute in which `meanwhile` happened. */
async function readOn(headers: Headers, meanwhile: () => Promise<unknown>): Promise<string> {
  const response = await app.request(`${api}/ask`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(question),
  });
  expect(response.status).toBe(200);
  const reader = response.body!.getReader();
  let text = new TextDecoder().decode((await reader.read()).value);
  await meanwhile();
  await vi.advanceTimersByTimeAsync(30_000);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      text += new TextDecoder().decode(next.value);
    }
  } catch {
    return text.includes('data-report') ? 'cut too late' : 'cut';
  }
  return text.includes('data-report') ? 'whole' : 'ended without a report';
}

describe('an answer that is being read', () => {
  it('is read to its end by somebody who still may', async () => {
    expect(await readOn(byCookie(), async () => undefined)).toBe('whole');
  });

  it('ends when its reader is signed out from another device', async () => {
    const other = openBrowser(app);
    await signIn(other, appUrl, 'anna@kolibri.example');
    const signOut = () => other.send(`${api}/sessions/revoke-others`, { method: 'POST' });
    expect(await readOn(byCookie(), signOut)).toBe('cut');
  });

  it('ends when its key is deleted', async () => {
    const made = await call<{ id: string; key: string }>(browser, `${api}/api-keys`, { name: 'Key', scopes: ['ask'] });
    const remove = () => browser.send(`${api}/api-keys/${made.id}`, { method: 'DELETE' });
    expect(await readOn({ authorization: `Bearer ${made.key}` }, remove)).toBe('cut');
  });

  it.each([
    ['is removed from the team', 'DELETE', undefined],
    ['may only read by now', 'PATCH', { role: 'viewer' }],
  ])('ends when its reader %s', async (_, method, json) => {
    const ben = openBrowser(app);
    await signIn(ben, appUrl, 'ben@brightside-agency.example');
    const { user } = await call<{ user: { id: string } }>(ben, `${api}/me`);
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    await sql`insert into memberships (tenant_id, user_id, role) values (${tenant.id}, ${user.id}, 'member')`;
    await call(ben, `${api}/tenants/${tenant.id}/switch`, {});
    const change = () =>
      browser.send(`${api}/tenants/${tenant.id}/members/${user.id}`, { method, ...(json && { json }) });
    expect(await readOn({ cookie: ben.cookies('parley.test'), origin: appUrl }, change)).toBe('cut');
  });

  it('goes on while the database is away', async () => {
    const upstream = await startHostileUpstream();
    upstream.answerWith({ status: 503, type: 'text/html', body: 'away' });
    let isAway = false;
    const send = globalThis.fetch;
    vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) =>
      send(isAway && String(input).endsWith('/sql') ? upstream.url : input, init),
    );
    try {
      expect(await readOn(byCookie(), async () => void (isAway = true))).toBe('whole');
    } finally {
      vi.unstubAllGlobals();
      await upstream.close();
    }
  });
});
