import { describe, expect, it } from 'vitest';
import { createApiKey, parseApiKey } from './key-format.ts';
import { hashToken } from '../auth/session-token.ts';

describe('the hash that a key is compared by', () => {
  it('differs from its first byte on, wherever the secret first differs', async () => {
    const { key } = await createApiKey();
    const secret = key.slice(35, 78);
    const hash = await hashToken(secret);
    const found = await Promise.all(
      Array.from({ length: 43 }, async (_, place) =>
        Promise.all(
          ['0', '1', 'a', 'Z', '!', '\u0000'].map(async (character) => {
            const other = secret.slice(0, place) + character + secret.slice(place + 1);
            const otherHash = await hashToken(other);
            return other === secret ? undefined : hash.findIndex((byte, at) => byte !== otherHash[at]);
          }),
        ),
      ),
    );
    const byPlace = found.map((firsts) => firsts.filter((first) => first !== undefined));
    // A right guess of the beginning brings the comparison no further: 255 of 256 end at the first byte.
    expect(byPlace.flat().filter((first) => first === 0).length).toBeGreaterThan(byPlace.flat().length * 0.95);
    expect(Math.max(...byPlace.flat())).toBeLessThan(4);
  });

  it('is of the secret alone, in one length', async () => {
    const { key, publicId, secretHash } = await createApiKey();
    expect(await parseApiKey(key)).toEqual({ kind: 'key', publicId, secretHash });
    expect(secretHash).toEqual(await hashToken(key.slice(35, 78)));
    expect(secretHash).toHaveLength(32);
  });
});
