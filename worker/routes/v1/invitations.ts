import { z } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import { acceptInvitation } from '../../services/invitations/accept-invitation.ts';
import { createInvitation } from '../../services/invitations/create-invitation.ts';
import { declineInvitation } from '../../services/invitations/decline-invitation.ts';
import { getJoinedTeam } from '../../services/invitations/get-joined-team.ts';
import { listInvitations } from '../../services/invitations/list-invitations.ts';
import { previewInvitation } from '../../services/invitations/preview-invitation.ts';
import { revokeInvitation } from '../../services/invitations/revoke-invitation.ts';
import { bodyOf, createApi, describeOpenRoute, describeRoutes, idParameters, jsonOf, noContent } from './api.ts';
import { pageOf, pageQuery } from './page-of.ts';
import { listOf, tenantSchema } from './schemas.ts';
import {
  invitationPreviewSchema,
  invitationRequestSchema,
  invitationSchema,
  newInvitationSchema,
  tokenRequestSchema,
} from './team-schemas.ts';

const invitationParameters = idParameters.extend({
  invitation_id: z.uuid().openapi({ param: { name: 'invitation_id', in: 'path' } }),
});

/** A token travels in bodies only, never in an address. */
export function invitationRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Team');
  return createApi()
    .openapi(
      route({
        method: 'get',
        path: '/tenants/{id}/invitations',
        operationId: 'listInvitations',
        summary: 'Invitations that nobody has accepted yet',
        request: { query: pageQuery, params: idParameters },
        responses: { 200: jsonOf(listOf(invitationSchema), 'Invitations') },
      }),
      async (c) =>
        c.json(
          pageOf(
            await listInvitations(c.var.ctx, { tenantId: c.req.valid('param').id }),
            c.req.valid('query'),
            ({ id }) => id,
          ),
          200,
        ),
    )
    .openapi(
      route({
        method: 'post',
        path: '/tenants/{id}/invitations',
        operationId: 'createInvitation',
        idempotent: true,
        errors: ['no_seat_left', 'already_member'],
        summary: 'Make a link for one address; it is shown once and replaces an earlier one',
        request: { params: idParameters, body: bodyOf(invitationRequestSchema) },
        responses: { 201: jsonOf(newInvitationSchema, 'The link') },
      }),
      async (c) => {
        const input = { tenantId: c.req.valid('param').id, ...c.req.valid('json') };
        return c.json(await createInvitation(c.var.ctx, input), 201);
      },
    )
    .openapi(
      route({
        method: 'delete',
        path: '/tenants/{id}/invitations/{invitation_id}',
        operationId: 'revokeInvitation',
        summary: 'Take an invitation back',
        request: { params: invitationParameters },
        responses: noContent,
      }),
      async (c) => {
        const { id, invitation_id: invitationId } = c.req.valid('param');
        await revokeInvitation(c.var.ctx, { tenantId: id, id: invitationId });
        return c.body(null, 204);
      },
    )
    .openapi(
      // For whoever holds the link, signed in or not.
      describeOpenRoute('Team', {
        method: 'post',
        path: '/invitations/preview',
        operationId: 'previewInvitation',
        errors: ['invitation_gone'],
        summary: 'What the holder of a link is asked to join',
        request: { body: bodyOf(tokenRequestSchema) },
        responses: { 200: jsonOf(invitationPreviewSchema, 'The invitation') },
      }),
      async (c) => c.json(await previewInvitation(dependencies, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/invitations/joined',
        operationId: 'getJoinedTenant',
        errors: ['not_found', 'invitation_gone', 'invitation_expired', 'invitation_for_another'],
        summary: 'The team that this person joined by a link which is used up',
        request: { body: bodyOf(tokenRequestSchema) },
        responses: { 200: jsonOf(tenantSchema, 'The team') },
      }),
      async (c) => c.json(await getJoinedTeam(c.var.ctx, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/invitations/accept',
        operationId: 'acceptInvitation',
        errors: ['invitation_gone', 'invitation_expired', 'invitation_for_another', 'no_seat_left'],
        summary: 'Join the team of a link, and work in it',
        request: { body: bodyOf(tokenRequestSchema) },
        responses: { 200: jsonOf(tenantSchema, 'The team') },
      }),
      async (c) => c.json(await acceptInvitation(c.var.ctx, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        method: 'post',
        path: '/invitations/decline',
        operationId: 'declineInvitation',
        errors: ['invitation_gone', 'invitation_expired', 'invitation_for_another'],
        summary: 'Decline an invitation',
        request: { body: bodyOf(tokenRequestSchema) },
        responses: noContent,
      }),
      async (c) => {
        await declineInvitation(c.var.ctx, c.req.valid('json'));
        return c.body(null, 204);
      },
    );
}
