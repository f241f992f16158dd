import { deriveKey } from '../derive-key.ts';

/** What a webhook's secret is derived from. */
export interface HookIdentity {
  tenantId: string;
  hookId: string;
  secretVersion: number;
}

/** The key that a webhook's messages are signed with: at rest nowhere, and none of another team, webhook or version is the same. */
function hookKey(key: string, { tenantId, hookId, secretVersion }: HookIdentity): Promise<Uint8Array<ArrayBuffer>> {
  return deriveKey(key, `parley annotation hook ${tenantId} ${hookId} ${secretVersion}`);
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
