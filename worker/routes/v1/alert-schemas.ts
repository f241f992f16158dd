import { z } from '@hono/zod-openapi';
import { languages } from '../../analyst/language.ts';
import { filterSchema } from '../../analyst/plan.ts';
import { errorCodes } from '../../errors.ts';
import { reportSchema } from './schemas.ts';
import { makerSchema, stateFields, tellSchema } from './schedule-schemas.ts';

const threshold = z.number().positive().max(1e15);
/**
 * `above`, `below`: a limit in the metric's unit. `rises`, `falls`: against the same weekday a week before, by a fraction
 * (0.25 is a quarter). `anomaly`: far from what its weekday and the weeks around it make usual.
 */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['above', 'below', 'rises', 'falls']), threshold }),
  z.strictObject({ kind: z.literal('anomaly') }),
]);
export type AlertCondition = z.infer<typeof conditionSchema>;

const metric = z
  .string()
  .regex(/^[A-Za-z0-9_]+(:[A-Za-z0-9_]+)?$/)
  .max(120);
const filters = z.array(filterSchema).max(10);
const daysInRow = z.int().min(1).max(14);

export const alertRequestSchema = z.strictObject({
  property_id: z.uuid(),
  metric,
  filters: filters.default([]),
  condition: conditionSchema,
  /** Days beyond in a row that open an incident: 1 of an anomaly, else 2, where it is not said. */
  open_after: daysInRow.optional(),
  /** Days back in a row that close it, within nine tenths of the limit. */
  close_after: daysInRow.default(2),
  /** Of its incidents and of what is told of them. */
  language: z.enum(languages).default('en'),
  tell: tellSchema.default({ members: [], webhooks: false, feed: false }),
});

export type AlertRequest = z.infer<typeof alertRequestSchema>;

export const alertChangeSchema = z
  .strictObject({
    metric: metric.optional(),
    filters: filters.optional(),
    condition: conditionSchema.optional(),
    /** Of the condition, where that is not given itself. */
    threshold: threshold.optional(),
    open_after: daysInRow.optional(),
    close_after: daysInRow.optional(),
    language: z.enum(languages).optional(),
    tell: tellSchema.optional(),
    paused: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one field to change');
export type AlertChange = z.infer<typeof alertChangeSchema>;

const judgedDaySchema = z
  .object({
    day: z.iso.date(),
    /** Null: Google has no such day. */
    value: z.number().nullable(),
    /** The limit, the same weekday a week before, or what was usual. */
    against: z.number().nullable(),
    /** What is not beyond; null: to that side there is no limit. */
    low: z.number().nullable(),
    high: z.number().nullable(),
    verdict: z.enum(['beyond', 'between', 'back', 'unknown']),
  })
  .openapi('JudgedDay');

export const alertSchema = z
  .object({
    id: z.uuid(),
    property_id: z.uuid().nullable(),
    property_name: z.string().nullable(),
    metric: z.string(),
    /** As people call it. */
    metric_label: z.string(),
    filters: z.array(filterSchema),
    condition: conditionSchema,
    open_after: z.int(),
    close_after: z.int(),
    language: z.string(),
    tell: tellSchema,
    ...stateFields,
    /** The first day of the incident that is open. */
    firing_since: z.iso.date().nullable(),
    incident_id: z.uuid().nullable(),
    /** The latest complete day that was judged. */
    judged_day: z.iso.date().nullable(),
    days: z.array(judgedDaySchema),
    error: z.enum(errorCodes).nullable(),
    made_by: makerSchema.nullable(),
    may_change: z.boolean(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Alert');
export type Alert = z.infer<typeof alertSchema>;

export const incidentSchema = z
  .object({
    id: z.uuid(),
    alert_id: z.uuid(),
    property_id: z.uuid().nullable(),
    property_name: z.string().nullable(),
    /** What its alert watched then. */
    metric: z.string(),
    metric_label: z.string(),
    filters: z.array(filterSchema),
    condition: conditionSchema,
    /** `withdrawn`: its days were judged anew, and they were not beyond the limit after all. */
    state: z.enum(['open', 'closed', 'withdrawn']),
    first_day: z.iso.date(),
    /** The latest day beyond. */
    last_day: z.iso.date(),
    /** The day whose figure closed it, or up to which it was judged. */
    closed_day: z.iso.date().nullable(),
    ended_at: z.iso.datetime().nullable(),
    /** Whoever heard that it opened was told then, but not where somebody changed what its alert watches. */
    ended_by: z.enum(['back', 'withdrawn', 'changed']).nullable(),
    days: z.array(judgedDaySchema),
    /** Why, proven; null in lists, and where it could not be told yet. */
    report: z.union([reportSchema, z.null()]),
    acknowledged: z.object({ at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Incident');
export type Incident = z.infer<typeof incidentSchema>;

export const incidentChangeSchema = z.strictObject({ acknowledged: z.boolean() });
