import { z } from '@hono/zod-openapi';
import { auditActions } from '../../../db/audit-actions.ts';
import type { Dependencies } from '../../context.ts';
import { exportAudit } from '../../services/audit/export-audit.ts';
import { listAudit } from '../../services/audit/list-audit.ts';
import { attach, createApi, describeRoutes, fileOf, jsonOf } from './api.ts';
import { auditEntrySchema, listOf } from './schemas.ts';

export function auditRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Team');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/audit',
        operationId: 'listAudit',
        summary: 'What was done in the team, newest first',
        request: {
          query: z.object({
            action: z.enum(auditActions).optional(),
            user_id: z.uuid().optional(),
            from: z.iso.datetime({ offset: true }).optional(),
            to: z.iso.datetime({ offset: true }).optional(),
            cursor: z.string().max(100).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(50),
          }),
        },
        responses: { 200: jsonOf(listOf(auditEntrySchema), 'Acts') },
      }),
      async (c) => {
        const { user_id: userId, ...filter } = c.req.valid('query');
        return c.json(await listAudit(c.var.ctx, { ...filter, userId }), 200);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/audit/export',
        operationId: 'exportAudit',
        summary: 'Every act as lines of JSON, oldest first, with the hashes that chain them',
        responses: fileOf('application/x-ndjson', 'One JSON value a line'),
      }),
      async (c) => {
        return attach(await exportAudit(c.var.ctx), { type: 'application/x-ndjson', name: 'parley-audit.ndjson' });
      },
    );
}
