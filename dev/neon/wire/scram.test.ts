import { describe, expect, it } from 'vitest';
import { createVerifier, verifyPassword } from './scram.ts';

describe('verifyPassword', () => {
  it("accepts a password's own verifier and no other password", async () => {
    const verifier = await createVerifier('pässword $:');
    expect(verifier).toMatch(/^SCRAM-SHA-256\$4096:.{24}\$.{44}:.{44}$/);
    expect(await verifyPassword('pässword $:', verifier)).toBe(true);
    expect(await verifyPassword('pässword $', verifier)).toBe(false);
  });

  it('accepts nothing for a role without a password or with an md5 one', async () => {
    expect(await verifyPassword('', '')).toBe(false);
    expect(await verifyPassword('a', 'md5a8b8')).toBe(false);
  });
});
