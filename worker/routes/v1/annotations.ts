import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { createAnnotation } from '../../services/annotations/create-annotation.ts';
import { deleteAnnotation } from '../../services/annotations/delete-annotation.ts';
import { listAnnotations } from '../../services/annotations/list-annotations.ts';
import { updateAnnotation } from '../../services/annotations/update-annotation.ts';
import { annotationChangeSchema, annotationRequestSchema, annotationSchema } from './annotation-schemas.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { listOf } from './schemas.ts';

export function annotationRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Annotations');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/annotations',
        operationId: 'listAnnotations',
        summary: 'What happened on which days, the latest first',
        request: {
          query: z.object({
            property_id: z.uuid().optional(),
            from: z.iso.date().optional(),
            to: z.iso.date().optional(),
            cursor: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(30),
          }),
        },
        responses: { 200: jsonOf(listOf(annotationSchema), 'Annotations') },
      }),
      async (c) => {
        const { property_id: propertyId, ...page } = c.req.valid('query');
        return c.json(await listAnnotations(c.var.ctx, { propertyId, ...page }), 200);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/annotations',
        operationId: 'createAnnotation',
        errors: ['not_found'],
        summary: 'Say what happened on a day',
        request: { body: bodyOf(annotationRequestSchema) },
        responses: { 201: jsonOf(annotationSchema, 'The annotation') },
      }),
      async (c) => {
        const { property_id: propertyId, ...annotation } = c.req.valid('json');
        return c.json(await createAnnotation(c.var.ctx, { propertyId, ...annotation }), 201);
      },
    )
    .openapi(
      route({
        method: 'patch',
        path: '/annotations/{id}',
        operationId: 'updateAnnotation',
        summary: 'Change an annotation',
        request: { params: idParameters, body: bodyOf(annotationChangeSchema) },
        responses: { 200: jsonOf(annotationSchema, 'The annotation') },
      }),
      async (c) => c.json(await updateAnnotation(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/annotations/{id}',
        operationId: 'deleteAnnotation',
        summary: 'Delete an annotation',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await deleteAnnotation(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
