import { z } from '@hono/zod-openapi';
import { deliveryErrors, testKind, webhookKinds } from '../../../db/webhook-events.ts';
import { storableText } from './schemas.ts';

const kindsSchema = z
  .array(z.enum(webhookKinds))
  .min(1, 'name at least one kind')
  .max(webhookKinds.length)
  .transform((kinds) => webhookKinds.filter((kind) => kinds.includes(kind)));
/** Whether it may be a receiver is asked where it is made; here only that it is text. */
const urlSchema = storableText().trim().min(1).max(2_000, 'is longer than 2,000 characters');

/** Where events are sent. */
export const webhookSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    kinds: z.array(z.enum(webhookKinds)),
    /** Of what is sent, as in `Parley-Version`. */
    api_version: z.string(),
    enabled: z.boolean(),
    /** Why it is off: a person switched it off, the receiver answered 410, or nothing was delivered for five days. */
    disabled_reason: z.enum(['person', 'gone', 'failing']).nullable(),
    disabled_at: z.iso.datetime().nullable(),
    /** Since when nothing was delivered; null after a success. */
    failing_since: z.iso.datetime().nullable(),
    /** Until when the secret before signs too; null where only one does. */
    previous_secret_until: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('Webhook');
export type Webhook = z.infer<typeof webhookSchema>;

export const newWebhookSchema = webhookSchema
  .extend({ secret: z.string().openapi({ description: 'Of the Standard Webhooks specification; shown once' }) })
  .openapi('NewWebhook');
export type NewWebhook = z.infer<typeof newWebhookSchema>;

export const webhookRequestSchema = z.strictObject({ url: urlSchema, kinds: kindsSchema });

export const webhookChangeSchema = z
  .strictObject({ url: urlSchema.optional(), kinds: kindsSchema.optional(), enabled: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, 'name at least one field to change');

/** An event on its way to one webhook. */
export const webhookDeliverySchema = z
  .object({
    id: z.uuid(),
    /** `webhook-id` of every attempt. */
    event_id: z.uuid(),
    kind: z.enum([...webhookKinds, testKind]),
    status: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int(),
    /** Of the next attempt; null where there is none to come. */
    next_at: z.iso.datetime().nullable(),
    attempted_at: z.iso.datetime().nullable(),
    /** HTTP's, of the latest attempt; null where it had no answer. */
    last_status: z.int().nullable(),
    /** Why the latest attempt was none; null after a success. */
    last_error: z.enum(deliveryErrors).nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('WebhookDelivery');
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;
