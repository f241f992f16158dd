import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScript } from '../../../dev/model/set-script.ts';
import { startModel, type ModelServer } from '../../../dev/model/start-model.ts';
import type { EvalRow } from '../eval-row.ts';
import { planWithModel } from './plan-with-model.ts';

const apiKey = 'sk-eval-0123456789abcdef';
let server: ModelServer;
beforeAll(async () => {
  server = await startModel({ apiKey });
});
afterAll(() => server.close());

const lastWeek = { start: '2026-11-16', end: '2026-11-22', label: 'last week' };
const weekBefore = { start: '2026-11-09', end: '2026-11-15', label: 'the week before' };
const nothing = {
  compare: null,
  filters: [],
  granularity: null,
  order: null,
  limit: null,
  each: null,
  open: false,
  steps: [],
  assumptions: [],
};
const talk = { reason: null, options: [], nearest: [] };
const kpi = {
  kind: 'kpi',
  metrics: ['sessions'],
  dimensions: [],
  range: lastWeek,
  ...nothing,
  ...talk,
  compare: weekBefore,
};

const rows: EvalRow[] = [
  ['sessions last week', 'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ['revenue last week', 'kpi totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  [
    'and on mobile?',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile',
    ['sessions last week'],
  ],
  ['what do our visitors feel', 'refuse'],
];

const ask = () => planWithModel(rows, 'en', { apiKey, baseUrl: server.url, model: 'stand-in', atOnce: 1 });

describe('planWithModel', () => {
  it('judges the plans of a model, with what they cost, in the order of the questions', async () => {
    const mobile = { field: 'deviceCategory', op: 'exact', values: ['mobile'], number: null, negate: false };
    const refused = { ...kpi, kind: 'refuse', metrics: [], range: null, compare: null, reason: 'Nobody can know.' };
    await setScript(server.url, [
      { json: kpi },
      { json: { ...kpi, metrics: ['activeUsers'] } },
      { json: { ...kpi, filters: [mobile] } },
      { json: refused },
    ]);
    const judged = await ask();
    expect(judged.map(({ isExact, isSafe }) => [isExact, isSafe])).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [true, true],
    ]);
    expect(judged[2]).toMatchObject({ kind: 'en follow-up', question: 'sessions last week / and on mobile?' });
    for (const { inputTokens, outputTokens, milliseconds, fault } of judged) {
      expect(inputTokens).toBeGreaterThan(1000);
      expect(outputTokens).toBeGreaterThan(20);
      expect(milliseconds).toBeGreaterThan(0);
      expect(fault).toBeUndefined();
    }
    expect(JSON.stringify(server.requests.at(-2)?.body)).toContain('sessions last week');
  });

  it('lets the built-in analyst plan where the model fails, and says why', async () => {
    await setScript(server.url, [
      { text: 'A poem.' },
      { json: { ...kpi, metrics: ['unheardOf'] } },
      { status: 401 },
      { status: 401 },
    ]);
    const judged = await ask();
    expect(judged.map(({ fault }) => fault)).toEqual([
      'invalid',
      expect.stringContaining('unheardOf'),
      'refused',
      'refused',
    ]);
    expect(judged[1]?.got).toBe(rows[1]?.[1]);
  });
});
