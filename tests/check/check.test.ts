import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOverlay } from './overlay.ts';

const configuration = [
  '.oxlintrc.json',
  'dev/lint',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
  'web/tsconfig.json',
];

/** A small tree that keeps every rule. */
const sound = {
  'worker/index.ts': "import { app } from './app.ts';\nexport default app;\n",
  'worker/app.ts': "import { answer } from './routes/answer.ts';\nexport const app = { answer };\n",
  'worker/routes/answer.ts': `import type { Reply } from '../google/data-api.ts';
import { ask } from '../services/analysis/ask.ts';
export const answer = async (): Promise<Reply> => ask();
`,
  'worker/services/analysis/ask.ts': `import { compile } from '../../analyst/compile/compile.ts';
import { fetchReply, type Reply } from '../../google/data-api.ts';
import { limit } from '../google/limit.ts';
export const ask = async (): Promise<Reply> => fetchReply(compile('sessions') + limit);
`,
  'worker/services/google/limit.ts': "export const limit = '10';\n",
  'worker/analyst/plan.ts': 'export interface Plan {\n  metric: string;\n}\n',
  'worker/analyst/compile/compile.ts': `import type { Plan } from '../plan.ts';
export const compile = (metric: Plan['metric']) => metric;
`,
  'worker/analyst/compile/compile.test.ts': `import { expect, it } from 'vitest';
import { startGoogle } from '../../../dev/start-google.ts';
import { app } from '../../app.ts';
it('answers', () => {
  expect(startGoogle(), 'the stand-in').toBe(0);
  expect(app).toBeDefined();
});
`,
  'worker/google/data-api.ts': `import type { Plan } from '../analyst/plan.ts';
export interface Reply {
  plan: Plan;
}
export const fetchReply = async (metric: string): Promise<Reply> => Promise.resolve({ plan: { metric } });
`,
  'web/number.tsx': `import type { Plan } from '../worker/analyst/plan.ts';
export function Number(props: { plan: Plan }) {
  return <b>{props.plan.metric}</b>;
}
`,
  'dev/start-google.ts': 'export const startGoogle = () => 0;\n',
};

/** Files that each break one rule, and what is to be said of them. */
const breaches: { what: string; path: string; text: string; expected: string }[] = [
  {
    what: 'an analyst that fetches',
    path: 'worker/analyst/fetches.ts',
    text: "export { fetchReply } from '../google/data-api.ts';\n",
    expected: 'parley(layers): worker/analyst/ may not import worker/google/data-api.ts',
  },
  {
    what: 'an analyst that takes a type from outside',
    path: 'worker/analyst/takes-type.ts',
    text: "export type { Reply } from '../google/data-api.ts';\n",
    expected: 'parley(layers): worker/analyst/ may not import worker/google/data-api.ts',
  },
  {
    what: 'a service that knows the routes',
    path: 'worker/services/chat/knows-routes.ts',
    text: "export { answer } from '../../routes/answer.ts';\n",
    expected: 'parley(layers): worker/services/ may not import worker/routes/answer.ts',
  },
  {
    what: 'a service that knows HTTP',
    path: 'worker/services/chat/knows-http.ts',
    text: "export { Hono } from 'hono';\n",
    expected: 'parley(layers): worker/services/ may not import hono',
  },
  {
    what: 'a route that skips the services',
    path: 'worker/routes/skips-services.ts',
    text: "export { fetchReply } from '../google/data-api.ts';\n",
    expected: 'parley(layers): worker/routes/ may import worker/google/data-api.ts only with `import type`',
  },
  {
    what: 'a page that runs server code',
    path: 'web/runs-server-code.tsx',
    text: "export { compile } from '../worker/analyst/compile/compile.ts';\n",
    expected: 'parley(layers): web/ may import worker/analyst/compile/compile.ts only with `import type`',
  },
  {
    what: 'a page that loads server code later',
    path: 'web/loads-server-code.ts',
    text: "export const load = async () => import('../worker/analyst/compile/compile.ts');\n",
    expected: 'parley(layers): web/ may import worker/analyst/compile/compile.ts only with `import type`',
  },
  {
    what: 'a stand-in that shares a constant with the worker',
    path: 'dev/shares-constant.ts',
    text: "export { limit } from '../worker/services/google/limit.ts';\n",
    expected: 'parley(layers): dev/ may not import worker/services/google/limit.ts',
  },
  {
    what: 'a product that leans on a stand-in',
    path: 'worker/google/leans-on-stand-in.ts',
    text: "export { startGoogle } from '../../dev/start-google.ts';\n",
    expected: 'parley(layers): worker/google/ may not import dev/start-google.ts',
  },
  {
    what: 'a product that leans on a test',
    path: 'worker/analyst/leans-on-test.ts',
    text: "import './compile/compile.test.ts';\n",
    expected: 'parley(layers): worker/analyst/compile/compile.test.ts is for tests only',
  },
  {
    what: 'a folder without a room',
    path: 'worker/attic/old.ts',
    text: "export { limit } from '../services/google/limit.ts';\n",
    expected: 'parley(layers): worker/attic/old.ts is in no room: give its folder a line in dev/lint/layers.ts',
  },
  {
    what: 'a cycle',
    path: 'worker/services/chat/goes-in-circles.ts',
    text: "import { back } from './comes-back.ts';\nexport const forth = () => back;\n",
    expected: 'import(no-cycle): Dependency cycle detected',
  },
  {
    what: 'the other half of a cycle',
    path: 'worker/services/chat/comes-back.ts',
    text: "import { forth } from './goes-in-circles.ts';\nexport const back = () => forth;\n",
    expected: 'import(no-cycle): Dependency cycle detected',
  },
  {
    what: 'a floating promise in the worker',
    path: 'worker/services/chat/floats.ts',
    text: 'const save = async () => Promise.resolve();\nexport const send = () => {\n  save();\n};\n',
    expected: 'typescript(no-floating-promises): Promises must be awaited, add void operator to ignore.',
  },
  {
    what: 'a floating promise in a test',
    path: 'worker/services/chat/floats.test.ts',
    text: "import { expect, it } from 'vitest';\nconst save = async () => expect(1).toBe(1);\nit('saves', () => {\n  save();\n  expect(save).toBeDefined();\n});\n",
    expected: 'typescript(no-floating-promises): Promises must be awaited, add void operator to ignore.',
  },
  {
    what: 'an async callback nobody waits for',
    path: 'dev/waits-for-nobody.ts',
    text: 'export const start = () => [1].forEach(async () => Promise.resolve());\n',
    expected:
      'typescript(no-misused-promises): Promise returned in function argument where a void return was expected.',
  },
  {
    what: 'any',
    path: 'worker/services/chat/anything.ts',
    text: 'export const limit: any = 10;\n',
    expected: 'typescript(no-explicit-any): Unexpected `any`. Specify a different type.',
  },
  {
    what: 'a type that is imported as a value',
    path: 'worker/analyst/type-as-value.ts',
    text: "import { Plan } from './plan.ts';\nexport const metricOf = (plan: Plan) => plan.metric;\n",
    expected:
      'typescript(consistent-type-imports): All imports in the declaration are only used as types. Use `import type`.',
  },
  {
    what: 'a line for the console in the worker',
    path: 'worker/services/chat/talks.ts',
    text: "export const talk = () => console.log('here');\n",
    expected: 'eslint(no-console): Unexpected console statement.',
  },
  {
    what: 'a request that goes around the list of hosts',
    path: 'worker/services/chat/goes-anywhere.ts',
    text: "export const ask = async () => fetch('https://example.com');\n",
    expected:
      "eslint(no-restricted-globals): Unexpected use of 'fetch'. Use fetchWithin or fetchPublic, which know where requests may go.",
  },
  {
    what: 'a test that asserts nothing',
    path: 'worker/services/chat/asserts-nothing.test.ts',
    text: "import { it } from 'vitest';\nit('is there', () => {});\n",
    expected: 'vitest(expect-expect): Test has no assertions',
  },
  {
    what: 'a mock of our own module',
    path: 'worker/services/chat/mocks.test.ts',
    text: "import { vi } from 'vitest';\nvi.mock('./talks.ts');\n",
    expected: 'vitest(no-restricted-vi-methods): Pass it as an argument instead.',
  },
  {
    what: 'props that have lost their reactivity',
    path: 'web/loses-reactivity.tsx',
    text: 'export function Bold({ value }: { value: string }) {\n  return <b>{value}</b>;\n}\n',
    expected:
      "solid(no-destructure): Destructuring component props breaks Solid's reactivity; use property access instead.",
  },
];

describe('the linter', () => {
  it('has nothing to say of a tree that keeps the rules', async () => {
    expect(await lint(sound)).toEqual([]);
  });

  describe('with a breach planted in it', () => {
    let findings: string[];
    beforeAll(async () => {
      findings = await lint({ ...sound, ...Object.fromEntries(breaches.map(({ path, text }) => [path, text])) });
    });

    it.each(breaches)('catches $what', ({ path, expected }) => {
      expect(findings.filter((finding) => finding.startsWith(`${path}: `))).toEqual([`${path}: ${expected}`]);
    });

    it('says nothing of the other files', () => {
      expect(findings).toHaveLength(breaches.length);
    });
  });
});

/** What `npm run lint` says of a tree: `path: plugin(rule): message`. */
async function lint(files: Record<string, string>): Promise<string[]> {
  await using overlay = await createOverlay(configuration, files);
  const bin = join(overlay.folder, 'node_modules/.bin');
  const output = await new Promise<string>((resolve) => {
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    execFile(join(bin, 'oxlint'), ['--format=json'], { cwd: overlay.folder, env }, (_, stdout) => resolve(stdout));
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string; message: string }[] };
  return diagnostics.map(({ filename, code, message }) => `${filename}: ${code}: ${message}`);
}
