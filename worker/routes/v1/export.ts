import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { exportData } from '../../services/export/export-data.ts';
import { attach, createApi, describeRoutes, fileOf, problems } from './api.ts';

export function exportRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies);
  return createApi().openapi(
    route({
      method: 'get',
      path: '/export',
      summary: 'Everything that is held of the person, or of the team (owners), as one JSON document',
      request: { query: z.object({ scope: z.enum(['user', 'tenant']).default('user') }) },
      responses: { ...fileOf('application/json', 'The document'), ...problems },
    }),
    async (c) => {
      const { scope } = c.req.valid('query');
      const name = scope === 'user' ? 'parley-my-data.json' : 'parley-team-data.json';
      return attach(await exportData(c.var.ctx, { scope }), { type: 'application/json', name });
    },
  );
}
