import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { Dataset } from '../../worker/counters.ts';
import { errorCodes } from '../../worker/errors.ts';
import { api, clearFaults, createTestApp, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';
import { startNight } from './start-night.ts';

type Point = Parameters<Dataset['writeDataPoint']>[0];

const columns = ['count', 'firstEvent', 'duration', 'asked', 'shared', 'calls', 'googleTokens', 'modelTokens'] as const;
let points: Point[];
let lines: string[];

beforeEach(async () => {
  await emptyDatabase();
  points = [];
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clearFaults();
});

const bindings = { METRICS: { writeDataPoint: (point: Point) => void points.push(point) }, GA4_REPLY_CACHE: 'on' };

/** Rows as README describes them, of one event. */
function rowsOf(event: string) {
  return points
    .filter(({ blobs }) => blobs[0] === event)
    .map(({ blobs: [, kind, code], doubles }) => ({
      ...{ kind, code },
      ...(Object.fromEntries(columns.map((name, index) => [name, doubles[index]])) as Record<
        (typeof columns)[number],
        number
      >),
    }));
}

const total = (name: (typeof columns)[number]) => rowsOf('google').reduce((sum, row) => sum + row[name], 0);

async function openAsker(overrides: Record<string, unknown> = {}) {
  const app = createTestApp({ bindings: { ...bindings, ...overrides } });
  const { browser, propertyId } = await openBrowserWithShop(app);
  points = [];
  return {
    ask: async (question: string) =>
      browser.send(`${api}/ask`, { method: 'POST', json: { property_id: propertyId, question } }),
    browser,
    propertyId,
  };
}

describe('what is counted', () => {
  it('is how each answer ended, what it cost, and what needed no call', async () => {
    const { ask } = await openAsker();
    expect((await ask('Sessions on 3 October 2026')).status).toBe(200);
    const [answer] = rowsOf('question');
    expect(answer).toMatchObject({ kind: 'complete', code: '', count: 1, modelTokens: 0 });
    expect(answer!.duration).toBeGreaterThanOrEqual(answer!.firstEvent);
    expect(answer!.googleTokens).toBeGreaterThan(0);
    expect(total('googleTokens')).toBe(answer!.googleTokens);
    expect([total('calls'), total('shared')]).toEqual([1, 0]);
    const before = total('asked');

    expect((await ask('Sessions on 3 October 2026')).status).toBe(200);
    expect(rowsOf('question')[1]).toMatchObject({ kind: 'complete', googleTokens: 0 });
    expect([total('calls'), total('shared')]).toEqual([1, before]);

    await ask('What is the capital of France?');
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'permission_denied' });
    expect((await ask('Sessions on 4 October 2026')).status).toBe(403);
    expect(rowsOf('question').map(({ kind, code }) => [kind, code])).toEqual([
      ['complete', ''],
      ['complete', ''],
      [expect.stringMatching(/refused|clarify/), ''],
      ['failed', 'property_access_lost'],
    ]);
    expect(rowsOf('failure').map(({ code }) => code)).toEqual(['property_access_lost']);
  });

  it('is each day of the nightly reading, read or not', async () => {
    await openAsker();
    const night = startNight(bindings);
    const [message] = await night.queue();
    await neon(inject('ownerUrl'))`update property_syncs set first_day = (now() - interval '4 days')::date`;
    const read = () => night.deliver(message!);
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'permission_denied' });
    await read();
    expect(rowsOf('sync_day')).toMatchObject([{ kind: 'failed', code: 'property_access_lost' }]);
    expect(rowsOf('google').every(({ kind }) => kind === 'sync')).toBe(true);
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual({
      event: 'sync_failed',
      tenant: expect.stringMatching(/^[0-9a-f]{12}$/),
      code: 'property_access_lost',
      cause: expect.any(String),
    });
    await clearFaults();
    await read();
    const days = rowsOf('sync_day').slice(1);
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days.map(({ kind, code }) => `${kind} ${code}`))).toEqual(new Set(['read ']));
  });

  it('has no word that is not of a closed list, whatever is asked and whatever Google sends', async () => {
    const { ask, browser, propertyId } = await openAsker();
    for (const question of [
      'Sessions from Schlaraffenland yesterday',
      'Top pages yesterday',
      '<b>Schlaraffenland</b>',
    ]) {
      await ask(question);
    }
    await setFault({ match: { path: ':batch' }, times: 'always', status: 500, body: { error: 'Schlaraffenland' } });
    await ask('Sessions on 5 October 2026');
    await browser.send(`${api}/chats/Schlaraffenland`);
    await browser.send(`${api}/ask`, { method: 'POST', json: { question: 'Schlaraffenland', Schlaraffenland: 1 } });
    expect(points.length).toBeGreaterThan(8);
    const words = {
      event: ['question', 'google', 'sync_day', 'failure'],
      kind: ['', 'complete', 'partial', 'clarify', 'refused', 'stopped', 'failed', 'question', 'sync', 'read'],
      code: ['', ...errorCodes],
    };
    for (const { indexes, blobs, doubles } of points) {
      expect(indexes).toEqual([blobs[0]]);
      expect([words.event, words.kind, words.code].map((list, index) => list.includes(blobs[index]!))).toEqual([
        true,
        true,
        true,
      ]);
      expect([blobs.length, doubles.length]).toEqual([3, columns.length]);
      expect(doubles.every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
    }
    expect(JSON.stringify(points)).not.toMatch(new RegExp(`Schlaraffenland|kolibri|${propertyId}|310000001`, 'i'));
  });

  it('costs no answer where it cannot be counted', async () => {
    const refuse = () => {
      throw new Error('too many data points');
    };
    const { ask } = await openAsker({ METRICS: { writeDataPoint: refuse } });
    expect((await ask('Sessions on 3 October 2026')).status).toBe(200);
    expect(lines.some((line) => line.includes('not_counted'))).toBe(true);
  });
});

describe('what is logged', () => {
  it('is one line of JSON each, with the request, the team and the code, and nothing that was said', async () => {
    const { ask } = await openAsker();
    await ask('Sessions from Schlaraffenland yesterday');
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'permission_denied' });
    const failed = await ask('Sessions on 6 October 2026');
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const ofFailed = logged.filter(({ request_id }) => request_id === failed.headers.get('x-request-id'));
    expect(ofFailed.map(({ event }) => event)).toEqual(['answer_failed', 'request']);
    expect(ofFailed[0]).toMatchObject({ code: 'property_access_lost', cause: expect.stringMatching(/^GoogleFailure/) });
    expect(ofFailed[1]).toEqual({
      event: 'request',
      request_id: expect.any(String),
      method: 'POST',
      route: '/api/v1/ask',
      status: 403,
      duration_ms: expect.any(Number),
      tenant: expect.stringMatching(/^[0-9a-f]{12}$/),
      code: 'property_access_lost',
      cause: expect.stringMatching(/^AppError/),
    });
    expect(lines.join('\n')).not.toMatch(/Schlaraffenland|kolibri|ya29|310000001|parley_live|session=/i);
  });
});
