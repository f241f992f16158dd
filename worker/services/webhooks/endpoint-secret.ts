import { deriveKey } from '../derive-key.ts';

/** What the secret of an endpoint is derived from. */
export interface EndpointIdentity {
  tenantId: string;
  endpointId: string;
  secretVersion: number;
}

/** The key that an endpoint's messages are signed with: at rest nowhere, and none of another team, endpoint or version is the same. */
function endpointKey(
  key: string,
  { tenantId, endpointId, secretVersion }: EndpointIdentity,
): Promise<Uint8Array<ArrayBuffer>> {
  return deriveKey(key, `parley webhook endpoint ${tenantId} ${endpointId} ${secretVersion}`);
}

/** As the Standard Webhooks specification writes it: `whsec_` and base64. */
export async function endpointSecret(key: string, endpoint: EndpointIdentity): Promise<string> {
  return `whsec_${toBase64(await endpointKey(key, endpoint))}`;
}

/** `v1,` and the base64 of HMAC-SHA256 over id, time and body, parted by dots: the specification's signature. */
export async function signWith(key: string, endpoint: EndpointIdentity, signed: string): Promise<string> {
  const secret = await crypto.subtle.importKey(
    'raw',
    await endpointKey(key, endpoint),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(signed));
  return `v1,${toBase64(new Uint8Array(signature))}`;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
