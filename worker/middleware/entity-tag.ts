import { createMiddleware } from 'hono/factory';

/**
 * An `ETag` on JSON, or a feed, that was read, and 304 without a body to who has it already (RFC 9110, section 13.1.2). Caches keep
 * nothing of ours; this saves bytes to a client that asks again and again.
 */
export function entityTag() {
  return createMiddleware(async function entityTag(c, next) {
    await next();
    const { res } = c;
    const isRead = /^application\/(json|atom\+xml)/.test(res.headers.get('content-type') ?? '');
    if (c.req.method !== 'GET' || res.status !== 200 || !isRead || res.headers.has('content-disposition')) return;
    const body = await res.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 16);
    const tag = `"${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
    const headers = new Headers(res.headers);
    headers.set('etag', tag);
    const isKnown = matches(c.req.header('if-none-match'), tag);
    if (isKnown) headers.delete('content-type');
    headers.delete('content-length');
    c.res = undefined;
    c.res = isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { status: 200, headers });
  });
}

/** Weakly, as the section says: `W/` makes no difference. */
function matches(condition: string | undefined, tag: string): boolean {
  if (condition === undefined) return false;
  if (condition.trim() === '*') return true;
  return condition.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
