import { CompactEncrypt, compactDecrypt } from 'jose';
import { AppError } from '../../errors.ts';

/** Google's tokens of one grant. */
export interface GoogleTokens {
  refreshToken: string;
  accessToken: string;
  /** Milliseconds since 1970. */
  accessTokenExpiresAt: number;
}

/** The row a sealed text belongs to; authenticated with it, so that it opens nowhere else. */
export interface SealedFor {
  tenantId: string;
  credentialId: string;
}

/** Key versions of `VAULT_KEYS`: 32 bytes each, base64. */
export type VaultKeys = Record<string, string>;

/** The key version that seals. */
export function newestVersion(keys: VaultKeys): number {
  return Math.max(...Object.keys(keys).map(Number));
}

/** JWE (RFC 7516): `dir` with A256GCM; key version, tenant and credential in the protected header. */
export async function sealTokens(keys: VaultKeys, row: SealedFor, tokens: GoogleTokens): Promise<string> {
  const version = String(newestVersion(keys));
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(tokens)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: version, tid: row.tenantId, cid: row.credentialId })
    .encrypt(keyOf(keys, version));
}

/** Throws needs_reconnect when the text was changed, belongs to another row, or its key version is gone. */
export async function openTokens(keys: VaultKeys, row: SealedFor, sealed: string): Promise<GoogleTokens> {
  try {
    return await open(keys, row, sealed);
  } catch (cause) {
    throw new AppError(
      'needs_reconnect',
      'Our access to Google Analytics cannot be opened. Connect it again to go on.',
      {
        action: 'reconnect',
        cause,
      },
    );
  }
}

async function open(keys: VaultKeys, row: SealedFor, sealed: string): Promise<GoogleTokens> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, (header) => keyOf(keys, header.kid ?? ''), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  if (protectedHeader.tid !== row.tenantId || protectedHeader.cid !== row.credentialId) {
    throw new Error('The sealed tokens belong to another row.');
  }
  return JSON.parse(new TextDecoder().decode(plaintext)) as GoogleTokens;
}

function keyOf(keys: VaultKeys, version: string): Uint8Array {
  const key = Object.hasOwn(keys, version) ? keys[version] : undefined;
  if (!key) throw new Error(`No vault key of version ${version}.`);
  return Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
}
