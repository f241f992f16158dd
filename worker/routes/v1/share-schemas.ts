import { z } from '@hono/zod-openapi';
import { reportSchema, storableText } from './schemas.ts';

const passwordSchema = storableText()
  .min(8, 'has at least 8 characters')
  .max(200)
  .openapi({ example: 'a long password' });

export const shareRequestSchema = z.strictObject({
  expires_in_days: z.int().min(1).max(30).default(7).openapi({ example: 14 }),
  /** Asked of whoever opens the link. */
  password: passwordSchema.optional(),
});

/** The link is shown once: only the hash of its token is kept. */
export const newShareSchema = z
  .object({
    id: z.uuid(),
    url: z.url(),
    has_password: z.boolean(),
    expires_at: z.iso.datetime(),
    created_at: z.iso.datetime(),
  })
  .openapi('NewShare');
export type NewShare = z.infer<typeof newShareSchema>;

export const shareSchema = z
  .object({
    id: z.uuid(),
    report_id: z.uuid(),
    question: z.string(),
    made_by: z.object({ id: z.uuid(), name: z.string() }),
    state: z.enum(['open', 'expired', 'revoked']),
    has_password: z.boolean(),
    /** How often it was opened. */
    views: z.int(),
    viewed_at: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime(),
    created_at: z.iso.datetime(),
  })
  .openapi('Share');
export type Share = z.infer<typeof shareSchema>;

export const shareViewSchema = z
  .object({ at: z.iso.datetime(), client: z.enum(['computer', 'phone', 'tablet', 'program']) })
  .openapi('ShareView');
export type ShareView = z.infer<typeof shareViewSchema>;

/** A token that is none gets the answer of one that leads nowhere. */
export const sharedRequestSchema = z.strictObject({
  token: z.string().max(200),
  password: z.string().max(200).optional(),
});

export const openedShareSchema = z
  .object({
    report: reportSchema,
    /** When the copy was made. */
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .openapi('OpenedShare');
export type OpenedShare = z.infer<typeof openedShareSchema>;
