import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import type { Dependencies } from '../../context.ts';
import { listFields } from '../../services/properties/list-fields.ts';
import { linkProperty } from '../../services/properties/link-property.ts';
import { listProperties } from '../../services/properties/list-properties.ts';
import { suggestQuestions } from '../../services/properties/suggest-questions.ts';
import { unlinkProperty } from '../../services/properties/unlink-property.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { googleErrors } from './errors-of-google.ts';
import { fieldsSchema, listOf, propertySchema } from './schemas.ts';

export function propertyRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Properties');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/properties',
        operationId: 'listProperties',
        summary: 'Linked GA4 properties',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(propertySchema), 'Properties') },
      }),
      async (c) =>
        c.json(
          pageOf(await listProperties(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/properties',
        operationId: 'linkProperty',
        idempotent: true,
        errors: ['not_found', ...googleErrors],
        summary: 'Link a GA4 property that a connection can see',
        request: {
          body: bodyOf(
            z.strictObject({ connection_id: z.uuid(), property: z.string().regex(/^properties\/\d{1,20}$/) }),
          ),
        },
        responses: { 201: jsonOf(propertySchema, 'The linked property') },
      }),
      async (c) => {
        const { connection_id: connectionId, property } = c.req.valid('json');
        return c.json(await linkProperty(c.var.ctx, { connectionId, property }), 201);
      },
    )
    .openapi(
      route({
        method: 'delete',
        path: '/properties/{id}',
        operationId: 'unlinkProperty',
        summary: 'Unlink a property; its chats stay',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await unlinkProperty(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/properties/{id}/fields',
        operationId: 'listFields',
        summary: 'The metrics and dimensions that can be asked for, by the names that GA4 and people use',
        request: { params: idParameters },
        responses: { 200: jsonOf(fieldsSchema, 'Fields') },
      }),
      async (c) => c.json(await listFields(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/properties/{id}/suggestions',
        operationId: 'listSuggestions',
        summary: 'Questions to begin with',
        request: { params: idParameters, query: z.object({ persona: personaSchema.default('general') }) },
        responses: { 200: jsonOf(z.object({ data: z.array(z.string()) }), 'Whole questions') },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const { persona } = c.req.valid('query');
        return c.json({ data: await suggestQuestions(c.var.ctx, { id, persona }) }, 200);
      },
    );
}
