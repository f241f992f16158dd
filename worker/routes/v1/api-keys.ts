import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { authenticate } from '../../middleware/authenticate.ts';
import { createKey } from '../../services/api-keys/create-key.ts';
import { deleteKey } from '../../services/api-keys/delete-key.ts';
import { listKeys } from '../../services/api-keys/list-keys.ts';
import { bodyOf, createApi, idParameters, jsonOf, noContent, problems } from './api.ts';
import { apiKeySchema, listOf, newApiKeySchema } from './schemas.ts';

export function apiKeyRoutes(dependencies: Dependencies) {
  const admin = authenticate(dependencies, 'admin');
  return createApi()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api-keys',
        summary: 'API keys of the team, without their secrets',
        middleware: admin,
        responses: { 200: jsonOf(listOf(apiKeySchema), 'Keys'), ...problems },
      }),
      async (c) => c.json(await listKeys(c.var.ctx), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api-keys',
        summary: 'Make an API key; it is shown once',
        middleware: admin,
        request: { body: bodyOf(z.strictObject({ name: z.string().trim().min(1).max(100) })) },
        responses: { 201: jsonOf(newApiKeySchema, 'The key'), ...problems },
      }),
      async (c) => c.json(await createKey(c.var.ctx, c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api-keys/{id}',
        summary: 'Delete an API key; it stops working at once',
        middleware: admin,
        request: { params: idParameters },
        responses: { ...noContent, ...problems },
      }),
      async (c) => {
        await deleteKey(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
