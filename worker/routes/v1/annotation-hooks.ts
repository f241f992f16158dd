import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { createHook } from '../../services/annotation-hooks/create-hook.ts';
import { deleteHook } from '../../services/annotation-hooks/delete-hook.ts';
import { listHooks } from '../../services/annotation-hooks/list-hooks.ts';
import { receiveMessage } from '../../services/annotation-hooks/receive-message.ts';
import { rotateHook } from '../../services/annotation-hooks/rotate-hook.ts';
import {
  annotationEventSchema,
  annotationHookRequestSchema,
  annotationHookSchema,
  newAnnotationHookSchema,
  receivedAnnotationSchema,
} from './annotation-schemas.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent, problems } from './api.ts';
import { listOf } from './schemas.ts';

/** Webhooks that write annotations: made and ended by admins, called by whoever has the secret. */
export function annotationHookRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies);
  const api = createApi()
    .openapi(
      route({
        method: 'get',
        path: '/annotation-hooks',
        summary: 'Webhooks that write annotations, without their secrets',
        responses: { 200: jsonOf(listOf(annotationHookSchema), 'Webhooks'), ...problems },
      }),
      async (c) => c.json(await listHooks(c.var.ctx), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/annotation-hooks',
        summary: 'Make a webhook; its secret is shown once',
        request: { body: bodyOf(annotationHookRequestSchema) },
        responses: { 201: jsonOf(newAnnotationHookSchema, 'The webhook and its secret'), ...problems },
      }),
      async (c) => {
        const { name, property_id: propertyId } = c.req.valid('json');
        return c.json(await createHook(c.var.ctx, { name, propertyId }), 201);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/annotation-hooks/{id}/rotate',
        summary: 'Give a webhook another secret; the one before stops working at once',
        request: { params: idParameters },
        responses: { 200: jsonOf(newAnnotationHookSchema, 'The webhook and its new secret'), ...problems },
      }),
      async (c) => c.json(await rotateHook(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/annotation-hooks/{id}',
        summary: 'Delete a webhook; what it wrote stays',
        request: { params: idParameters },
        responses: { ...noContent, ...problems },
      }),
      async (c) => {
        await deleteHook(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
  // What was signed are the bytes of the body, so nothing parses them before the signature is checked.
  api.openAPIRegistry.registerPath({
    method: 'post',
    path: '/hooks/annotations/{hook_id}',
    summary: 'Write an annotation by a webhook, signed as the Standard Webhooks specification says',
    request: {
      params: z.object({ hook_id: z.uuid() }),
      headers: z.object({
        'webhook-id': z.string(),
        'webhook-timestamp': z.string(),
        'webhook-signature': z.string(),
      }),
      body: bodyOf(annotationEventSchema),
    },
    responses: { 202: jsonOf(receivedAnnotationSchema, 'Written, or was before with this webhook-id'), ...problems },
  });
  api.post('/hooks/annotations/:hook_id', async (c) => {
    const received = await receiveMessage(dependencies, {
      hookId: c.req.param('hook_id'),
      contentType: c.req.header('content-type'),
      id: c.req.header('webhook-id'),
      timestamp: c.req.header('webhook-timestamp'),
      signature: c.req.header('webhook-signature'),
      body: await c.req.text(),
      parse: (body) => annotationEventSchema.safeParse(body),
    });
    return c.json(received, 202, { 'cache-control': 'no-store' });
  });
  return api;
}
