import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Dependencies } from '../context.ts';
import { checkHealth } from '../services/health.ts';

const lastErrorSchema = z.object({ code: z.string(), at: z.iso.datetime() }).nullable();

const healthSchema = z
  .object({
    database: z.enum(['up', 'down']),
    sync: z
      .object({
        queue_waiting_seconds: z.number(),
        lag_seconds: z.number(),
        failed_days: z.int(),
        last_error: lastErrorSchema,
      })
      .optional(),
    embedding: z.object({ model: z.string(), properties_waiting: z.int(), last_error: lastErrorSchema }).optional(),
  })
  .openapi('Health');

/** For load balancers and people: 200 when requests can be served, 503 when the database is gone. */
export function healthRoutes(dependencies: Dependencies) {
  const app = new OpenAPIHono();
  const content = { 'application/json': { schema: healthSchema } };
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/',
    operationId: 'getHealth',
    summary: 'Whether requests can be served, and whether the nightly reading goes on',
    tags: ['Service'],
    responses: {
      200: { description: 'They can', content },
      503: { description: 'The database does not answer', content },
    },
  });
  return app.get('/', async (c) => {
    const health = await checkHealth(dependencies);
    c.header('cache-control', 'no-store');
    return c.json(health, health.database === 'up' ? 200 : 503);
  });
}
