import { createMiddleware } from 'hono/factory';
import type { Env } from '../env.ts';

export interface FrameVariables {
  /** The origins whose pages may show the frame; unset where there is none to show. */
  ancestors?: readonly string[];
}

const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** One sentence, with nothing in it that could be clicked. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/**
 * Headers of the page in a widget's iframe, in the place of what all others get: pages of the site's own origins may frame it, and
 * our own, for its preview. No page that isolates itself (COEP) is kept from showing it.
 */
export function frameHeaders({ APP_URL: appUrl }: Pick<Env, 'APP_URL'>) {
  return createMiddleware<{ Variables: FrameVariables }>(async function frameHeaders(c, next) {
    await next();
    const ancestors = c.get('ancestors');
    const policy = ancestors ? `${page}; frame-ancestors ${[...ancestors, appUrl].join(' ')}` : nothing;
    c.res.headers.set('content-security-policy', policy);
    c.res.headers.delete('x-frame-options');
    c.res.headers.delete('cross-origin-opener-policy');
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
    c.res.headers.set('cross-origin-embedder-policy', 'require-corp');
    c.res.headers.set('x-robots-tag', 'noindex');
  });
}
