import { createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** pg_authid.rolpassword: SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey> */
const verifierForm = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):(.+)$/;

/** Whether the password belongs to a verifier of pg_authid (RFC 5802 section 3, without the exchange). */
export async function verifyPassword(password: string, verifier: string): Promise<boolean> {
  const parts = verifierForm.exec(verifier);
  if (!parts) return false;
  const [, iterations, salt, storedKey] = parts;
  const salted = await derive(password, Buffer.from(salt!, 'base64'), Number(iterations), 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const expected = Buffer.from(storedKey!, 'base64');
  const actual = createHash('sha256').update(clientKey).digest();
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
