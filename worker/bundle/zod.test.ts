import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as whole from 'zod';
import { describe, expect, it } from 'vitest';
import * as bundled from './zod.ts';

const root = resolve(import.meta.dirname, '../..');

/** What nothing in the Worker or its packages calls. */
const unused = [
  'INVALID',
  'ZodCompileAsyncError',
  'ZodCompileUnsupportedError',
  'compile',
  'core',
  'deepPartial',
  'fromJSONSchema',
  'getDiscriminatedOption',
  'input',
  'locales',
  'memoizer',
  'output',
  'toZod',
  'withParser',
];

describe('the zod of the bundle', () => {
  it('lacks of zod what nothing calls, and nothing else', () => {
    const lacks = (part: object, all: object) => Object.keys(all).filter((name) => !(name in part));
    expect(lacks(bundled, whole).toSorted()).toEqual(unused);
    expect(lacks(bundled.z, whole.z).toSorted()).toEqual(unused);
  });

  it('lacks nothing that the Worker or a package of its bundle calls', () => {
    const packages = '{@hono/*,@asteasolutions/*,@ai-sdk/*,ai,@modelcontextprotocol/sdk}';
    const files = [`node_modules/${packages}/dist/**/*.{js,mjs}`, '{worker,db}/**/*.ts'].flatMap((pattern) =>
      globSync(pattern, { cwd: root }),
    );
    const call = new RegExp(`\\bz\\d*\\.(${unused.join('|')})\\b(?!<)`);
    const calling = files.filter((file) => call.test(readFileSync(resolve(root, file), 'utf8')));
    expect(files.length).toBeGreaterThan(500);
    expect(calling).toEqual([]);
  });

  it('says what is wrong in English', () => {
    expect(bundled.z.string().safeParse(1).error?.issues[0]?.message).toBe(
      whole.z.string().safeParse(1).error?.issues[0]?.message,
    );
  });
});
