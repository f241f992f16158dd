import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
const ITERATIONS = 4096;

/** pg_authid.rolpassword: SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey> */
const verifierForm = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):(.+)$/;

/** The keys of RFC 5802 section 3 that both ends derive from a password. */
export async function deriveKeys(password: string, salt: Buffer, iterations: number) {
  // Postgres normalizes with SASLprep, whose part that matters for typed passwords is NFKC.
  const salted = await derive(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const clientKey = hmac(salted, 'Client Key');
  return { clientKey, storedKey: sha256(clientKey), serverKey: hmac(salted, 'Server Key') };
}

/** Whether the password belongs to a verifier of pg_authid. */
export async function verifyPassword(password: string, verifier: string): Promise<boolean> {
  const parts = verifierForm.exec(verifier);
  if (!parts) return false;
  const [, iterations, salt, expected] = parts;
  const { storedKey } = await deriveKeys(password, Buffer.from(salt!, 'base64'), Number(iterations));
  const stored = Buffer.from(expected!, 'base64');
  return stored.length === storedKey.length && timingSafeEqual(stored, storedKey);
}

/** A verifier that ALTER ROLE takes in place of the password, so that no log sees it. */
export async function createVerifier(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { storedKey, serverKey } = await deriveKeys(password, salt, ITERATIONS);
  const [saltText, stored, server] = [salt, storedKey, serverKey].map((bytes) => bytes.toString('base64'));
  return `SCRAM-SHA-256$${ITERATIONS}:${saltText}$${stored}:${server}`;
}

export function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
