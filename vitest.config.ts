import { availableParallelism } from 'node:os';
// The Worker's assets are there before its configuration is read.
import './commands/write-languages.ts';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Tests ask more at once than any person. What is counted by address stays as it is deployed. */
function manyRequests() {
  const names = ['READ', 'WRITE', 'ASK', 'TEAM_READ', 'TEAM_WRITE', 'TEAM_ASK'];
  const simple = { limit: 1_000_000, period: 60 as const };
  return Object.fromEntries(names.map((name) => [`RATE_${name}`, { namespace_id: name, simple }]));
}

/** Three runtimes of tests: pure code in Node, whole flows in Node, and what only workerd shows. */
export default defineConfig({
  test: {
    // The Worker's own log lines are of interest only where a test failed.
    silent: 'passed-only',
    // Vitest would leave one processor to itself, which on a machine with two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/read-languages.ts'],
          globalSetup: ['tests/make-snapshot.ts'],
          include: [
            '{worker,db,dev,web,widget,client,bench,commands}/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{chaos,check}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'flows',
          environment: 'node',
          include: ['tests/flows/**/*.test.ts'],
          setupFiles: ['tests/read-languages.ts', 'tests/flows/document/expect-promised-answers.ts'],
          // One database, emptied before each test.
          fileParallelism: false,
          // The server keeps no state between requests but what its deployment keeps; loading it costs seconds.
          isolate: false,
          globalSetup: ['tests/start-stand-ins.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            main: './worker/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: { ...inject('bindings'), STAND_INS: inject('standIns') },
              ratelimits: manyRequests(),
              email: { send_email: [{ name: 'EMAIL' }] },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['tests/worker/**/*.test.ts'],
          // One database and one Google, whose faults would hit the others' answers.
          fileParallelism: false,
          globalSetup: ['tests/start-stand-ins.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
