import { z } from '@hono/zod-openapi';
import { listOf, roleSchema } from './schemas.ts';

const nameSchema = z
  .string()
  .trim()
  .min(1, 'give the team a name')
  .max(100, 'is longer than 100 characters')
  .regex(/^\P{Cc}*$/u, 'has characters that cannot be shown');

export const tenantRequestSchema = z.strictObject({ name: nameSchema });

export const tenantChangeSchema = z
  .strictObject({
    name: nameSchema.optional(),
    week_start: z.enum(['monday', 'sunday']).optional(),
    /** Off: no link to a report opens, also none that was made before. */
    shares_links: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one field to change');

export const memberSchema = z
  .object({
    user_id: z.uuid(),
    name: z.string(),
    email: z.string(),
    picture: z.string().nullable(),
    role: roleSchema,
    joined_at: z.iso.datetime(),
  })
  .openapi('Member');
export type Member = z.infer<typeof memberSchema>;

/** Open invitations take seats too. */
export const membersSchema = listOf(memberSchema)
  .extend({ seats: z.object({ used: z.int(), limit: z.int() }) })
  .openapi('Members');
export type Members = z.infer<typeof membersSchema>;

export const roleRequestSchema = z.strictObject({ role: roleSchema });
export const transferRequestSchema = z.strictObject({ user_id: z.uuid() });

/** Owners are made of members, not invited. */
const invitedRoleSchema = z.enum(['admin', 'member', 'viewer']);

export const invitationSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: invitedRoleSchema,
    invited_by: z.string(),
    expires_at: z.iso.datetime(),
    is_expired: z.boolean(),
    created_at: z.iso.datetime(),
  })
  .openapi('Invitation');
export type Invitation = z.infer<typeof invitationSchema>;

export const invitationRequestSchema = z.strictObject({
  email: z.email('is not an e-mail address').max(254),
  role: invitedRoleSchema.default('member'),
});
export type InvitationRequest = z.infer<typeof invitationRequestSchema>;

/** The link is shown once: only the hash of its token is kept. */
export const newInvitationSchema = z
  .object({ id: z.uuid(), email: z.string(), role: invitedRoleSchema, url: z.url(), expires_at: z.iso.datetime() })
  .openapi('NewInvitation');
export type NewInvitation = z.infer<typeof newInvitationSchema>;

export const tokenRequestSchema = z.strictObject({
  token: z.string().regex(/^[\w-]{43}$/, 'take it from the link, after the #'),
});

/** What somebody is asked to join, for whoever holds the link. */
export const invitationPreviewSchema = z
  .object({
    team: z.string(),
    role: invitedRoleSchema,
    email: z.string(),
    invited_by: z.string(),
    expires_at: z.iso.datetime(),
    is_expired: z.boolean(),
  })
  .openapi('InvitationPreview');
export type InvitationPreview = z.infer<typeof invitationPreviewSchema>;
