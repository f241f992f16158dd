import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha-256.ts';

it('is the hash that everybody computes', () => {
  const theirs = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1_000, 100_000]) {
    expect(sha256('a'.repeat(length))).toBe(theirs('a'.repeat(length)));
  }
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === theirs(text)));
});
