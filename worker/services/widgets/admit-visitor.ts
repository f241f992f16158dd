import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { deriveKey } from '../derive-key.ts';
import { findSite, type Site } from './find-site.ts';
import { identityRequired, notHere } from './may-ask-here.ts';
import { readPreview } from './preview-identity.ts';
import { type Identity, verifyIdentity } from './verify-identity.ts';
import { issueVisitorToken, visitorTokenSeconds } from './visitor-token.ts';

export interface Admitted {
  token: string;
  expires_in_seconds: number;
  visitor_id: string;
  name?: string;
}

/**
 * Lets a visitor of a page in: by what the site's own backend signed, or unasked where the site is open to whoever comes. The origin is what the
 * frame was told by the visitor's browser; who is no browser can say any, and gets no more by it than a visitor has.
 */
export async function admitVisitor(
  dependencies: Pick<Dependencies, 'env' | 'db' | 'now'>,
  input: { siteKey: string; origin: string; visitorId: string | undefined; identity: string | undefined },
): Promise<Admitted> {
  const site = await findSite(dependencies, input.siteKey, { withFields: false });
  const { subject, name } = await identify(dependencies, site, input);
  const visitorId =
    subject === undefined
      ? (input.visitorId ?? crypto.randomUUID())
      : await toVisitorId(dependencies.env.COOKIE_KEY, site, subject);
  const token = await issueVisitorToken(dependencies, {
    kind: 'visitor',
    siteKey: site.siteKey,
    visitorId,
    origin: input.origin,
    isIdentified: subject !== undefined,
  });
  return {
    token,
    expires_in_seconds: visitorTokenSeconds,
    visitor_id: visitorId,
    ...(name !== undefined && { name }),
  };
}

/** Nothing of whoever need not be known. */
async function identify(
  dependencies: Pick<Dependencies, 'env' | 'now'>,
  site: Site,
  { origin, identity: token }: { origin: string; identity: string | undefined },
): Promise<Partial<Identity>> {
  const isOwn = site.hosts.includes(origin);
  const isPreview = origin === dependencies.env.APP_URL;
  if (!isOwn && !isPreview) throw notHere();
  const admin = isPreview && token !== undefined ? await readPreview(dependencies, site.siteKey, token) : undefined;
  if (admin !== undefined) return { subject: `preview ${admin}` };
  if (token === undefined) {
    if (site.mode === 'public' && isOwn) return {};
    throw identityRequired();
  }
  const identity = isOwn ? await verifyIdentity(dependencies, site, token) : undefined;
  if (identity) return identity;
  throw new AppError('identity_refused', 'Who you are could not be confirmed. Load the page anew and try again.');
}

/** The same for the same person of a site, and names nobody to who does not have our key. */
async function toVisitorId(key: string, site: Site, subject: string): Promise<string> {
  const bytes = await deriveKey(key, `parley widget visitor ${site.tenant_id} ${site.widgetId} ${subject}`);
  const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A UUID of version 8 is whatever its maker says (RFC 9562, section 5.8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
