import { z } from '@hono/zod-openapi';
import { languages } from '../../analyst/language.ts';
import { pauseReasons } from '../../services/schedules/find-runner.ts';
import { errorCodes } from '../../errors.ts';
import { personaSchema, planSchema } from '../../analyst/plan.ts';
import { questionSchema, reportSchema } from './schemas.ts';

const maker = z.object({ id: z.uuid(), name: z.string() });

/** Whom it tells. `members`: ids of those of the team who get a mail; no address can be named. */
export const tellSchema = z.strictObject({
  members: z.array(z.uuid()).max(50).default([]),
  webhooks: z.boolean().default(false),
  feed: z.boolean().default(false),
});

export type Tell = z.infer<typeof tellSchema>;

const hourly = { hour: z.int().min(0).max(23), minute: z.int().min(0).max(59).default(0) };
/** In the property's time zone. */
export const cadenceSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.enum(['day', 'weekday']), ...hourly }),
  z.strictObject({
    every: z.literal('week'),
    /** Monday 1 .. Sunday 7. */
    weekday: z.int().min(1).max(7),
    ...hourly,
  }),
  z.strictObject({
    every: z.literal('month'),
    /** Where a month is shorter, its last day. */
    month_day: z.int().min(1).max(31),
    ...hourly,
  }),
]);

export type Cadence = z.infer<typeof cadenceSchema>;

const languageSchema = z.enum(languages);

export const scheduleRequestSchema = z.strictObject({
  property_id: z.uuid(),
  question: questionSchema,
  persona: personaSchema.default('general'),
  /** Of its answers and of what is told of them; that of the question, where it is not said. */
  language: languageSchema.optional(),
  /** Asked instead of the question, its days moved along. */
  plan: planSchema.optional(),
  cadence: cadenceSchema,
  tell: tellSchema.default({ members: [], webhooks: false, feed: false }),
});

export type ScheduleRequest = z.infer<typeof scheduleRequestSchema>;

export const scheduleChangeSchema = z
  .strictObject({
    question: questionSchema.optional(),
    persona: personaSchema.optional(),
    language: languageSchema.optional(),
    cadence: cadenceSchema.optional(),
    tell: tellSchema.optional(),
    paused: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one field to change');
export type ScheduleChange = z.infer<typeof scheduleChangeSchema>;

const stateFields = {
  state: z.enum(['active', 'paused']),
  /** Why it rests; null while it does not. */
  pause_reason: z.enum(pauseReasons).nullable(),
};

const runStatus = z.enum(['queued', 'running', 'done', 'failed']);

export const scheduleSchema = z
  .object({
    id: z.uuid(),
    property_id: z.uuid().nullable(),
    property_name: z.string().nullable(),
    time_zone: z.string(),
    question: z.string(),
    persona: personaSchema,
    language: z.string(),
    has_plan: z.boolean(),
    cadence: cadenceSchema,
    tell: tellSchema,
    ...stateFields,
    next_at: z.iso.datetime().nullable(),
    /** Null once they have left the team. */
    made_by: maker.nullable(),
    /** Whether you may change it: who made it may, and admins. */
    may_change: z.boolean(),
    last_run: z
      .object({
        id: z.uuid(),
        status: runStatus,
        error: z.enum([...errorCodes, ...pauseReasons]).nullable(),
        at: z.iso.datetime(),
        answer: z.string().nullable(),
      })
      .nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Schedule');
export type Schedule = z.infer<typeof scheduleSchema>;

export const scheduleRunSchema = z
  .object({
    id: z.uuid(),
    schedule_id: z.uuid(),
    question: z.string(),
    /** The day in the property's zone that it was due; null when it was run by hand. */
    day: z.iso.date().nullable(),
    status: runStatus,
    error: z.enum([...errorCodes, ...pauseReasons]).nullable(),
    /** Null in lists, and until it is done. */
    report: z.union([reportSchema, z.null()]),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .openapi('ScheduleRun');
export type ScheduleRun = z.infer<typeof scheduleRunSchema>;

/** What can be told, and to whom. */
export const tellOptionsSchema = z
  .object({
    email: z.object({
      available: z.boolean(),
      /** Why not. */
      reason: z.string().nullable(),
    }),
    members: z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string() })),
  })
  .openapi('TellOptions');
export type TellOptions = z.infer<typeof tellOptionsSchema>;

export const feedSchema = z.object({ id: z.uuid(), made_by: maker, created_at: z.iso.datetime() }).openapi('Feed');
export type Feed = z.infer<typeof feedSchema>;
export const newFeedSchema = feedSchema
  .omit({ made_by: true })
  .extend({ url: z.url().openapi({ description: 'Shown once. Whoever has it reads the feed.' }) })
  .openapi('NewFeed');
export type NewFeed = z.infer<typeof newFeedSchema>;

export { maker as makerSchema, stateFields };
