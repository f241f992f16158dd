import { beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { fingerprintOf } from '../../worker/analyst/proof/fingerprint.ts';
import { renderAnswer } from '../../worker/analyst/proof/render-answer.ts';
import type { Verdict } from '../../worker/analyst/proof/to-verdict.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { wordsOnlyReport } from './words-only-report.ts';

const app = createTestApp();
let key: string;
let exported: string;

beforeAll(async () => {
  await emptyDatabase();
  const { browser } = await openBrowserWithShop(app);
  ({ key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test', scopes: ['read', 'ask'] }));
  const asked = await post('/ask', JSON.stringify({ question: 'How did sessions by channel change last week?' }));
  exported = await asked.text();
});

function post(path: string, body: string): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return Promise.resolve(app.request(`${api}${path}`, { method: 'POST', headers, body }));
}

async function verify(change: (report: Report) => void): Promise<Verdict> {
  const report = JSON.parse(exported) as Report;
  change(report);
  const response = await post('/reports/verify', JSON.stringify(report));
  expect(response.status).toBe(200);
  return (await response.json()) as Verdict;
}

describe('POST /api/v1/reports/verify', () => {
  it('finds that an exported answer holds, value by value', async () => {
    const response = await post('/reports/verify', exported);
    expect(response.status).toBe(200);
    const { values } = JSON.parse(exported) as Report;
    expect(Object.keys(values).length).toBeGreaterThan(5);
    expect(await response.json()).toEqual({
      holds: true,
      values: Object.fromEntries(Object.keys(values).map((ref) => [ref, { holds: true }])),
      problems: [],
    });
  });

  it('finds that it holds with its fields in another order and its text laid out anew', async () => {
    const report = JSON.parse(exported) as Report;
    const turned = Object.fromEntries(Object.entries(report).toReversed());
    const response = await post('/reports/verify', JSON.stringify(turned, null, 4));
    expect(await response.json()).toMatchObject({ holds: true });
  });

  it('names the value whose printed digit was changed, and what it should be', async () => {
    const verdict = await verify(({ values }) => {
      const value = values['v1']!;
      value.formatted = value.formatted.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`);
    });
    const { value, formatted } = (JSON.parse(exported) as Report).values['v1']!;
    expect(verdict.holds).toBe(false);
    expect(verdict.values['v1']).toEqual({ holds: false, problem: expect.stringContaining(`but is ${value}`) });
    expect(verdict.values['v1']?.problem).not.toContain(`“${formatted}”`);
    expect(verdict.problems.map(({ where }) => where)).toEqual(['values.v1', 'answer', 'report']);
    expect(Object.values(verdict.values).filter(({ holds }) => !holds)).toHaveLength(1);
  });

  it('names the values that rest on a changed cell, also when the fingerprint was computed again', async () => {
    const verdict = await verify((report) => {
      const [cell = ''] = report.values['v1']!.cells;
      const [table = '', row = ''] = cell.split('.');
      report.tables[table]!.rows[Number(row.slice(1))]!.metrics[0]! += 1;
      report.fingerprint = fingerprintOf(report);
    });
    expect(verdict.holds).toBe(false);
    expect(verdict.values['v1']).toEqual({
      holds: false,
      problem: expect.stringMatching(/^is .+, but its cells give /),
    });
    expect(verdict.problems).toContainEqual({ where: 'values.v1', what: verdict.values['v1']?.problem });
  });

  it('notices a row that no figure rests on, by the fingerprint', async () => {
    const verdict = await verify((report) => {
      report.question = 'How many sessions did the others have?';
    });
    expect(verdict.problems).toEqual([{ where: 'report', what: 'was changed after it was made' }]);
    expect(Object.values(verdict.values).every(({ holds }) => holds)).toBe(true);
  });

  it('accepts a report of before there were fingerprints', async () => {
    expect(await verify((report) => delete report.fingerprint)).toMatchObject({ holds: true, problems: [] });
  });

  it('does not let a rendered answer say more than its parts', async () => {
    const verdict = await verify((report) => {
      report.parts.push({ text: ' It is 4812 in all.' });
      report.answer = renderAnswer(report.parts, report.values);
      report.fingerprint = fingerprintOf(report);
    });
    expect(verdict.problems.map(({ what }) => what)).toEqual(['has a number of its own']);
  });

  const words = JSON.stringify(wordsOnlyReport);
  const withField = (name: string, json: string) => words.replace(/\}$/, `,"${name}":${json}}`);
  const value = (fields: object) =>
    JSON.stringify({ value: 1, unit: 'count', formatted: '1', cells: [], label: 'One', ...fields });

  it.each<[name: string, body: string, status: number, detail: RegExp]>([
    ['nothing', '', 400, /./],
    ['no JSON', '{"type": "report",', 400, /not valid JSON/],
    ['null', 'null', 400, /./],
    ['a list', '[]', 400, /report: is no set of fields/],
    ['a number', '7', 400, /./],
    ['another object', '{"type":"invoice"}', 400, /type: is no known word/],
    ['another version', words.replace('"version":1', '"version":2'), 400, /version: is no version that is known here/],
    [
      'a number beyond all numbers',
      withField('values', `{"v1":${value({}).replace('"value":1', '"value":1e999')}}`),
      400,
      /values\.v1\.value: is no number/,
    ],
    ['a value named like a prototype', withField('values', `{"__proto__":${value({})}}`), 400, /odd name/],
    ['a table named like a prototype', withField('tables', '{"__proto__":{}}'), 400, /odd name/],
    [
      'a cell that is no cell',
      withField('values', `{"v1":${value({ cells: ['__proto__.r0.x'] })}}`),
      400,
      /values\.v1\.cells\.0: is no cell/,
    ],
    ['a part of two kinds', words.replace('{"text":', '{"ref":"v1","text":'), 400, /parts\.0: is no part of a text/],
    [
      'too many values',
      withField('values', `{${Array.from({ length: 3_001 }, (_, index) => `"v${index}":${value({})}`).join()}}`),
      400,
      /more fields/,
    ],
    ['a hundred thousand lists in each other', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, /./],
    [
      'more than two megabytes',
      words.replace('Who is the best?', `${'x'.repeat(2_100_000)}`),
      413,
      /larger than 2048 KB/,
    ],
  ])('refuses %s with a typed problem', async (_name, body, status, detail) => {
    const response = await post('/reports/verify', body);
    const problem = (await response.json()) as { code: string; detail: string };
    expect([response.status, problem.code, problem.detail]).toEqual([
      status,
      status === 413 ? 'too_large' : 'invalid_request',
      expect.stringMatching(detail),
    ]);
  });

  it.each<[name: string, values: string, what: RegExp]>([
    [
      'a formula of other values',
      `{"v1":${value({ formula: 'v2' })},"v2":${value({ formula: 'v1' })}}`,
      /cannot be read/,
    ],
    ['a formula of itself', `{"v1":${value({ formula: 'v1 + 0' })}}`, /cannot be read/],
    [
      'a formula of a hundred thousand brackets',
      `{"v1":${value({ formula: `${'('.repeat(100_000)}0` })}}`,
      /cannot be read/,
    ],
    ['a formula of code', `{"v1":${value({ formula: 'constructor.constructor(0)' })}}`, /cannot be read/],
    ['a number out of nothing', `{"v1":${value({ formula: '100' })}}`, /not there/],
    [
      'a forecast of nothing',
      `{"v1":${value({ formula: 'forecast[1..400](t1.r0..r9.sessions)', cells: ['t1.r0..r9.sessions'] })}}`,
      /not there/,
    ],
  ])('finds that %s does not hold', async (_name, values, what) => {
    const response = await post('/reports/verify', withField('values', values));
    expect(response.status).toBe(200);
    const verdict = (await response.json()) as Verdict;
    expect(verdict.holds).toBe(false);
    expect(verdict.values['v1']?.problem).toMatch(what);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('answers a request that is nested without end', async () => {
    const nested = words
      .replace(
        '"citations":[]',
        `"citations":[{"id":"t1","method":"runReport","property":"p","purpose":"","fetched_at":"2026-11-03T00:00:00Z","row_count":0,"request":{"metrics":[],"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]`,
      )
      .replace('"tables":{}', '"tables":{"t1":{"dimensions":[],"metrics":[],"rows":[],"row_count":0}}');
    const response = await post('/reports/verify', nested.replace(/\}$/, ',"fingerprint":"0"}'));
    expect([response.status, await response.json()]).toEqual([
      200,
      { holds: false, values: {}, problems: [{ where: 'report', what: 'cannot be computed again' }] },
    ]);
  });

  it('asks for a key that may read', async () => {
    const response = await app.request(`${api}/reports/verify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: appUrl },
      body: exported,
    });
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'unauthenticated' }),
    ]);
  });
});
