import * as whole from 'zod';
import { describe, expect, it } from 'vitest';
import * as bundled from './zod.ts';

/** What nothing in the Worker or its packages calls: the bundle is checked for it. */
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

  it('says what is wrong in English', () => {
    expect(bundled.z.string().safeParse(1).error?.issues[0]?.message).toBe(
      whole.z.string().safeParse(1).error?.issues[0]?.message,
    );
  });
});
