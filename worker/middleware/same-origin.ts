import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses state changes that another site could have started: a request that relies on the session cookie must name
 * our origin, and a body must be JSON, which no form can send.
 */
export function sameOrigin(options: {
  appUrl: string;
  /** Paths that check it themselves: they look at no cookie, or at a form's origin, and at their own content type. */
  ownCheck: readonly RegExp[];
  /** Those that look at no cookie, so that somebody who is no browser may call them. */
  cookieless: readonly RegExp[];
}) {
  return createMiddleware(async function sameOrigin(c, next) {
    if (safeMethods.has(c.req.method) || options.ownCheck.some((path) => path.test(c.req.path))) return next();
    const isCookieless = options.cookieless.some((path) => path.test(c.req.path));
    if (isCookieless || !c.req.header('authorization')) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const isUnsaid = isCookieless && origin === undefined;
      if ((origin !== options.appUrl && !isUnsaid) || (site !== undefined && site !== 'same-origin')) {
        throw new AppError('cross_site_refused', 'This request did not come from Parley itself, so nothing was done.');
      }
    }
    const type = c.req.header('content-type');
    // Of a POST without a body workerd makes a stream that is empty.
    const hasBody = c.req.raw.body !== null && c.req.header('content-length') !== '0';
    if ((type || hasBody) && type?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
      throw new AppError('unsupported_media_type', 'Send the body as application/json.');
    }
    return next();
  });
}
