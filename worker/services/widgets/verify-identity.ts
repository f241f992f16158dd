import { jwtVerify } from 'jose';
import { z } from 'zod';
import { visibleText } from '../../analyst/proof/plain-text.ts';
import type { Dependencies } from '../../context.ts';
import type { Site } from './find-site.ts';
import { identitySecret } from './identity-secret.ts';

/** Whom the site's own backend vouches for. */
export interface Identity {
  /** The site's own id of them; kept nowhere. */
  subject: string;
  name: string | undefined;
}

/** A minute either way, for clocks that are not quite right. */
const clockToleranceSeconds = 60;
const longestIdentitySeconds = 600;
const longestToken = 4_096;

/** Members of a header that say nothing of where a key is to be found: RFC 8725, section 3.10. `kid` is read by nobody. */
const header = z.strictObject({
  alg: z.literal('HS256'),
  typ: z.literal(['JWT', 'jwt']).optional(),
  kid: z.string().max(100).optional(),
});
const claims = z.object({
  sub: z.string().min(1).max(128),
  aud: z.string(),
  iat: z.number(),
  exp: z.number(),
  name: z.string().max(200).optional(),
});

/**
 * The identity in a JWT (RFC 7519) that the site signed with its secret: HS256 alone, `aud` the site key, `exp` at most ten minutes
 * after `iat`. Undefined for any other; why is of no use to a visitor, and a hint to who makes one up. Within its life it may
 * come again: what it buys is a token for one origin.
 */
export async function verifyIdentity(
  { env, now }: Pick<Dependencies, 'env' | 'now'>,
  site: Site,
  token: string,
): Promise<Identity | undefined> {
  if (token.length > longestToken || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return undefined;
  for (const version of versionsOf(site, now())) {
    const secret = await identitySecret(env.COOKIE_KEY, {
      tenantId: site.tenant_id,
      widgetId: site.widgetId,
      version,
    });
    const identity = await openWith(new TextEncoder().encode(secret), { token, site, now: now() });
    if (identity) return identity;
  }
  return undefined;
}

/** The present secret's, and for a while after a change that of the one before. */
function versionsOf({ secret_version: version, previous_secret_until: until }: Site, now: Date): number[] {
  return until !== null && now < new Date(until) ? [version, version - 1] : [version];
}

async function openWith(
  key: Uint8Array,
  { token, site, now }: { token: string; site: Site; now: Date },
): Promise<Identity | undefined> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience: site.siteKey,
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance: clockToleranceSeconds,
      maxTokenAge: longestIdentitySeconds,
      currentDate: now,
    });
    header.parse(protectedHeader);
    const { sub: subject, iat, exp, name = '' } = claims.parse(payload);
    if (exp <= iat || exp - iat > longestIdentitySeconds) return undefined;
    return { subject, name: [...visibleText(name)].slice(0, 100).join('') || undefined };
  } catch {
    // Anyone may send anything; the caller says no more than that it was refused.
    return undefined;
  }
}
