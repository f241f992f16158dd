import { z } from '@hono/zod-openapi';
import { languages } from '../../analyst/language.ts';

const time = z.iso.datetime();

export const propertySyncSchema = z
  .object({
    property_id: z.uuid(),
    display_name: z.string(),
    /** `disconnected`: its Google grant ended. `waiting`: nothing was read yet. */
    state: z.enum(['waiting', 'reading', 'up_to_date', 'paused', 'disconnected']),
    /** What its facts are written in. */
    language: z.string(),
    first_day: z.iso.date().nullable(),
    newest_day: z.iso.date().nullable(),
    days: z.int(),
    days_read: z.int(),
    facts: z.int(),
    /** Facts that a later reading found changed at Google. */
    restated: z.int(),
    last_synced_at: time.nullable(),
    next_at: time.nullable(),
    /** Google's tokens that reading used up within the hour, and the most it takes. */
    ga4_tokens: z.object({ used: z.int(), limit: z.int(), frees_at: time.nullable() }),
    last_error: z.object({ code: z.string(), at: time }).nullable(),
    /** The model whose vectors find its facts; null while some are found by their words alone, and what went wrong. */
    embedding: z.object({
      model: z.string().nullable(),
      last_error: z.object({ code: z.string(), at: time }).nullable(),
    }),
    /** The latest days that could not be read. */
    failures: z.array(z.object({ day: z.iso.date(), code: z.string(), since: time })),
  })
  .openapi('PropertySync');
export type PropertySync = z.infer<typeof propertySyncSchema>;

export const operationsSchema = z
  .object({
    checked_at: time,
    /** How long a property has waited for its turn. Minutes are usual; hours mean that the queue stands still. */
    queue_waiting_seconds: z.int(),
    properties: z.array(propertySyncSchema),
  })
  .openapi('Operations');
export type Operations = z.infer<typeof operationsSchema>;

export const syncChangeSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('pause') }),
  z.strictObject({ action: z.literal('resume') }),
  z.strictObject({ action: z.literal('retry') }),
  z.strictObject({ action: z.literal('rewrite'), language: z.enum(languages) }),
]);
