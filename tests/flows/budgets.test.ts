import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import type { Usage } from '../../worker/routes/v1/schemas.ts';
import { channelsPlan, openModelShop, script } from './model-shop.ts';
import { api, clearFaults, createTestApp, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

const question = { question: 'How many sessions did we have yesterday?' };
const ask = (browser: HttpBrowser, accept = 'application/json') =>
  browser.send(`${api}/ask`, { method: 'POST', json: question, headers: { accept } });
const usageOf = (browser: HttpBrowser) => call<Usage>(browser, `${api}/usage`);

describe('the budget of a team', () => {
  it('is counted as it is used, and refuses in plain words until midnight UTC when it is spent', async () => {
    let now = new Date();
    const app = createTestApp({ bindings: { GA4_TOKENS_PER_DAY: '5' }, now: () => now });
    const { browser } = await openBrowserWithShop(app);
    while ((await usageOf(browser)).ga4_tokens.used < 5) expect((await ask(browser)).status).toBe(200);

    const refused = await ask(browser);
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({
        code: 'budget_spent',
        detail: expect.stringContaining('It frees at midnight UTC.'),
        action: 'wait',
      }),
    ]);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(86_400);
    now = new Date(now.getTime() + seconds * 1000);
    // A session that was good yesterday is so today.
    expect((await usageOf(browser)).ga4_tokens).toMatchObject({ used: 0, reserved: 0, limit: 5, most: 5 });
  });

  it('can be lowered by who manages the team, and only lowered', async () => {
    const { browser } = await openBrowserWithShop();
    const set = (json: unknown) => browser.send(`${api}/usage`, { method: 'PATCH', json });
    expect((await set({ ga4_tokens_per_day: 0 })).status).toBe(204);
    expect((await usageOf(browser)).ga4_tokens).toMatchObject({ limit: 0, most: 100_000 });
    expect((await ask(browser)).status).toBe(429);
    expect((await set({ ga4_tokens_per_day: null })).status).toBe(204);
    expect((await ask(browser)).status).toBe(200);
    const higher = await set({ ga4_tokens_per_day: 100_001 });
    expect([higher.status, ((await higher.json()) as { detail: string }).detail]).toEqual([
      400,
      expect.stringContaining('can only be lower'),
    ]);
    for (const json of [{}, { ga4_tokens_per_day: -1 }, { ga4_tokens_per_day: 1.5 }, { other: 1 }]) {
      expect((await set(json)).status).toBe(400);
    }
  });

  it('is shown with the days before, and belongs to nobody else', async () => {
    const app = createTestApp();
    const { browser } = await openBrowserWithShop(app);
    await ask(browser);
    const usage = await usageOf(browser);
    const today = new Date().toISOString().slice(0, 10);
    expect(usage.date).toBe(today);
    expect(usage.ga4_tokens.used).toBeGreaterThan(0);
    expect(usage.days).toEqual([
      { date: today, model_tokens: 0, ga4_tokens: usage.ga4_tokens.used, embedding_tokens: 0 },
    ]);
    expect(usage.embedding_tokens).toBeNull();
    const ben = await openBrowserWithShop(app, 'ben@brightside-agency.example');
    const other = await usageOf(ben.browser);
    expect([other.ga4_tokens.used, other.days]).toEqual([0, []]);
  });
});

it('leaves the built-in analyst to answer when only the budget of the model is spent', async () => {
  const shop = await openModelShop({ bindings: { MODEL_TOKENS_PER_DAY: '1' } });
  await script(
    { match: 'plan' as const, json: channelsPlan() },
    { match: 'prose' as const, text: 'Of {{v1}} sessions {{range}}, {{l2}} brought {{v2}}.' },
  );
  const first = await shop.askForReport('Sessions by channel last week');
  expect(first.report.authors?.plan).toBe('model');
  const { report } = await shop.askForReport('Sessions by channel last week');
  expect(report.authors).toEqual({ plan: 'analyst', words: 'analyst' });
  expect(report.notes?.[0]).toBe("Your team's language model budget of today is spent and frees at midnight UTC.");
  expect((await usageOf(shop.browser)).model_tokens.used).toBeGreaterThan(0);
});

describe('open streams', () => {
  it('are five of 200 that one person opens at once, and close at once', async () => {
    const app = createTestApp({ bindings: { STREAMS_PER_PERSON: '5' } });
    const { browser } = await openBrowserWithShop(app);
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 4000 });
    const responses = await Promise.all(Array.from({ length: 200 }, () => ask(browser, 'text/event-stream')));
    const live = responses.filter(({ status }) => status === 200);
    const refused = responses.filter(({ status }) => status === 429);
    expect([live.length, refused.length]).toEqual([5, 195]);
    expect(refused[0]?.headers.get('retry-after')).toBe('5');
    expect(await refused[0]?.json()).toMatchObject({ code: 'too_many_streams', action: 'wait' });
    expect((await ask(browser, 'text/event-stream')).status).toBe(429);
    await Promise.all(live.map(async ({ body }) => body?.cancel()));
    const again = await ask(browser, 'text/event-stream');
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});
