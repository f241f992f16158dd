import type { Dependencies } from '../../context.ts';
import { confirmConnection } from '../../services/connections/confirm-connection.ts';
import { declineConnection } from '../../services/connections/decline-connection.ts';
import { getPendingConnection } from '../../services/connections/get-pending-connection.ts';
import { createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pendingConnectionSchema } from './schemas.ts';

export function pendingConnectionRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Connections');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/pending-connections/{id}',
        operationId: 'getPendingConnection',
        summary: 'A Google account that was connected and is not yet confirmed',
        request: { params: idParameters },
        responses: { 200: jsonOf(pendingConnectionSchema, 'The account') },
      }),
      async (c) => c.json(await getPendingConnection(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/pending-connections/{id}/confirm',
        operationId: 'confirmConnection',
        summary: 'Let the team use it',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await confirmConnection(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'delete',
        path: '/pending-connections/{id}',
        operationId: 'declineConnection',
        errors: ['google_unavailable'],
        summary: 'Revoke it at Google and forget it',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await declineConnection(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
