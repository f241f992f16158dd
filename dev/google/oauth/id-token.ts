import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { DemoAccount } from '../accounts/demo-accounts.ts';
import type { SigningKey } from './signing-key.ts';

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const PROFILE = 'https://www.googleapis.com/auth/userinfo.profile';

/** Claims about an account, as far as the scopes allow. */
export function toUserClaims(account: DemoAccount, scopes: string[]): Record<string, unknown> {
  return {
    sub: account.sub,
    ...(scopes.includes(PROFILE) && {
      name: account.name,
      given_name: account.givenName,
      family_name: account.familyName,
    }),
    ...(scopes.includes(EMAIL) && { email: account.email, email_verified: true }),
  };
}

/** OpenID Connect Core section 2; `at_hash` as in section 3.1.3.6. */
export function createIdToken(input: {
  key: SigningKey;
  origin: string;
  clientId: string;
  account: DemoAccount;
  scopes: string[];
  accessToken: string;
  nonce?: string;
  issuedAt: Date;
}): Promise<string> {
  const half = createHash('sha256').update(input.accessToken).digest().subarray(0, 16);
  const issuedAt = Math.floor(input.issuedAt.getTime() / 1000);
  return new SignJWT({
    azp: input.clientId,
    ...toUserClaims(input.account, input.scopes),
    at_hash: half.toString('base64url'),
    ...(input.nonce !== undefined && { nonce: input.nonce }),
  })
    .setProtectedHeader({ alg: 'RS256', kid: input.key.kid, typ: 'JWT' })
    .setIssuer(input.origin)
    .setAudience(input.clientId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 3600)
    .sign(input.key.privateKey);
}
