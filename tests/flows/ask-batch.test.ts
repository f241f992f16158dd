import { beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { Report } from '../../worker/analyst/report.ts';
import type { Problem } from '../../worker/routes/v1/schemas.ts';
import { askAll } from '../../worker/services/analysis/ask-all.ts';
import { api, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

const app = createTestApp({ bindings: { RATE_LIMITS: '{"ask":25}' } });
let keys: string[];
let foreignProperty: string;

beforeAll(async () => {
  await emptyDatabase();
  const { browser } = await openBrowserWithShop(app);
  const make = async () => (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test' })).key;
  keys = [await make(), await make(), await make()];
  foreignProperty = (await openBrowserWithShop(app, 'ben@brightside-agency.example')).propertyId;
});

interface Item {
  index: number;
  report?: Report;
  problem?: Problem;
}

async function askBatch(questions: unknown[], key = keys[0]) {
  const response = await app.request(`${api}/ask/batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ questions }),
  });
  return { status: response.status, body: (await response.json()) as { data: Item[] } & Partial<Problem> };
}

describe('POST /api/v1/ask/batch', () => {
  it('answers each question by itself, in their order', async () => {
    const { status, body } = await askBatch([
      { question: 'How many sessions did we have yesterday?' },
      { question: 'Sessions yesterday?', property_id: foreignProperty },
      { question: 'Sitzungen nach Kanal letzte Woche', language: 'de' },
    ]);
    expect(status).toBe(200);
    expect(body.data.map(({ index, report, problem }) => [index, report?.language, problem?.code])).toEqual([
      [0, 'en', undefined],
      [1, undefined, 'not_found'],
      [2, 'de', undefined],
    ]);
    expect(body.data[1]?.problem).toMatchObject({ status: 404, request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('counts each question as one, and says so where one is too many', async () => {
    const questions = Array.from({ length: 20 }, () => ({ question: 'What is engagement rate?' }));
    const codes = async () => (await askBatch(questions, keys[1])).body.data.map(({ problem }) => problem?.code);
    const both = [...(await codes()), ...(await codes())];
    expect(both.filter((code) => code === 'rate_limited').length).toBeGreaterThan(10);
    expect(both.filter((code) => code === undefined).length).toBeGreaterThan(10);
    expect((await askBatch(questions.slice(0, 1), keys[1])).status).toBe(429);
  });

  it.each<[what: string, questions: unknown[]]>([
    ['no question', []],
    ['21 questions', Array.from({ length: 21 }, () => ({ question: 'Sessions?' }))],
    ['an empty one', [{ question: 'Sessions?' }, { question: '  ' }]],
    ['a field that no question has', [{ question: 'Sessions?', tenant_id: 'x' }]],
  ])('refuses %s', async (_what, questions) => {
    const { status, body } = await askBatch(questions, keys[2]);
    expect([status, body.code]).toEqual([400, 'invalid_request']);
  });
});

describe('askAll', () => {
  it('has four under way at once, and keeps the order', async () => {
    let [underWay, most] = [0, 0];
    const results = await askAll(
      Array.from({ length: 20 }, (_, index) => index),
      async (question) => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, (20 - question) % 3));
        underWay -= 1;
        return question * 2;
      },
    );
    expect([most, results]).toEqual([4, Array.from({ length: 20 }, (_, index) => index * 2)]);
  });
});
