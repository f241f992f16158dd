import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Dependencies } from '../context.ts';
import { describeCause, log, toTenantMark } from '../log.ts';
import { toProblem } from '../problem.ts';
import { toAppError } from '../to-app-error.ts';

export interface RequestIdVariables {
  requestId: string;
  /** Known once the credential was checked. */
  tenantId?: string;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Names each request, tells the client the name, and logs one line when it is answered. */
export function requestId({ counters, env }: Pick<Dependencies, 'counters' | 'env'>) {
  return createMiddleware<{ Variables: RequestIdVariables }>(async function requestId(c, next) {
    const startedAt = Date.now();
    c.set('requestId', crypto.randomUUID());
    await next().catch((thrown: unknown) => answerThrown(c, thrown, env.APP_URL));
    c.res.headers.set('x-request-id', c.get('requestId'));
    const tenantId = c.get('tenantId');
    const code = c.error && toAppError(c.error).code;
    if (code) counters.count({ event: 'failure', code });
    log({
      event: 'request',
      request_id: c.get('requestId'),
      // Any word can be a method.
      method: methods.has(c.req.method) ? c.req.method : 'OTHER',
      route: routePath(c, -1),
      status: c.res.status,
      duration_ms: Date.now() - startedAt,
      ...(tenantId && { tenant: await toTenantMark(tenantId) }),
      ...(code && { code, cause: describeCause(c.error) }),
    });
  });
}

/** Hono gives its error handler only what is an Error, and lets a string or an object that was thrown pass. */
function answerThrown(c: Context<{ Variables: RequestIdVariables }>, thrown: unknown, appUrl: string): void {
  c.error = new Error('something that is no Error was thrown', { cause: thrown });
  c.res = toProblem(toAppError(c.error), { requestId: c.get('requestId'), appUrl });
}
