/**
 * PBKDF2-HMAC-SHA-256 (RFC 8018, section 5.2) with as many rounds as workerd computes: it refuses more than 100,000.
 * OWASP would have 600,000; what is missing is made up for by what a guesser has to have first, a token of 192 bits, and
 * by `tryLimit`, which the database counts before anything is derived.
 */
const rounds = 100_000;

/** Ten passwords in a quarter of an hour for each link. */
export const tryLimit = { most: 10, perSeconds: 900 };

export async function hashPassword(password: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const text = new TextEncoder().encode(password.normalize('NFC'));
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256);
  return new Uint8Array(bits);
}
