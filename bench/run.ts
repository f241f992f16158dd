import { build } from './build.ts';
import { measureBundle } from './measure-bundle.ts';
import { measureEventRate } from './measure-event-rate.ts';
import { measureFirstEvent } from './measure-first-event.ts';
import { measureOpenStreams } from './measure-open-streams.ts';
import { measureStart } from './measure-start.ts';
import { measureWebFirstLoad } from './measure-web-first-load.ts';
import type { Row } from './row.ts';
import { startWorld } from './start-world.ts';

/**
 * `npm run bench`: the budgets that exist so far, each with its figure. Times are ratios or differences against a bare
 * worker in the same runtime and the same run. Exits with 1 when a budget is missed.
 */
console.log('Building ...');
const bundles = await build();
const world = await startWorld();
const rows: Row[] = [];
try {
  rows.push(await measureBundle(bundles.worker), await measureWebFirstLoad());
  console.log('Starting workers ...');
  rows.push(await measureStart(bundles, world));
  console.log('Asking ...');
  rows.push(...(await measureFirstEvent(bundles, world)));
  console.log('Streaming ...');
  rows.push(...(await measureEventRate(bundles)));
  rows.push(...(await measureOpenStreams()));
} finally {
  await world.close();
}

const width = Math.max(...rows.map((row) => row.what.length));
console.log('');
for (const { what, figure, budget, isWithin } of rows) {
  console.log(`${isWithin ? 'pass' : 'MISS'}  ${what.padEnd(width)}  ${figure}  (budget ${budget})`);
}
process.exitCode = rows.every((row) => row.isWithin) ? 0 : 1;
