import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { GoogleConfig } from './config.ts';
import { keysOf } from './google-keys.ts';

export interface GoogleIdentity {
  sub: string;
  email: string;
  name: string;
  picture: string | null;
}

/** Google vouches for the person but not for their address, which we would show and invite to. */
export class EmailUnverified extends Error {
  constructor() {
    super('Google has not verified the e-mail address.');
    this.name = 'EmailUnverified';
  }
}

/** OpenID Connect Core 2 and 5.1; what is of the wrong type or absurdly long is as good as forged. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z
    .string()
    .max(320)
    .regex(/^[^\s@\p{C}]+@[^\s@\p{C}]+$/u),
  email_verified: z.boolean(),
  name: z.string().max(1000).optional(),
  picture: z
    .url({ protocol: /^https$/ })
    .max(2048)
    .optional()
    .catch(undefined),
});

/**
 * The person of an id_token: RS256 by Google's keys, for us, fresh (OpenID Connect Core 3.1.3.7). The nonce is the
 * caller's to compare. Throws EmailUnverified, or a jose or zod error when anything does not fit.
 */
export async function verifyIdToken(config: GoogleConfig, idToken: string): Promise<GoogleIdentity> {
  // jose skips white space; two spellings of one token are one too many.
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(idToken)) throw new Error('not a compact JWS');
  const { payload, protectedHeader } = await jwtVerify(idToken, keysOf(config.GOOGLE_JWKS_URI), {
    algorithms: ['RS256'],
    issuer: config.GOOGLE_ISSUER,
    audience: config.GOOGLE_CLIENT_ID,
    clockTolerance: 60,
    maxTokenAge: '10m',
    requiredClaims: ['sub', 'exp', 'iat', 'nonce', 'email'],
  });
  // Google signs other kinds of tokens with the same keys (RFC 8725, 3.11).
  if (!/^jwt$/i.test(protectedHeader.typ ?? 'jwt')) throw new Error('not an id_token');
  // Without a name for its key, any key of the set would do.
  if (typeof protectedHeader.kid !== 'string') throw new Error('no key id');
  const claims = claimsSchema.parse(payload);
  if (!claims.email_verified) throw new EmailUnverified();
  return {
    sub: claims.sub,
    email: claims.email,
    name: toStorable(claims.name ?? '') || claims.email,
    picture: claims.picture ?? null,
  };
}

/** People choose their names; Postgres holds neither U+0000 nor half of a surrogate pair. */
function toStorable(name: string): string {
  return name
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed();
}
