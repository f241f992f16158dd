import type { Dependencies } from '../../context.ts';
import { disconnectApp } from '../../services/connected-apps/disconnect-app.ts';
import { listApps } from '../../services/connected-apps/list-apps.ts';
import { createApi, describeRoutes, idParameters, jsonOf, noContent, problems } from './api.ts';
import { connectedAppSchema, listOf } from './schemas.ts';

export function connectedAppRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies);
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/connected-apps',
        summary: 'Programs that you let ask for you, by OAuth',
        responses: { 200: jsonOf(listOf(connectedAppSchema), 'Programs, the latest first'), ...problems },
      }),
      async (c) => c.json({ data: await listApps(c.var.ctx), next_cursor: null }, 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/connected-apps/{id}',
        summary: 'Shut a program out, at once',
        request: { params: idParameters },
        responses: { ...noContent, ...problems },
      }),
      async (c) => {
        await disconnectApp(c.var.ctx, { id: c.req.valid('param').id });
        return c.body(null, 204);
      },
    );
}
