import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { describeCause, log } from '../log.ts';
import { toAppError } from '../to-app-error.ts';

export interface RequestIdVariables {
  requestId: string;
}

/** Names each request, tells the client the name, and logs one line when it is answered. */
export function requestId() {
  return createMiddleware<{ Variables: RequestIdVariables }>(async function requestId(c, next) {
    const startedAt = Date.now();
    c.set('requestId', crypto.randomUUID());
    await next();
    c.res.headers.set('x-request-id', c.get('requestId'));
    log({
      event: 'request',
      request_id: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      duration_ms: Date.now() - startedAt,
      ...(c.error && { code: toAppError(c.error).code, cause: describeCause(c.error) }),
    });
  });
}
