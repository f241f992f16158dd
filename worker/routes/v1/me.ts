import { createRoute } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { authenticate } from '../../middleware/authenticate.ts';
import { getMe } from '../../services/me/get-me.ts';
import { createApi, jsonOf, problems } from './api.ts';
import { meSchema } from './schemas.ts';

export function meRoutes(dependencies: Dependencies) {
  const viewer = authenticate(dependencies, 'viewer');
  return createApi().openapi(
    createRoute({
      method: 'get',
      path: '/me',
      summary: 'Who is signed in, with teams, connections and properties',
      middleware: viewer,
      responses: { 200: jsonOf(meSchema, 'You'), ...problems },
    }),
    async (c) => c.json(await getMe(c.var.ctx), 200),
  );
}
