import { sql } from 'drizzle-orm';
import { scopeTo } from '../../db/scope.ts';
import type { BenchDatabase } from './start-database.ts';
import { exact, type Way } from './ways.ts';

/** Of one way, over the tenants of a class and all questions. */
export interface Measured {
  recall: number;
  /** Milliseconds in the database: planning and execution, without the way there. */
  p50: number;
  p95: number;
  /** What the last search read first: `HNSW`, or the index of the tenant's rows. */
  plan: string;
}

interface Found {
  id: string;
  score: number;
}
interface PlanNode {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

const wanted = 10;
const rounds = 3;
/** Milliseconds: whatever takes as long is not measured again, for an hour would not be enough. */
const longEnough = 100;

/** Each way asks the same of the same tenants, in turn. `vectors` are those of the questions. */
export async function measureSearches(
  { db }: BenchDatabase,
  ways: Way[],
  asked: { tenantIds: string[]; vectors: number[][]; model: string },
): Promise<Map<string, Measured>> {
  const shares = new Map(ways.map(({ name }) => [name, [] as number[]]));
  const times = new Map(ways.map(({ name }) => [name, [] as number[]]));
  const plans = new Map<string, string>();
  for (const tenantId of asked.tenantIds) {
    const actor = { tenantId, userId: '' };
    for (const vector of asked.vectors) {
      const search = { model: asked.model, vector, limit: wanted };
      const run = async (way: Way) => (await scopeTo(db, actor, way.statements(db, search))).at(-1)?.rows as never;
      const right: Found[] = await run(exact);
      // Texts that read alike are equally near: any of them will do.
      const least = Number(right.at(-1)?.score ?? 1) - 1e-6;
      for (const way of ways) {
        const found: Found[] = await run(way);
        const hits = found.filter(({ score }) => Number(score) >= least).length;
        shares.get(way.name)?.push(right.length ? Math.min(hits, right.length) / right.length : 1);
        const statements = way.statements(db, search);
        const explained = statements
          .slice(0, -1)
          .concat(db.execute(sql`explain (analyze, timing off, format json) ${statements.at(-1)}`));
        // Whatever else the machine does takes the longer ones longer still: the quickest says what it costs.
        let best = Infinity;
        for (let round = 0; round < rounds; round++) {
          const [answer] = (await scopeTo(db, actor, explained)).at(-1)?.rows ?? [];
          const { ms, plan } = readPlan(answer?.['QUERY PLAN']);
          best = Math.min(best, ms);
          plans.set(way.name, plan);
          if (best >= longEnough) break;
        }
        times.get(way.name)?.push(best);
      }
    }
  }
  return new Map(
    ways.map(({ name }) => {
      const [recalls, sorted] = [shares.get(name) ?? [], (times.get(name) ?? []).toSorted((a, b) => a - b)];
      const quantile = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
      const recall = recalls.reduce((sum, each) => sum + each, 0) / recalls.length;
      return [name, { recall, p50: quantile(0.5), p95: quantile(0.95), plan: plans.get(name) ?? '' }];
    }),
  );
}

function readPlan(answer: unknown): { ms: number; plan: string } {
  const [explained] = (typeof answer === 'string' ? JSON.parse(answer) : answer) as [
    { 'Planning Time': number; 'Execution Time': number; Plan: PlanNode },
  ];
  const used = (node: PlanNode): string[] =>
    node['Actual Loops'] === 0
      ? []
      : [
          ...(node['Index Name'] || node['Node Type'] === 'Seq Scan' ? [node['Index Name'] ?? node['Node Type']] : []),
          ...(node.Plans ?? []).flatMap(used),
        ];
  const names = used(explained.Plan).filter((name) => !name.startsWith('ga4_facts'));
  return {
    ms: explained['Planning Time'] + explained['Execution Time'],
    plan: [...new Set(names)].join(', '),
  };
}
