import type { Miniflare } from 'miniflare';
import type { Bundles } from './build.ts';
import { median, type Row } from './row.ts';
import { startBare, startOurs } from './start-runtime.ts';
import type { World } from './start-world.ts';

const runs = 5;
const budgetMs = 200;

/** From no process to the first response, ours less the bare worker's: what our code adds to a cold start. */
export async function measureStart(bundles: Bundles, world: World): Promise<Row> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(await timeToFirstResponse(() => startOurs(bundles, world), '/api/v1/me'));
    bare.push(await timeToFirstResponse(() => startBare(bundles, world), '/'));
  }
  const added = median(ours) - median(bare);
  return {
    what: 'Start to first response in workerd, above a bare Hono worker',
    figure: `${added.toFixed(0)} ms (${median(ours).toFixed(0)} against ${median(bare).toFixed(0)})`,
    budget: `<= ${budgetMs} ms`,
    isWithin: added <= budgetMs,
  };
}

async function timeToFirstResponse(start: () => Miniflare, path: string): Promise<number> {
  const startedAt = performance.now();
  const runtime = start();
  const url = await runtime.ready;
  await (await fetch(new URL(path, url))).arrayBuffer();
  const elapsed = performance.now() - startedAt;
  await runtime.dispose();
  return elapsed;
}
