import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { demoAccounts } from '../accounts/demo-accounts.ts';
import { json, type Call, type Reply } from '../http/exchange.ts';
import type { OAuthClient } from '../oauth/clients.ts';
import type { SigningKey } from '../oauth/signing-key.ts';

export interface SenderDependencies {
  key: SigningKey;
  clients: OAuthClient[];
  now: () => Date;
}

/** What `POST /__stand-in/security-events` may say. */
interface Wanted {
  /** `sessions-revoked`, or a whole URI. */
  type: string;
  /** Whose account; or `subject` as it is sent. */
  email?: string;
  subject?: Record<string, unknown>;
  jti?: string;
  /** Epoch seconds. */
  iat?: number;
  iss?: string;
  aud?: string;
  /** Where to post the token; without it the token is the answer alone. */
  deliver_to?: string;
}

const OAUTH_TYPES = new Set(['tokens-revoked', 'token-revoked']);

/** A security event token (RFC 8417), signed as Google's cross-account protection signs: no `exp`, RS256, same keys. */
export async function sendSecurityEvent({ key, clients, now }: SenderDependencies, call: Call): Promise<Reply> {
  const wanted = JSON.parse(call.body) as Wanted;
  const issuer = `${call.origin}/`;
  const account = demoAccounts.find(({ email }) => email === wanted.email);
  const subject = wanted.subject ?? (account && { subject_type: 'iss-sub', iss: issuer, sub: account.sub });
  const event = { ...(subject && { subject }), ...(wanted.type === 'verification' && { state: 'are you there?' }) };
  const token = await new SignJWT({ events: { [toUri(wanted.type)]: event } })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'secevent+jwt' })
    .setIssuer(wanted.iss ?? issuer)
    .setAudience(wanted.aud ?? clients[0]?.id ?? '')
    .setIssuedAt(wanted.iat ?? Math.floor(now().getTime() / 1000))
    .setJti(wanted.jti ?? randomUUID())
    .sign(key.privateKey);
  if (wanted.deliver_to === undefined) return json({ token });
  const headers = { 'content-type': 'application/secevent+jwt' };
  const delivered = await fetch(wanted.deliver_to, { method: 'POST', headers, body: token });
  return json({ token, status: delivered.status });
}

function toUri(type: string): string {
  if (type.startsWith('https:')) return type;
  return `https://schemas.openid.net/secevent/${OAUTH_TYPES.has(type) ? 'oauth' : 'risc'}/event-type/${type}`;
}
