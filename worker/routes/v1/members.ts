import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { changeRole } from '../../services/members/change-role.ts';
import { listMembers } from '../../services/members/list-members.ts';
import { removeMember } from '../../services/members/remove-member.ts';
import { bodyOf, createApi, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { memberSchema, membersSchema, roleRequestSchema } from './team-schemas.ts';

const memberParameters = idParameters.extend({
  user_id: z.uuid().openapi({ param: { name: 'user_id', in: 'path' } }),
});

export function memberRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Team');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/tenants/{id}/members',
        operationId: 'listMembers',
        summary: 'Members of the team, and how many seats are taken',
        request: { query: pageQuery, params: idParameters },
        responses: { 200: jsonOf(membersSchema, 'Members') },
      }),
      async (c) =>
        c.json(
          pageOf(
            await listMembers(c.var.ctx, { tenantId: c.req.valid('param').id }),
            c.req.valid('query'),
            (member) => member.user_id,
          ),
          200,
        ),
    )
    .openapi(
      route({
        method: 'patch',
        path: '/tenants/{id}/members/{user_id}',
        operationId: 'updateMember',
        errors: ['last_owner'],
        summary: 'Change the role of a member, up to your own',
        request: { params: memberParameters, body: bodyOf(roleRequestSchema) },
        responses: { 200: jsonOf(memberSchema, 'The member') },
      }),
      async (c) => {
        const { id, user_id: userId } = c.req.valid('param');
        return c.json(await changeRole(c.var.ctx, { tenantId: id, userId, ...c.req.valid('json') }), 200);
      },
    )
    .openapi(
      route({
        method: 'delete',
        path: '/tenants/{id}/members/{user_id}',
        operationId: 'removeMember',
        errors: ['last_owner'],
        summary: 'Remove a member, with their chats, keys and connections in the team',
        request: { params: memberParameters },
        responses: noContent,
      }),
      async (c) => {
        const { id, user_id: userId } = c.req.valid('param');
        await removeMember(c.var.ctx, { tenantId: id, userId });
        return c.body(null, 204);
      },
    );
}
