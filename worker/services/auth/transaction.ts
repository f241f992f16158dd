import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';

/** A sign-in or connect in progress, kept encrypted in a `__Host-` cookie of the browser that started it. */
const transactionSchema = z.object({
  purpose: z.enum(['sign_in', 'connect']),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: z.string(),
  /** For `connect`: who started it. */
  userId: z.string().optional(),
  /** For `connect`: the connection whose grant has ended, to be given anew by the same Google account. */
  connectionId: z.string().optional(),
});
export type AuthTransaction = z.infer<typeof transactionSchema>;

export const transactionLifetimeSeconds = 600;

export async function sealTransaction(key: string, transaction: AuthTransaction): Promise<string> {
  return new EncryptJWT({ ...transaction })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'parley-transaction' })
    .setIssuedAt()
    .setExpirationTime(`${transactionLifetimeSeconds}s`)
    .encrypt(keyBytes(key));
}

/** Undefined when the cookie was changed, is too old, or is of another kind. */
export async function openTransaction(key: string, sealed: string): Promise<AuthTransaction | undefined> {
  try {
    const { payload, protectedHeader } = await jwtDecrypt(sealed, keyBytes(key), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    if (protectedHeader.typ !== 'parley-transaction') return undefined;
    return transactionSchema.parse(payload);
  } catch {
    // A cookie is the client's to change; why it does not open is of no use to anyone.
    return undefined;
  }
}

function keyBytes(key: string): Uint8Array {
  return Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
}
