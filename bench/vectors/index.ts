import { parseArgs } from 'node:util';
import { testDatabaseUrl } from '../../dev/neon/start-test-neon.ts';
import { createEmbedder } from '../../worker/knowledge/embedders/create-embedder.ts';
import { percent, printTable } from '../eval/print-table.ts';
import { buildHnsw } from './build-hnsw.ts';
import { classesOf } from './classes-of.ts';
import { load } from './load.ts';
import { makeTenants } from './make-tenants.ts';
import { measureInserts } from './measure-inserts.ts';
import { type Measured, measureSearches } from './measure-searches.ts';
import { questions } from './questions.ts';
import { readDays } from './read-days.ts';
import { startDatabase } from './start-database.ts';
import { exact, iterative, naive, ours } from './ways.ts';

/**
 * `npm run bench:vectors`: how well and how fast the facts nearest to a question are found, by the size of the tenant: exactly,
 * by one HNSW index over all tenants, and as the product does. On the server of TEST_DATABASE_URL 200,000 facts of 1,000
 * tenants; else on the embedded Postgres as many as take some minutes. `-- --facts 50000 --tenants 200 --seed 2`.
 * Vectors are those of the built-in embedder, or OpenAI's where OPENAI_API_KEY is set.
 */
const { values: given } = parseArgs({
  options: {
    facts: { type: 'string', default: testDatabaseUrl ? '200000' : '10000' },
    tenants: { type: 'string', default: testDatabaseUrl ? '1000' : '50' },
    seed: { type: 'string', default: '1' },
    days: { type: 'string', default: '60' },
  },
});
const size = { facts: Number(given.facts), tenants: Number(given.tenants), seed: Number(given.seed) };
const ways = [exact, naive, iterative, ours];
/** DESIGN.md, section 9, of the smallest tenants. */
const budget = { recall: 0.99, ratio: 1.2 };

const { OPENAI_API_KEY, OPENAI_BASE_URL } = process.env;
const embedder = createEmbedder(
  { EMBEDDER: OPENAI_API_KEY ? 'openai' : 'built-in', OPENAI_API_KEY, OPENAI_BASE_URL },
  undefined,
);
const { result: sites } = await timed('Days read', () => readDays(Number(given.days)));
const { result: tenants } = await timed('Facts written', () => Promise.resolve(makeTenants(sites, size)));
const database = await startDatabase();
try {
  const count = tenants.reduce((sum, { facts }) => sum + facts.length, 0);
  console.log(
    `${count.toLocaleString('en')} facts of ${tenants.length} tenants (${tenants[0]?.facts.length} to ${tenants.at(-1)?.facts.length}),`,
    `seed ${size.seed}, ${embedder.model}, ${testDatabaseUrl ? 'TEST_DATABASE_URL' : 'the embedded Postgres'}`,
  );
  await timed('Facts and vectors stored', () => load(database, tenants, embedder));
  const before = await measureInserts(database, tenants, embedder);
  const { ms: build } = await timed('HNSW index built', () => buildHnsw(database));
  const after = await measureInserts(database, tenants, embedder);
  printTable(
    'Milliseconds for 1,000 vectors',
    ['', 'ms'],
    [
      ['upsert without an HNSW index', before.toFixed(0)],
      ['upsert with one', after.toFixed(0)],
      ['building it over all', (build / (count / 1000)).toFixed(0)],
    ],
  );
  const vectors = (await embedder.embed(questions, { purpose: 'question' })).flatMap((vector) =>
    vector ? [vector] : [],
  );
  const measured: { name: string; facts: string; results: Map<string, Measured> }[] = [];
  for (const { name, tenants: chosen } of classesOf(tenants)) {
    const sizes = chosen.map(({ facts }) => facts.length);
    const asked = { tenantIds: chosen.map(({ id }) => id), vectors, model: embedder.model };
    const facts = `${Math.min(...sizes)}-${Math.max(...sizes)}`;
    measured.push({ name, facts, results: await measureSearches(database, ways, asked) });
  }
  printTable(
    'Recall of the ten nearest, and milliseconds in the database (p50, p95)',
    ['tenants', 'facts', ...ways.flatMap(({ name }) => [name, 'p50', 'p95'])],
    measured.map(({ name, facts, results }) => [
      name,
      facts,
      ...ways.flatMap((way) => {
        const result = results.get(way.name);
        return result ? [percent(result.recall), result.p50.toFixed(2), result.p95.toFixed(2)] : [];
      }),
    ]),
  );
  printTable(
    'What was read',
    ['', ...ways.map(({ name }) => name)],
    measured.map(({ name, results }) => [name, ...ways.map((way) => results.get(way.name)?.plan ?? '')]),
  );
  const [small] = measured;
  const [ourSmall, naiveSmall] = [small?.results.get(ours.name), small?.results.get(naive.name)];
  const ratio = (ourSmall?.p50 ?? Number.NaN) / (naiveSmall?.p50 ?? Number.NaN);
  const isWithin = (ourSmall?.recall ?? 0) >= budget.recall && ratio <= budget.ratio;
  console.log(
    `\n${isWithin ? 'pass' : 'MISS'}  smallest tenants: recall@10 ${ourSmall?.recall.toFixed(3)}, p50 ${ratio.toFixed(2)}x naive HNSW`,
    `(budget >= ${budget.recall}, <= ${budget.ratio}x)`,
  );
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await database.close();
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const startedAt = performance.now();
  const result = await work();
  const ms = performance.now() - startedAt;
  console.log(`${what}: ${(ms / 1000).toFixed(1)} s`);
  return { result, ms };
}
