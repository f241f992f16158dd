/** What a webhook's secret is derived from. */
export interface HookIdentity {
  tenantId: string;
  hookId: string;
  secretVersion: number;
}

/**
 * The key that a webhook's messages are signed with: HKDF (RFC 5869) from the installation's key, so that no secret is
 * at rest, and none of another team, webhook or version is the same.
 * @param key 32 bytes in base64
 */
async function hookKey(
  key: string,
  { tenantId, hookId, secretVersion }: HookIdentity,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(`parley annotation hook ${tenantId} ${hookId} ${secretVersion}`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    root,
    256,
  );
  return new Uint8Array(bits);
}

/** As the Standard Webhooks specification writes it: `whsec_` and base64. */
export async function hookSecret(key: string, hook: HookIdentity): Promise<string> {
  return `whsec_${btoa(String.fromCharCode(...(await hookKey(key, hook))))}`;
}

/** Whether a signature, without its `v1,`, is that of `signed`. Compared by the platform, in constant time. */
export async function isSignedBy(
  key: string,
  hook: HookIdentity,
  signed: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const secret = await crypto.subtle.importKey(
    'raw',
    await hookKey(key, hook),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  return crypto.subtle.verify('HMAC', secret, signature, new TextEncoder().encode(signed));
}
