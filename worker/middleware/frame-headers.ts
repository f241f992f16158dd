import { createMiddleware } from 'hono/factory';
import type { Env } from '../env.ts';

export interface FrameVariables {
  /** The origins whose pages may show the frame; unset: none. */
  ancestors?: readonly string[];
}

/**
 * Headers of the page in a widget's iframe, in the place of what all others get: pages of the site's own origins may frame it, and
 * our own, for its preview. No page that isolates itself (COEP) is kept from showing it.
 */
export function frameHeaders({ APP_URL: appUrl }: Pick<Env, 'APP_URL'>) {
  return createMiddleware<{ Variables: FrameVariables }>(async function frameHeaders(c, next) {
    await next();
    const ancestors = c.get('ancestors');
    const headers = c.res.headers;
    headers.set(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; " +
        `form-action 'none'; frame-ancestors ${ancestors ? [...ancestors, appUrl].join(' ') : "'none'"}`,
    );
    if (ancestors) headers.delete('x-frame-options');
    headers.delete('cross-origin-opener-policy');
    headers.set('cross-origin-resource-policy', 'cross-origin');
    headers.set('cross-origin-embedder-policy', 'require-corp');
    headers.set('x-robots-tag', 'noindex');
  });
}
