import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { searchFacts } from '../../services/search/search-facts.ts';
import { createApi, describeRoutes, jsonOf, problems } from './api.ts';
import { storableText } from './schemas.ts';
import { searchResultSchema } from './search-schemas.ts';

const example = { example: 'organic search in November' };

export function searchRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies);
  return createApi().openapi(
    route({
      method: 'get',
      path: '/search',
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
        ...problems,
      },
    }),
    async (c) => {
      const { property_id: propertyId, ...search } = c.req.valid('query');
      return c.json(await searchFacts(c.var.ctx, { propertyId, ...search }), 200);
    },
  );
}
