import type { Dependencies } from '../../context.ts';
import { createKey } from '../../services/api-keys/create-key.ts';
import { deleteKey } from '../../services/api-keys/delete-key.ts';
import { listKeys } from '../../services/api-keys/list-keys.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { apiKeyRequestSchema, apiKeySchema, listOf, newApiKeySchema } from './schemas.ts';

export function apiKeyRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Team');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/api-keys',
        operationId: 'listApiKeys',
        summary: 'API keys of the team, without their secrets',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(apiKeySchema), 'Keys') },
      }),
      async (c) =>
        c.json(
          pageOf(await listKeys(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/api-keys',
        operationId: 'createApiKey',
        idempotent: true,
        summary: 'Make an API key; it is shown once',
        request: { body: bodyOf(apiKeyRequestSchema) },
        responses: { 201: jsonOf(newApiKeySchema, 'The key') },
      }),
      async (c) => c.json(await createKey(c.var.ctx, c.req.valid('json')), 201),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/api-keys/{id}',
        operationId: 'deleteApiKey',
        summary: 'Delete an API key; it stops working at once',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteKey(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
