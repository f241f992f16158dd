import type { Dependencies } from '../../context.ts';
import { changeSync } from '../../services/sync/change-sync.ts';
import { getOperations } from '../../services/sync/get-operations.ts';
import { getSync } from '../../services/sync/get-sync.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf } from './api.ts';
import { listSyncs } from '../../services/sync/list-syncs.ts';
import { listOf } from './schemas.ts';
import { operationsSchema, propertySyncSchema, syncChangeSchema } from './sync-schemas.ts';

export function operationRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Properties');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/operations',
        operationId: 'getOperations',
        summary: 'How the nightly reading of the properties goes',
        responses: { 200: jsonOf(operationsSchema, 'Each property, its days and its failures') },
      }),
      async (c) => c.json(await getOperations(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/syncs',
        operationId: 'listSyncs',
        summary: 'How far the days of each property have been read',
        responses: { 200: jsonOf(listOf(propertySyncSchema), 'Each property, by its name') },
      }),
      async (c) => c.json({ data: await listSyncs(c.var.ctx), next_cursor: null }, 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/properties/{id}/sync',
        operationId: 'getSync',
        summary: 'How far the days of a property have been read',
        request: { params: idParameters },
        responses: { 200: jsonOf(propertySyncSchema, 'Its days') },
      }),
      async (c) => c.json(await getSync(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/properties/{id}/sync',
        operationId: 'changeSync',
        summary: 'Pause or resume reading its days, read those that failed again, or write them in another language',
        request: { params: idParameters, body: bodyOf(syncChangeSchema) },
        responses: { 200: jsonOf(propertySyncSchema, 'As it is then') },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json(await changeSync(c.var.ctx, { id, change: c.req.valid('json') }), 200);
      },
    );
}
