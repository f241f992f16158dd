import { z } from '@hono/zod-openapi';
import { dayMetrics } from '../../analyst/facts/day-plans.ts';
import type { Dependencies } from '../../context.ts';
import { searchFacts } from '../../services/search/search-facts.ts';
import { findSimilarPeriods } from '../../services/search/find-similar-periods.ts';
import { createApi, describeRoutes, idParameters, jsonOf } from './api.ts';
import { storableText } from './schemas.ts';
import { searchResultSchema, similarPeriodsSchema } from './search-schemas.ts';

const example = { example: 'organic search in November' };

export function searchRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Search');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/properties/{id}/similar-periods',
        operationId: 'findSimilarPeriods',
        summary: 'When a figure last ran like this: earlier days whose figure went up and down as that of some days',
        request: {
          params: idParameters,
          query: z.object({
            metric: z.enum(dayMetrics).default('sessions').openapi({ example: 'sessions' }),
            /** 5 to 28 days; the last seven that are known when both are absent. */
            from: z.iso.date().optional(),
            to: z.iso.date().optional(),
            limit: z.coerce.number().int().min(1).max(5).default(3),
          }),
        },
        responses: {
          200: jsonOf(similarPeriodsSchema, 'Earlier days, and how sure it is that they are alike'),
        },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json(await findSimilarPeriods(c.var.ctx, { propertyId: id, ...c.req.valid('query') }), 200);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/search',
        operationId: 'searchFacts',
        errors: ['not_found'],
        summary: 'What is known of past days: facts that have to do with some words, each with its proof',
        request: {
          query: z.object({
            q: storableText()
              .pipe(z.string().trim().min(1).max(500))
              .openapi({ ...example, type: 'string', minLength: 1, maxLength: 500 }),
            property_id: z.uuid().optional(),
            from: z.iso.date().optional(),
            to: z.iso.date().optional(),
            /** GA4 API name of what days are split by. */
            dimension: z
              .string()
              .regex(/^[\w:]{1,120}$/)
              .optional()
              .openapi({ example: 'deviceCategory' }),
            limit: z.coerce.number().int().min(1).max(50).default(10),
          }),
        },
        responses: {
          200: jsonOf(searchResultSchema, 'Facts, and how sure it is that they are what was sought'),
        },
      }),
      async (c) => {
        const { property_id: propertyId, ...search } = c.req.valid('query');
        return c.json(await searchFacts(c.var.ctx, { propertyId, ...search }), 200);
      },
    );
}
