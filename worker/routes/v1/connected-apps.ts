import type { Dependencies } from '../../context.ts';
import { disconnectApp } from '../../services/connected-apps/disconnect-app.ts';
import { listApps } from '../../services/connected-apps/list-apps.ts';
import { createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { connectedAppSchema, listOf } from './schemas.ts';

export function connectedAppRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'You');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/connected-apps',
        operationId: 'listConnectedApps',
        summary: 'Programs that you let ask for you, by OAuth',
        responses: { 200: jsonOf(listOf(connectedAppSchema), 'Programs, the latest first') },
      }),
      async (c) => c.json({ data: await listApps(c.var.ctx), next_cursor: null }, 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/connected-apps/{id}',
        operationId: 'disconnectApp',
        summary: 'Shut a program out, at once',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await disconnectApp(c.var.ctx, { id: c.req.valid('param').id });
        return c.body(null, 204);
      },
    );
}
