import type { Dependencies } from '../../context.ts';
import { changeSync } from '../../services/sync/change-sync.ts';
import { getOperations } from '../../services/sync/get-operations.ts';
import { getSync } from '../../services/sync/get-sync.ts';
import { listSyncs } from '../../services/sync/list-syncs.ts';
import { listOf } from './schemas.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, problems } from './api.ts';
import { operationsSchema, propertySyncSchema, syncChangeSchema } from './sync-schemas.ts';

export function operationRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies);
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/operations',
        summary: 'How the nightly reading of the properties goes',
        responses: { 200: jsonOf(operationsSchema, 'Each property, its days and its failures'), ...problems },
      }),
      async (c) => c.json(await getOperations(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/syncs',
        summary: 'How far the days of each property have been read',
        responses: { 200: jsonOf(listOf(propertySyncSchema), 'Each property, by its name'), ...problems },
      }),
      async (c) => c.json({ data: await listSyncs(c.var.ctx), next_cursor: null }, 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/properties/{id}/sync',
        summary: 'How far the days of a property have been read',
        request: { params: idParameters },
        responses: { 200: jsonOf(propertySyncSchema, 'Its days'), ...problems },
      }),
      async (c) => c.json(await getSync(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/properties/{id}/sync',
        summary: 'Pause or resume reading its days, read those that failed again, or write them in another language',
        request: { params: idParameters, body: bodyOf(syncChangeSchema) },
        responses: { 200: jsonOf(propertySyncSchema, 'As it is then'), ...problems },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json(await changeSync(c.var.ctx, { id, change: c.req.valid('json') }), 200);
      },
    );
}
