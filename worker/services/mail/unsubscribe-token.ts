import { toBase64Url } from '../auth/session-token.ts';
import { deriveKey } from '../derive-key.ts';

/** Who takes themselves off what. */
export interface Subscription {
  tenantId: string;
  kind: 'schedule' | 'alert';
  id: string;
  userId: string;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const form = new RegExp(`^(${uuid})\\.(schedule|alert)\\.(${uuid})\\.(${uuid})\\.([A-Za-z0-9_-]{43})$`);

/** What the link in a mail shows instead of a sign-in: good for this one thing, and as long as the mail is kept. */
export async function writeUnsubscribeToken(key: string, subscription: Subscription): Promise<string> {
  const text = textOf(subscription);
  const signature = await crypto.subtle.sign('HMAC', await keyOf(key), new TextEncoder().encode(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

/** Undefined: it is no token of ours. Compared by the platform, in constant time. */
export async function readUnsubscribeToken(key: string, token: string): Promise<Subscription | undefined> {
  const [, tenantId, kind, id, userId, signature] = form.exec(token) ?? [];
  if (!tenantId || !id || !userId || !signature || (kind !== 'schedule' && kind !== 'alert')) return undefined;
  const subscription: Subscription = { tenantId, kind, id, userId };
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  const signed = new TextEncoder().encode(textOf(subscription));
  return (await crypto.subtle.verify('HMAC', await keyOf(key), bytes, signed)) ? subscription : undefined;
}

function textOf({ tenantId, kind, id, userId }: Subscription): string {
  return [tenantId, kind, id, userId].join('.');
}

async function keyOf(key: string): Promise<CryptoKey> {
  const bytes = await deriveKey(key, 'parley unsubscribe');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}
