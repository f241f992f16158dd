import { Hono } from 'hono';
import type { Dependencies } from '../context.ts';
import { checkHealth } from '../services/health.ts';

/** For load balancers and people: 200 when requests can be served, 503 when the database is gone. */
export function healthRoutes(dependencies: Dependencies) {
  return new Hono().get('/', async (c) => {
    const health = await checkHealth(dependencies);
    c.header('cache-control', 'no-store');
    return c.json(health, health.database === 'up' ? 200 : 503);
  });
}
