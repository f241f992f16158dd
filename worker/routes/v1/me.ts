import type { Dependencies } from '../../context.ts';
import { getMe } from '../../services/me/get-me.ts';
import { createApi, describeRoutes, jsonOf } from './api.ts';
import { meSchema } from './schemas.ts';

export function meRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'You');
  return createApi().openapi(
    route({
      method: 'get',
      path: '/me',
      operationId: 'getMe',
      summary: 'Who is signed in, with teams, connections and properties',
      responses: { 200: jsonOf(meSchema, 'You') },
    }),
    async (c) => c.json(await getMe(c.var.ctx), 200),
  );
}
