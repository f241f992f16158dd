// Runs on the Node that happens to be installed (20 or later) and on nothing else: it brings the packages, the right
// Node among them, and hands over. `node dev/bootstrap.mjs start|test|parley [...arguments]`
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installIfStale } from './bootstrap/install-if-stale.mjs';
import { runToEnd } from './bootstrap/run-to-end.mjs';

const programs = new Map([
  ['start', 'dev/start.ts'],
  ['test', 'dev/test.ts'],
  ['parley', 'client/cli/main.ts'],
]);

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [command = '', ...programArguments] = process.argv.slice(2);
const program = programs.get(command);

if (!program) {
  console.error(`Usage: node dev/bootstrap.mjs ${[...programs.keys()].join('|')} [...arguments]`);
  process.exit(2);
}
if (!(await installIfStale(root))) process.exit(1);

const node = join(root, 'node_modules/node/bin/node');
if (!existsSync(node)) {
  console.error('The `node` package has not put its Node in place: its install script did not run.');
  console.error('Allow install scripts (`npm config get ignore-scripts` says whether they are off), then `npm ci`.');
  process.exit(1);
}
process.exitCode = await runToEnd(node, [join(root, program), ...programArguments], {
  cwd: root,
  env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
});
