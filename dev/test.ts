import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runToEnd } from './bootstrap/run-to-end.mjs';
import { findBrowser } from './find-browser.ts';
import { buildWeb } from './start/build-web.ts';
import { addTallies, describeTally, noTests, tallyPlaywright, tallyVitest, type Tally } from './test/tally.ts';

const root = resolve(import.meta.dirname, '..');

interface Step {
  heading: string;
  /** Nothing to run while no file fits. */
  files: string;
  command: [tool: string, ...toolArguments: string[]];
  /** As many processes share its files, each with a world of its own. */
  shards?: number;
  shardFlags?: (index: number) => string[];
  before?: () => Promise<void>;
  /** Where the tool is told to leave its report: an argument or a variable. */
  report: (file: string) => { flags?: string[]; env?: Record<string, string> };
  tally: (report: unknown) => Tally;
}

const vitest = {
  report: (file: string) => ({ flags: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] }),
  tally: tallyVitest,
};

const steps = {
  unit: {
    ...vitest,
    heading: 'Unit tests (Vitest in Node)',
    files: '{worker,db,dev,web,widget,client,bench,commands}/**/*.test.ts',
    command: ['vitest', 'run', '--project', 'node'],
  },
  flows: {
    ...vitest,
    heading: 'Flows through the whole server (Vitest in Node)',
    files: 'tests/flows/**/*.test.ts',
    command: ['vitest', 'run', '--project', 'flows'],
    shards: 2,
  },
  worker: {
    ...vitest,
    heading: 'Worker tests (Vitest in workerd)',
    files: 'tests/worker/**/*.test.ts',
    command: ['vitest', 'run', '--project', 'worker'],
    shards: 2,
  },
  postgres: {
    ...vitest,
    heading: 'Database tests (Vitest, a real PostgreSQL server)',
    files: '{dev/neon,db,commands}/**/*.test.ts',
    command: ['vitest', 'run', '--project', 'node', 'dev/neon', 'db', 'commands'],
  },
  e2e: {
    heading: 'Browser tests (Playwright)',
    files: 'tests/e2e/**/*.spec.ts',
    command: ['playwright', 'test'],
    // Each starts the same app, from what is made once.
    before: async () => {
      await findBrowser();
      await buildWeb(root);
    },
    shards: 2,
    shardFlags: (index) => [`--output=test-results/playwright-${index}`],
    report: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
    tally: tallyPlaywright,
  },
} satisfies Record<string, Step>;

/** What `npm test` runs; the others need something that npm does not bring. */
const everywhere: (keyof typeof steps)[] = ['unit', 'flows', 'worker', 'e2e'];

/** `node dev/test.ts [step] [...arguments of its tool]`; without a step, all that run everywhere. */
async function main([name, ...toolArguments]: string[]): Promise<void> {
  if (name !== undefined && !isStep(name)) {
    console.error(`There are no ${name} tests, only ${Object.keys(steps).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const chosen = (name ? [name] : everywhere).map((each) => steps[each]);
  const folder = await mkdtemp(join(tmpdir(), 'parley-test-'));
  const tallies: Tally[] = [];
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (isStopped = true));
  for (const [index, step] of chosen.entries()) {
    if (!isStopped) tallies.push(await runStep(step, toolArguments, join(folder, `${index}.json`)));
  }
  await rm(folder, { recursive: true });
  const total = addTallies(tallies);
  for (const failure of total.failures) console.log(`\nFailed: ${failure}`);
  console.log(`${isStopped ? '\nStopped before the end.' : ''}\n${describeTally(total)}`);
  process.exitCode = total.failed === 0 && !isStopped ? 0 : 1;
}

function isStep(name: string): name is keyof typeof steps {
  return Object.hasOwn(steps, name);
}

async function runStep(step: Step, toolArguments: string[], reportFile: string): Promise<Tally> {
  console.log(`\n== ${step.heading}`);
  if (globSync(step.files, { cwd: root }).length === 0) {
    console.log(`There are none yet (${step.files}).`);
    return noTests;
  }
  await step.before?.();
  // Whoever names files wants few.
  const shards = toolArguments.length > 0 ? 1 : (step.shards ?? 1);
  const runs = Array.from({ length: shards }, (_, index) => {
    const flags = shards > 1 ? [`--shard=${index + 1}/${shards}`, ...(step.shardFlags?.(index + 1) ?? [])] : [];
    return runShard(step, [...flags, ...toolArguments], reportFile.replace('.json', `-${index}.json`));
  });
  return addTallies(await Promise.all(runs));
}

async function runShard(step: Step, toolArguments: string[], reportFile: string): Promise<Tally> {
  const { flags = [], env = {} } = step.report(reportFile);
  const [tool, ...stepArguments] = step.command;
  const code = await runToEnd(join(root, 'node_modules/.bin', tool), [...stepArguments, ...flags, ...toolArguments], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const tally = await readTally(step, reportFile);
  if (code === 0 || tally.failed > 0) return tally;
  console.log(`${tool} ended with ${code} though none of its tests failed; that counts as one failure.`);
  return { ...tally, failed: 1, failures: [`${step.heading}: ${tool} ended with ${code}`] };
}

async function readTally(step: Step, reportFile: string): Promise<Tally> {
  const report = await readFile(reportFile, 'utf8').catch(() => undefined);
  return report === undefined ? noTests : step.tally(JSON.parse(report));
}

await main(process.argv.slice(2));
