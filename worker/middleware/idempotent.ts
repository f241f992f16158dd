import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import { beginRequest } from '../services/idempotency/begin-request.ts';
import type { CtxVariables } from './authenticate.ts';

const idempotencyKeyPattern = /^[\x21-\x7e]{1,255}$/;

/** A request with an `Idempotency-Key` is done once, and answered the same when it comes again. */
export function idempotent(route: string) {
  return createMiddleware<{ Variables: CtxVariables }>(async function idempotent(c, next) {
    const key = c.req.header('idempotency-key');
    if (key === undefined) return next();
    if (!idempotencyKeyPattern.test(key)) {
      throw new AppError('invalid_request', 'Idempotency-Key: must be 1 to 255 visible ASCII characters, a UUID say.');
    }
    const { pathname, search } = new URL(c.req.url);
    const text = `${pathname}${search}\n${await c.req.text()}`;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    const request = { route, key, hash };
    const begun = await beginRequest(c.var.ctx, request);
    if (begun.kind === 'replay') {
      const { status, body } = begun.answer;
      const headers = { 'content-type': 'application/json', 'idempotent-replayed': 'true' };
      c.res = new Response(body, { status, headers });
      return;
    }
    let movedTo: string | undefined;
    c.set('keyed', { request, movesTo: (tenantId) => void (movedTo = tenantId) });
    await next();
    const isWhole = c.res.headers.get('content-type')?.startsWith('application/json') === true;
    // A stream is its reader's alone.
    const answer = c.res.ok && isWhole ? { status: c.res.status, body: await c.res.clone().text() } : undefined;
    const ended = begun.end(answer, movedTo);
    // Also when the client has left.
    c.var.ctx.defer(ended);
    await ended;
  });
}
