import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { createShare } from '../../services/shares/create-share.ts';
import { listShares } from '../../services/shares/list-shares.ts';
import { listViews } from '../../services/shares/list-views.ts';
import { openShare } from '../../services/shares/open-share.ts';
import { revokeShare } from '../../services/shares/revoke-share.ts';
import { bodyOf, createApi, describeOpenRoute, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { listOf } from './schemas.ts';
import {
  newShareSchema,
  openedShareSchema,
  sharedRequestSchema,
  shareRequestSchema,
  shareSchema,
  shareViewSchema,
} from './share-schemas.ts';

/** Links to reports: made and ended by members, opened by whoever has one. A token travels in bodies only. */
export function shareRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Reports');
  return createApi()
    .openapi(
      route({
        method: 'post',
        path: '/reports/{id}/shares',
        operationId: 'createShare',
        errors: ['sharing_off', 'property_access_lost', 'too_many_links'],
        idempotent: true,
        summary: 'Make a link that shows a copy of a report to whoever has it; it is shown once',
        request: { params: idParameters, body: bodyOf(shareRequestSchema) },
        responses: { 201: jsonOf(newShareSchema, 'The link') },
      }),
      async (c) => {
        const { expires_in_days: expiresInDays, password } = c.req.valid('json');
        const input = { reportId: c.req.valid('param').id, expiresInDays, password };
        return c.json(await createShare(c.var.ctx, input), 201);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/shares',
        operationId: 'listShares',
        summary: 'Your links, or for admins those of the team, newest first',
        request: {
          query: z.object({
            whose: z.enum(['mine', 'team']).default('mine'),
            report_id: z.uuid().optional().openapi({ description: 'Only links to this report.' }),
            cursor: z.string().max(200).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(30),
          }),
        },
        responses: { 200: jsonOf(listOf(shareSchema), 'Links') },
      }),
      async (c) => {
        const { report_id: reportId, ...page } = c.req.valid('query');
        return c.json(await listShares(c.var.ctx, { ...page, reportId }), 200);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/shares/{id}/views',
        operationId: 'listShareViews',
        summary: 'The latest times that a link was opened: when, and on what kind of device',
        request: { params: idParameters },
        responses: { 200: jsonOf(listOf(shareViewSchema), 'Views') },
      }),
      async (c) => c.json(await listViews(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'delete',
        path: '/shares/{id}',
        operationId: 'revokeShare',
        summary: 'Revoke a link: it opens no more',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await revokeShare(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      // For whoever has the link, signed in or not.
      describeOpenRoute('Reports', {
        method: 'post',
        path: '/shared',
        operationId: 'openShare',
        errors: ['share_gone', 'password_needed', 'password_wrong'],
        summary: 'The report behind a link',
        request: { body: bodyOf(sharedRequestSchema) },
        responses: { 200: jsonOf(openedShareSchema, 'The report as it was when the link was made') },
      }),
      async (c) => {
        const input = { ...c.req.valid('json'), userAgent: c.req.header('user-agent') };
        return c.json(await openShare(dependencies, { ...input, password: input.password }), 200);
      },
    );
}
