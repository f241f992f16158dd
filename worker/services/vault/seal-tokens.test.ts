import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openTokens, sealTokens } from './seal-tokens.ts';

const keys = { 1: key('a'), 2: key('b') };
const row = { tenantId: randomUUID(), credentialId: randomUUID() };
const tokens = { refreshToken: '1//0-refresh', accessToken: 'ya29.access', accessTokenExpiresAt: 1 };
const refused = { code: 'needs_reconnect', action: 'reconnect' };

function key(letter: string): string {
  return btoa(letter.repeat(32));
}

/** The header of a sealed text changed, everything else as it was. */
function withHeader(sealed: string, change: object): string {
  const [header = '', ...rest] = sealed.split('.');
  const changed = { ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), ...change };
  return [Buffer.from(JSON.stringify(changed)).toString('base64url'), ...rest].join('.');
}

describe('sealed tokens', () => {
  it('open again, and show nothing of what they are', async () => {
    const sealed = await sealTokens(keys, row, tokens);
    expect(await openTokens(keys, row, sealed)).toEqual(tokens);
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toContain('refresh');
    expect(await sealTokens(keys, row, tokens)).not.toBe(sealed);
  });

  it('are sealed with the highest version, and opened with the one that sealed', async () => {
    const early = await sealTokens({ 9: keys[1] }, row, tokens);
    const late = await sealTokens({ 9: keys[1], 10: keys[2] }, row, tokens);
    expect([early, late].map((text) => JSON.parse(atob(text.split('.')[0] ?? '')) as unknown)).toMatchObject([
      { kid: '9' },
      { kid: '10' },
    ]);
    expect(await openTokens({ 9: keys[1], 10: keys[2] }, row, early)).toEqual(tokens);
    await expect(openTokens({ 10: keys[2] }, row, early)).rejects.toMatchObject(refused);
  });

  it.each([
    ['for another grant', { credentialId: randomUUID() }],
    ['for another tenant', { tenantId: randomUUID() }],
  ])('do not open %s', async (_, change) => {
    const sealed = await sealTokens(keys, row, tokens);
    await expect(openTokens(keys, { ...row, ...change }, sealed)).rejects.toMatchObject(refused);
  });

  it.each([
    ['grant', (other: typeof row) => ({ cid: other.credentialId })],
    ['tenant', (other: typeof row) => ({ tid: other.tenantId })],
    ['key version', () => ({ kid: '1' })],
  ])('do not open when their header names another %s', async (_, change) => {
    const sealed = await sealTokens(keys, row, tokens);
    const other = { tenantId: randomUUID(), credentialId: randomUUID() };
    const changed = change(other);
    const target = {
      ...row,
      ...('cid' in changed && { credentialId: changed.cid }),
      ...('tid' in changed && { tenantId: changed.tid }),
    };
    await expect(openTokens(keys, target, withHeader(sealed, changed))).rejects.toMatchObject(refused);
  });

  it.each([
    ['none', { alg: 'none' }],
    ['a wrapped key', { alg: 'A256KW' }],
    ['another cipher', { enc: 'A256CBC-HS512' }],
    ['compression', { zip: 'DEF' }],
    ['a critical extension', { crit: ['exp'], exp: 1 }],
    ['a key that there is not', { kid: '__proto__' }],
  ])('do not open with %s in their header', async (_, change) => {
    const sealed = await sealTokens(keys, row, tokens);
    await expect(openTokens(keys, row, withHeader(sealed, change))).rejects.toMatchObject(refused);
  });

  it('do not open when any character of them was changed, and none is missing', async () => {
    const sealed = await sealTokens(keys, row, tokens);
    await expect(openTokens(keys, row, '')).rejects.toMatchObject(refused);
    const replace = (at: number) => sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    // The last character of a part may have bits that no byte uses.
    const firm = [...sealed].flatMap((character, at) =>
      character === '.' || /^.(\.|$)/.test(sealed.slice(at)) ? [] : [at],
    );
    for (const at of firm) {
      await expect(openTokens(keys, row, replace(at)), `character ${at}`).rejects.toMatchObject(refused);
      await expect(openTokens(keys, row, sealed.slice(0, at)), `cut at ${at}`).rejects.toMatchObject(refused);
    }
  });
});
