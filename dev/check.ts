import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';

const root = resolve(import.meta.dirname, '..');

interface Step {
  name: string;
  command: [tool: string, ...toolArguments: string[]];
}

const steps: Step[] = [
  { name: 'lint', command: ['oxlint'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'secrets', command: ['node', 'dev/secrets/scan.ts'] },
  ...typeScriptProjects().map((project): Step => ({ name: `types ${project}`, command: ['tsc', '-p', project] })),
  { name: 'format', command: ['oxfmt', '--check'] },
];

/** Every step runs, two or more at a time, so that one run shows all there is to mend. */
async function main(): Promise<void> {
  const startedAt = performance.now();
  const waiting = [...steps];
  const failed: string[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await passes(step))) failed.push(step.name);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  const total = secondsSince(startedAt);
  const verdict = failed.length === 0 ? `All ${steps.length} steps passed` : `Failed: ${failed.join(', ')}`;
  console.log(`${verdict} (${total}).`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function passes({ name, command: [tool, ...toolArguments] }: Step): Promise<boolean> {
  const startedAt = performance.now();
  return new Promise((resolvePassed) => {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    execFile(join(root, 'node_modules/.bin', tool), toolArguments, options, (error, stdout, stderr) => {
      const mark = error ? styleText('red', 'failed') : styleText('green', 'ok');
      console.log(`${name.padEnd(28)} ${secondsSince(startedAt).padStart(6)}  ${mark}`);
      if (error) console.log(`\n${`${stdout}${stderr}`.trim() || error.message}\n`);
      resolvePassed(!error);
    });
  });
}

/** A room that needs other globals has a tsconfig of its own; `tsconfig.base.json` only lends its options. */
function typeScriptProjects(): string[] {
  const found = globSync(['tsconfig*.json', '*/tsconfig.json', '{bench,tests,web}/*/tsconfig.json'], { cwd: root });
  return found.filter((path) => !path.startsWith('node_modules') && path !== 'tsconfig.base.json').sort();
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

await main();
