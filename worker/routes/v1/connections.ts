import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { disconnect } from '../../services/connections/disconnect.ts';
import { listAvailableProperties } from '../../services/connections/list-available-properties.ts';
import { listConnections } from '../../services/connections/list-connections.ts';
import { createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { googleErrors } from './errors-of-google.ts';
import { availablePropertySchema, connectionSchema, listOf } from './schemas.ts';

export function connectionRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Connections');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/connections',
        operationId: 'listConnections',
        summary: 'Google accounts that were connected',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(connectionSchema), 'Connections') },
      }),
      async (c) =>
        c.json(
          pageOf(await listConnections(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/connections/{id}',
        operationId: 'deleteConnection',
        errors: ['google_unavailable'],
        summary: 'Revoke a connection at Google and forget it',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await disconnect(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/connections/{id}/properties',
        operationId: 'listAvailableProperties',
        errors: [...googleErrors],
        summary: 'GA4 properties that a connection can see',
        request: {
          params: idParameters,
          query: z.object({
            q: z.string().max(200).optional(),
            cursor: z.string().max(100).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(25),
          }),
        },
        responses: { 200: jsonOf(listOf(availablePropertySchema), 'Properties') },
      }),
      async (c) => {
        const { q, cursor, limit } = c.req.valid('query');
        const page = await listAvailableProperties(c.var.ctx, {
          connectionId: c.req.valid('param').id,
          search: q,
          offset: parseOffset(cursor),
          limit,
        });
        return c.json(page, 200);
      },
    );
}

function parseOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const text = /^[A-Za-z0-9+/]+={0,2}$/.test(cursor) && cursor.length % 4 === 0 ? atob(cursor) : '';
  if (!/^\d{1,6}$/.test(text)) {
    throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
  }
  return Number(text);
}
