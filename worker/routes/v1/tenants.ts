import type { Dependencies } from '../../context.ts';
import { changeTenant } from '../../services/tenants/change-tenant.ts';
import { createTenant } from '../../services/tenants/create-tenant.ts';
import { leaveTenant } from '../../services/tenants/leave-tenant.ts';
import { listTenants } from '../../services/tenants/list-tenants.ts';
import { switchTenant } from '../../services/tenants/switch-tenant.ts';
import { transferOwnership } from '../../services/tenants/transfer-ownership.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { listOf, tenantSchema } from './schemas.ts';
import { tenantChangeSchema, tenantRequestSchema, transferRequestSchema } from './team-schemas.ts';

/** `{id}` is always the team of the credential; any other is as if there were none. Only a switch names another one. */
export function tenantRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Team');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/tenants',
        operationId: 'listTenants',
        summary: 'Teams that you belong to; for an API key, its own',
        request: { query: pageQuery },
        responses: { 200: jsonOf(listOf(tenantSchema), 'Teams') },
      }),
      async (c) =>
        c.json(
          pageOf(await listTenants(c.var.ctx), c.req.valid('query'), ({ id }) => id),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/tenants',
        operationId: 'createTenant',
        idempotent: true,
        errors: ['too_many_teams'],
        summary: 'Make a team, own it, and work in it',
        request: { body: bodyOf(tenantRequestSchema) },
        responses: { 201: jsonOf(tenantSchema, 'The team') },
      }),
      async (c) => {
        const { keyed } = c.var;
        const tenant = await createTenant(c.var.ctx, { ...c.req.valid('json'), request: keyed?.request });
        keyed?.movesTo(tenant.id);
        return c.json(tenant, 201);
      },
    )
    .openapi(
      route({
        method: 'patch',
        path: '/tenants/{id}',
        operationId: 'updateTenant',
        summary: 'Rename the team, say on which day its weeks begin, or whether links to its reports open',
        request: { params: idParameters, body: bodyOf(tenantChangeSchema) },
        responses: { 200: jsonOf(tenantSchema, 'The team') },
      }),
      async (c) => {
        const { name, week_start: weekStart, shares_links: sharesLinks } = c.req.valid('json');
        const change = { ...c.req.valid('param'), name, weekStart, sharesLinks };
        return c.json(await changeTenant(c.var.ctx, change), 200);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/tenants/{id}/switch',
        operationId: 'switchTenant',
        summary: 'Work in another of your teams, in this browser',
        request: { params: idParameters },
        responses: { 200: jsonOf(tenantSchema, 'The team') },
      }),
      async (c) => c.json(await switchTenant(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/tenants/{id}/leave',
        operationId: 'leaveTenant',
        errors: ['last_owner'],
        summary: 'Leave the team, with your chats, keys and connections in it',
        request: { params: idParameters },
        responses: noContent,
      }),
      async (c) => {
        await leaveTenant(c.var.ctx, c.req.valid('param'));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        method: 'post',
        path: '/tenants/{id}/transfer',
        operationId: 'transferTenant',
        errors: ['last_owner'],
        summary: 'Make another member the owner in your place; you stay as an admin',
        request: { params: idParameters, body: bodyOf(transferRequestSchema) },
        responses: noContent,
      }),
      async (c) => {
        await transferOwnership(c.var.ctx, { ...c.req.valid('param'), userId: c.req.valid('json').user_id });
        return c.body(null, 204);
      },
    );
}
