import type { Dependencies } from '../../context.ts';
import { endOtherSessions } from '../../services/sessions/end-other-sessions.ts';
import { endSession } from '../../services/sessions/end-session.ts';
import { listSessions } from '../../services/sessions/list-sessions.ts';
import { createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { listOf, revokedSessionsSchema, sessionSchema } from './schemas.ts';

export function sessionRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'You');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/sessions',
        operationId: 'listSessions',
        summary: 'Browsers in which you are signed in',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(sessionSchema), 'Sessions, the latest used first') },
      }),
      async (c) =>
        c.json(
          pageOf(await listSessions(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/sessions/revoke-others',
        operationId: 'revokeOtherSessions',
        summary: 'Sign out everywhere but here',
        responses: { 200: jsonOf(revokedSessionsSchema, 'How many ended') },
      }),
      async (c) => c.json(await endOtherSessions(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/sessions/{id}',
        operationId: 'endSession',
        summary: 'Sign out one browser; its cookie stops working at once',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await endSession(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
