import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { api, createTestApp, emptyDatabase } from './create-test-app.ts';
import { healGoogle, openAsker, setAtGoogle, takeRequests } from './google-conditions.ts';

/** What readers see of the gate of a property: answers that others' questions have paid for, and answers with an age. */
beforeEach(emptyDatabase);
afterEach(healGoogle);

const minute = 60_000;
const hour = 60 * minute;
/** A day that is over for good, and the same however late it is. */
const day = new Date(Date.now() - 10 * 24 * hour).toISOString().slice(0, 10);

function openApp() {
  let now = Date.now();
  const app = createTestApp({ bindings: { GA4_REPLY_CACHE: 'on' }, now: () => new Date(now) });
  return { app, pass: (ms: number) => void (now += ms) };
}

describe('a question that somebody has just asked', () => {
  it('is answered alike without a request to Google, and costs the team nothing', async () => {
    const { app, pass } = openApp();
    const asker = await openAsker(app);
    const first = await asker.ask(`Sessions on ${day}`);
    const spent = await usedTokens(asker);
    pass(minute / 2);
    await takeRequests();
    const second = await asker.ask(`Sessions on ${day}`);
    expect((await takeRequests()).filter(({ path }) => path.includes(':'))).toEqual([]);
    expect(await usedTokens(asker)).toBe(spent);
    expect(second).toEqual(first);
    expect(second.quality.stale_since).toBeUndefined();
  });
});

describe('an answer while the quota is spent', () => {
  it.each([
    [
      `Sessions on ${day}`,
      /^Google Analytics does not answer at the moment; these are the figures that it gave on .* \d\d?:\d\d/,
    ],
    [`Sitzungen am ${day}`, /^Google Analytics antwortet im Moment nicht; dies sind die Zahlen vom .* \d\d:\d\d\.$/],
  ])('is what Google said before, and says when (%s)', async (question, note) => {
    const { app, pass } = openApp();
    const asker = await openAsker(app);
    const fresh = await asker.ask(question);
    pass(13 * hour);
    await setAtGoogle('quotas', { remaining: { tokensPerDay: 0 } });
    const stale: Report = await asker.ask(question);
    expect(stale.answer).toBe(fresh.answer);
    expect(stale.citations.map(({ fetched_at }) => fetched_at)).toEqual(
      fresh.citations.map(({ fetched_at }) => fetched_at),
    );
    expect(stale.quality.stale_since).toBe(fresh.citations[0]?.fetched_at);
    expect(stale.notes).toEqual([expect.stringMatching(note)]);
    expect(verify(stale)).toEqual([]);
  });

  it('is a 429 with its time for what was never asked', async () => {
    const asker = await openAsker(openApp().app);
    await setAtGoogle('quotas', { remaining: { tokensPerDay: 0 } });
    const response = await asker.send(`Sessions on ${day}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([429, 'google_quota_spent']);
  });
});

async function usedTokens(asker: Awaited<ReturnType<typeof openAsker>>): Promise<number> {
  return (await call<{ ga4_tokens: { used: number } }>(asker.browser, `${api}/usage`)).ga4_tokens.used;
}
