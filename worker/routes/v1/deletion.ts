import type { Dependencies } from '../../context.ts';
import { deleteAccount } from '../../services/erasure/delete-account.ts';
import { deleteTeam } from '../../services/erasure/delete-team.ts';
import { restoreAccount } from '../../services/erasure/restore-account.ts';
import { restoreTeam } from '../../services/erasure/restore-team.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { deletionRequestSchema, deletionSchema } from './schemas.ts';

export function deletionRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'You');
  return createApi()
    .openapi(
      route({
        method: 'delete',
        path: '/me',
        operationId: 'deleteAccount',
        errors: ['name_mismatch', 'teams_without_owner', 'deletion_begun'],
        summary: 'Delete the own account, with the teams that have nobody else; it can be undone for some days',
        request: { body: bodyOf(deletionRequestSchema) },
        responses: { 202: jsonOf(deletionSchema, 'Shut, and erased then') },
      }),
      async (c) => c.json(await deleteAccount(c.var.ctx, c.req.valid('json')), 202),
    )
    .openapi(
      route({
        method: 'post',
        path: '/me/restore',
        operationId: 'restoreAccount',
        errors: ['deletion_begun'],
        summary: 'Keep the account that was to be deleted',
        responses: noContent,
      }),
      async (c) => {
        await restoreAccount(c.var.ctx);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'delete',
        path: '/tenants/{id}',
        operationId: 'deleteTenant',
        errors: ['name_mismatch', 'deletion_begun'],
        summary: 'Delete the team with everything in it; it can be undone for some days',
        request: { params: idParameters, body: bodyOf(deletionRequestSchema) },
        responses: { 202: jsonOf(deletionSchema, 'Shut, and erased then') },
      }),
      async (c) => c.json(await deleteTeam(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 202),
    )
    .openapi(
      route({
        method: 'post',
        path: '/tenants/{id}/restore',
        operationId: 'restoreTenant',
        errors: ['deletion_begun'],
        summary: 'Keep the team that was to be deleted',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await restoreTeam(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    );
}
