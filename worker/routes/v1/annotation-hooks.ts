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
import { bodyOf, createApi, describeOpenRoute, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { listOf } from './schemas.ts';

/** Webhooks that write annotations: made and ended by admins, called by whoever has the secret. */
export function annotationHookRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Annotations');
  const api = createApi()
    .openapi(
      route({
        method: 'get',
        path: '/annotation-hooks',
        operationId: 'listAnnotationHooks',
        summary: 'Webhooks that write annotations, without their secrets',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(annotationHookSchema), 'Webhooks') },
      }),
      async (c) =>
        c.json(
          pageOf(await listHooks(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/annotation-hooks',
        operationId: 'createAnnotationHook',
        idempotent: true,
        errors: ['not_found'],
        summary: 'Make a webhook; its secret is shown once',
        request: { body: bodyOf(annotationHookRequestSchema) },
        responses: { 201: jsonOf(newAnnotationHookSchema, 'The webhook and its secret') },
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
        operationId: 'rotateAnnotationHook',
        summary: 'Give a webhook another secret; the one before stops working at once',
        request: { params: idParameters },
        responses: { 200: jsonOf(newAnnotationHookSchema, 'The webhook and its new secret') },
      }),
      async (c) => c.json(await rotateHook(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/annotation-hooks/{id}',
        operationId: 'deleteAnnotationHook',
        summary: 'Delete a webhook; what it wrote stays',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteHook(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
  // What was signed are the bytes of the body, so nothing parses them before the signature is checked.
  const receive = describeOpenRoute('Annotations', {
    method: 'post',
    path: '/hooks/annotations/{hook_id}',
    operationId: 'receiveAnnotation',
    errors: ['unauthenticated'],
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
    responses: { 202: jsonOf(receivedAnnotationSchema, 'Written, or was before with this webhook-id') },
  });
  api.openAPIRegistry.registerPath(receive);
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
