import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../fixtures/create-account.ts';
import { createFacts } from '../fixtures/create-facts.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { scopeTo } from '../scope.ts';
import { putVectors } from './fact-vectors.ts';
import { searchFacts } from './search.ts';

const model = 'a-model';
/** Near the first axis; the further, the larger the angle. */
const at = (angle: number) => Array.from({ length: 384 }, (_, i) => [Math.cos(angle), Math.sin(angle)][i] ?? 0);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

interface Given {
  text: string;
  angle?: number;
  by?: string;
}

async function openTenant(given: Given[]) {
  const { db, root } = database;
  const { actor } = await createAccount(db, { name: 'Anna Weber' });
  const { ids } = await createFacts(root, actor, given);
  for (const [place, { angle, by = model }] of given.entries()) {
    if (angle === undefined) continue;
    const rows = [{ id: ids[place] ?? '', embedding: at(angle), contentHash: 'x' }];
    await scopeTo(db, actor, [putVectors(db, { model: by, rows, replace: true })]);
  }
  const search = async (words: string[], vectors = [{ model, vector: at(0), floor: 0.5 }], limit = 50) => {
    const sought = { words, vectors, leastCoverage: 0.5, highCoverage: 0.8, criteria: {}, limit };
    const [{ rows }] = await scopeTo(db, actor, [searchFacts(db, sought)]);
    return rows;
  };
  return {
    ids,
    search,
    texts: async (...asked: Parameters<typeof search>) => (await search(...asked)).map(({ text }) => text),
  };
}

describe('the search of facts', () => {
  it('fuses what is near with what has the words, and puts first what is both', async () => {
    const { texts } = await openTenant([
      { text: 'far away and of tablets', angle: 1.5 },
      { text: 'near', angle: 0.1 },
      { text: 'near, with a tablet', angle: 0.9 },
      { text: 'far away', angle: 1.5 },
    ]);
    expect(await texts(['tablets'])).toEqual(['near, with a tablet', 'far away and of tablets', 'near']);
    expect(await texts(['zebra'])).toEqual(['near', 'near, with a tablet']);
    expect(await texts([], [])).toEqual([]);
  });

  it('weighs rare words more than common ones, and knows words without their endings', async () => {
    const { search } = await openTenant([
      { text: 'Sessions by country: Austria' },
      { text: 'Sessions by country: Germany' },
      { text: 'Sessions of purchases' },
      { text: 'Sessions' },
    ]);
    const [best, ...others] = await search(['sessions', 'austria'], []);
    expect(best).toMatchObject({
      text: 'Sessions by country: Austria',
      coverage: 1,
      words: ['austria', 'sessions'],
      cosine: null,
    });
    expect(others).toEqual([]);
    expect(await search(['countries'], [])).toHaveLength(2);
    expect(await search(['purchase'], [])).toHaveLength(1);
  });

  it('compares by another model only what has no vector by the one before it', async () => {
    const { texts } = await openTenant([
      { text: 'by both', angle: 1.5 },
      { text: 'by the old one', angle: 0, by: 'old' },
      { text: 'by none' },
    ]);
    const vectors = [model, 'old'].map((each) => ({ model: each, vector: at(0), floor: 0.5 }));
    expect(await texts([], vectors)).toEqual(['by the old one']);
  });

  it('gives none of 50 tenants a fact of another, though their texts and vectors are nearly the same', async () => {
    const tenants = [];
    for (let count = 0; count < 50; count++) {
      tenants.push(
        await openTenant([
          { text: `Mobile had ${count} sessions.`, angle: count / 1000 },
          { text: 'Mobile had sessions.', angle: 0 },
        ]),
      );
    }
    let foreign = 0;
    for (const { ids, search } of tenants) {
      const rows = await search(['mobile', 'sessions']);
      expect(rows).toHaveLength(2);
      foreign += rows.filter(({ id }) => !ids.includes(id)).length;
    }
    expect(foreign).toBe(0);
  }, 120_000);
});
