import type { Bundles } from './build.ts';
import { median, type Row } from './row.ts';
import { prepareBare, prepareOurs, type Prepared } from './start-runtime.ts';
import type { World } from './start-world.ts';

const runs = 11;
const budgetMs = 200;

/** From no process to the first response of workerd, with a bare Hono worker's beside it. */
export async function measureStart(bundles: Bundles, world: World): Promise<Row> {
  const ours = await prepareOurs(bundles, world);
  const bare = await prepareBare(bundles, world);
  const times: { ours: number; bare: number }[] = [];
  for (let run = 0; run < runs; run++) {
    times.push({ ours: await timeToFirstResponse(ours, '/api/v1/me'), bare: await timeToFirstResponse(bare, '/') });
  }
  await Promise.all([ours.remove(), bare.remove()]);
  const ourMs = median(times.map((time) => time.ours));
  const bareMs = median(times.map((time) => time.bare));
  return {
    what: 'Start to first response in workerd',
    figure: `${ourMs.toFixed(0)} ms (a bare Hono worker ${bareMs.toFixed(0)} ms)`,
    budget: `<= ${budgetMs} ms`,
    isWithin: ourMs <= budgetMs,
  };
}

async function timeToFirstResponse(worker: Prepared, path: string): Promise<number> {
  const startedAt = performance.now();
  const runtime = await worker.run(path);
  const elapsed = performance.now() - startedAt;
  await runtime.stop();
  return elapsed;
}
