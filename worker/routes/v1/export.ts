import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { exportData } from '../../services/export/export-data.ts';
import { attach, createApi, describeRoutes, fileOf } from './api.ts';

export function exportRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'You');
  return createApi().openapi(
    route({
      method: 'get',
      path: '/export',
      operationId: 'exportData',
      summary: 'Everything that is held of the person, or of the team (owners), as one JSON document',
      request: { query: z.object({ scope: z.enum(['user', 'tenant']).default('user') }) },
      responses: fileOf('application/json', 'The document'),
    }),
    async (c) => {
      const { scope } = c.req.valid('query');
      const name = scope === 'user' ? 'parley-my-data.json' : 'parley-team-data.json';
      return attach(await exportData(c.var.ctx, { scope }), { type: 'application/json', name });
    },
  );
}
