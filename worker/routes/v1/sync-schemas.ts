import { z } from '@hono/zod-openapi';
import { languages } from '../../analyst/language.ts';

const time = z.iso.datetime();

const googleUseSchema = z.object({
  /**
   * Google's tokens that reading used since the hour began, and the most that all teams which linked the property take
   * together; `frees_at` where they have.
   */
  sync_tokens: z.object({ used: z.int(), limit: z.int(), frees_at: time.nullable() }),
  /** In this hour and the 23 before it: reports asked for, those that needed no call, HTTP calls, and Google's tokens. */
  last_day: z.object({ asked: z.int(), shared: z.int(), calls: z.int(), tokens: z.int() }),
  /** What is left of the property's quotas, as Google said last; null where it has not let the team see the property of late. */
  quota: z
    .array(
      z.object({
        /** Reports, the live view and funnels have quotas of their own. */
        category: z.enum(['core', 'realtime', 'funnel']),
        name: z.enum([
          'tokensPerDay',
          'tokensPerHour',
          'tokensPerProjectPerHour',
          'potentiallyThresholdedRequestsPerHour',
        ]),
        remaining: z.int(),
        frees_at: time,
      }),
    )
    .nullable(),
});

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
    /** Tried as often as is sensible; `failures` names the latest. */
    days_failed: z.int(),
    /** Until all are, at the pace of the last hour; null where that says nothing. */
    seconds_left: z.int().nullable(),
    facts: z.int(),
    /** Facts that a later reading found changed at Google. */
    restated: z.int(),
    last_synced_at: time.nullable(),
    next_at: time.nullable(),
    /** What the team has asked of Google; null where that could not be found out now. */
    google: googleUseSchema.nullable(),
    last_error: z.object({ code: z.string(), at: time }).nullable(),
    /** The model whose vectors find its facts; null while some are found by their words alone, and what went wrong. */
    embedding: z.object({
      model: z.string().nullable(),
      last_error: z.object({ code: z.string(), at: time }).nullable(),
    }),
    /** The latest days that could not be read. */
    failures: z.array(z.object({ day: z.iso.date(), code: z.string(), since: time })),
    /** The latest days of which facts could not be proven, and how many; the others of the day were kept. */
    left_out: z.array(z.object({ day: z.iso.date(), facts: z.int() })),
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
