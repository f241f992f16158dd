import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { newestVersion } from '../../middleware/api-version.ts';
import { createEndpoint } from '../../services/webhooks/create-endpoint.ts';
import { deleteEndpoint } from '../../services/webhooks/delete-endpoint.ts';
import { listDeliveries } from '../../services/webhooks/list-deliveries.ts';
import { listEndpoints } from '../../services/webhooks/list-endpoints.ts';
import { replayDelivery } from '../../services/webhooks/replay-delivery.ts';
import { rotateEndpoint } from '../../services/webhooks/rotate-endpoint.ts';
import { testEndpoint } from '../../services/webhooks/test-endpoint.ts';
import { updateEndpoint } from '../../services/webhooks/update-endpoint.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { listOf } from './schemas.ts';
import {
  newWebhookSchema,
  webhookChangeSchema,
  webhookDeliverySchema,
  webhookRequestSchema,
  webhookSchema,
} from './webhook-schemas.ts';

const deliveryParameters = z.object({ id: z.uuid(), delivery_id: z.uuid() });

/** Webhooks that tell others what happened: made and ended by admins, sent by `jobs/consume-webhooks.ts`. */
export function webhookRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Webhooks');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/webhooks',
        operationId: 'listWebhooks',
        summary: 'Webhooks, without their secrets',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(webhookSchema), 'Webhooks') },
      }),
      async (c) =>
        c.json(
          pageOf(await listEndpoints(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/webhooks',
        operationId: 'createWebhook',
        idempotent: true,
        errors: ['too_many_webhooks', 'name_not_resolved'],
        summary: 'Make a webhook; its secret is shown once',
        request: { body: bodyOf(webhookRequestSchema) },
        responses: { 201: jsonOf(newWebhookSchema, 'The webhook and its secret') },
      }),
      async (c) => {
        const apiVersion = c.req.header('parley-version') ?? newestVersion;
        return c.json(await createEndpoint(c.var.ctx, { ...c.req.valid('json'), apiVersion }), 201);
      },
    )
    .openapi(
      route({
        method: 'patch',
        path: '/webhooks/{id}',
        operationId: 'updateWebhook',
        errors: ['name_not_resolved'],
        summary: 'Change a webhook, switch it off, or on again',
        request: { params: idParameters, body: bodyOf(webhookChangeSchema) },
        responses: { 200: jsonOf(webhookSchema, 'The webhook as it is now') },
      }),
      async (c) => c.json(await updateEndpoint(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/webhooks/{id}',
        operationId: 'deleteWebhook',
        summary: 'Delete a webhook with its deliveries; nothing more is sent to it',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteEndpoint(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/webhooks/{id}/rotate',
        operationId: 'rotateWebhookSecret',
        summary: 'Give a webhook another secret; for 24 hours the one before signs beside it',
        request: { params: idParameters },
        responses: { 200: jsonOf(newWebhookSchema, 'The webhook and its new secret') },
      }),
      async (c) => c.json(await rotateEndpoint(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/webhooks/{id}/test',
        operationId: 'testWebhook',
        idempotent: true,
        errors: ['webhook_off'],
        summary: 'Send a webhook an event that says nothing, `webhook.test`',
        request: { params: idParameters },
        responses: { 202: jsonOf(webhookDeliverySchema, 'Its delivery, which is on its way') },
      }),
      async (c) => c.json(await testEndpoint(c.var.ctx, c.req.valid('param')), 202),
    )
    .openapi(
      route({
        method: 'get',
        path: '/webhooks/{id}/deliveries',
        operationId: 'listWebhookDeliveries',
        summary: 'What was sent to a webhook in the last 30 days, or will be, newest first',
        request: {
          params: idParameters,
          query: z.object({
            cursor: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(50),
          }),
        },
        responses: { 200: jsonOf(listOf(webhookDeliverySchema), 'Deliveries') },
      }),
      async (c) => c.json(await listDeliveries(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/webhooks/{id}/deliveries/{delivery_id}/replay',
        operationId: 'replayWebhookDelivery',
        errors: ['webhook_off'],
        summary: 'Send an event again, under the same `webhook-id`',
        request: { params: deliveryParameters },
        responses: { 202: jsonOf(webhookDeliverySchema, 'The delivery, which is on its way') },
      }),
      async (c) => {
        const { id, delivery_id: deliveryId } = c.req.valid('param');
        return c.json(await replayDelivery(c.var.ctx, { id, deliveryId }), 202);
      },
    );
}
