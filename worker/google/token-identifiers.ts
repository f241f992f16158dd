/**
 * How Google's `token-revoked` event may name a refresh token: by its first 16 characters, of which we keep a hash
 * alone, or by SHA-512 applied twice.
 */
export async function tokenIdentifiers(refreshToken: string): Promise<string[]> {
  const once = await crypto.subtle.digest('SHA-512', new TextEncoder().encode(refreshToken));
  return [
    await prefixIdentifier(refreshToken.slice(0, 16)),
    doubleHashIdentifier(toBase64(await crypto.subtle.digest('SHA-512', once))),
  ];
}

export async function prefixIdentifier(prefix: string): Promise<string> {
  return `prefix ${toBase64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(prefix)))}`;
}

export function doubleHashIdentifier(hash: string): string {
  return `sha512_sha512 ${hash}`;
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
