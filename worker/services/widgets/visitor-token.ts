import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Dependencies, Visitor } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { deriveKey } from '../derive-key.ts';

export const visitorTokenSeconds = 900;

/** Its own type, audience and key: nothing else that is signed here is one, and it is nothing else. */
const typ = 'parley-visitor+jwt';
const audience = 'parley:visitor';
const claims = z.object({
  sub: z.uuid(),
  site: z.string(),
  origin: z.string(),
  known: z.boolean(),
  iat: z.int(),
  exp: z.int(),
});

type TokenDependencies = Pick<Dependencies, 'env' | 'now'>;

/** What a visitor asks with for a quarter of an hour: bound to the site, the visitor and the page's origin. */
export async function issueVisitorToken({ env, now }: TokenDependencies, visitor: Visitor): Promise<string> {
  const issuedAt = Math.floor(now().getTime() / 1_000);
  return new SignJWT({ site: visitor.siteKey, origin: visitor.origin, known: visitor.isIdentified })
    .setProtectedHeader({ alg: 'HS256', typ })
    .setIssuer(env.APP_URL)
    .setAudience(audience)
    .setSubject(visitor.visitorId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + visitorTokenSeconds)
    .sign(await tokenKey(env.COOKIE_KEY));
}

/** Throws token_expired for one whose time is over, unauthenticated for whatever else is no token of ours. */
export async function readVisitorToken({ env, now }: TokenDependencies, token: string): Promise<Visitor> {
  try {
    const { payload } = await jwtVerify(token, await tokenKey(env.COOKIE_KEY), {
      algorithms: ['HS256'],
      typ,
      audience,
      issuer: env.APP_URL,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: now(),
    });
    const { sub: visitorId, site: siteKey, origin, known: isIdentified } = claims.parse(payload);
    return { kind: 'visitor', visitorId, siteKey, origin, isIdentified };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new AppError('token_expired', 'This token has expired. Ask for another one and try again.');
    }
    throw new AppError('unauthenticated', 'This is not a token of a visitor. Ask for one first.', { cause: error });
  }
}

function tokenKey(key: string): Promise<Uint8Array> {
  return deriveKey(key, 'parley widget visitor token');
}
