import { z } from 'zod';

/** Who asks. A persona changes which KPIs, charts, tone and follow-ups are chosen; never a number. */
export const personaSchema = z.enum(['po', 'ux', 'mgr', 'general']);
export type Persona = z.infer<typeof personaSchema>;

/** A calendar day `YYYY-MM-DD` in the property's reporting time zone. */
export type IsoDate = string;
const isoDate = z.iso.date();

/** Inclusive days in the property's time zone, with the words a reader knows them by ("last week"). */
export const dateRangeSchema = z.strictObject({
  start: isoDate,
  end: isoDate,
  label: z.string().min(1).max(80),
});
export type DateRange = z.infer<typeof dateRangeSchema>;

/** GA4 API names: `sessions`, `sessionDefaultChannelGroup`, `customEvent:plan`, `keyEvents:purchase`. */
const fieldName = z
  .string()
  .regex(/^[A-Za-z0-9_]+(:[A-Za-z0-9_]+)?$/)
  .max(120);

const stringFilterSchema = z.strictObject({
  field: fieldName,
  op: z.enum(['exact', 'contains', 'begins_with', 'ends_with', 'regexp']),
  value: z.string().min(1).max(500),
  negate: z.boolean().optional(),
});
const listFilterSchema = z.strictObject({
  field: fieldName,
  op: z.literal('in_list'),
  values: z.array(z.string().min(1).max(500)).min(1).max(50),
  negate: z.boolean().optional(),
});
/** On a metric: a HAVING over the result rows. */
const numericFilterSchema = z.strictObject({
  field: fieldName,
  op: z.enum(['equal', 'less_than', 'less_than_or_equal', 'greater_than', 'greater_than_or_equal']),
  value: z.number(),
  negate: z.boolean().optional(),
});
export const filterSchema = z.union([stringFilterSchema, listFilterSchema, numericFilterSchema]);
export type Filter = z.infer<typeof filterSchema>;

const common = {
  metrics: z.array(fieldName).min(1).max(10),
  range: dateRangeSchema,
  /** Shown beside the answer as what was assumed, in plain words. */
  assumptions: z.array(z.string().max(200)).max(10),
  filters: z.array(filterSchema).max(10),
};
const compare = dateRangeSchema.optional();
const dimensions = z.array(fieldName).min(1).max(3);

export const planSchema = z.discriminatedUnion('kind', [
  /** One or a few figures for one range, by default against the previous period. */
  z.strictObject({ kind: z.literal('kpi'), ...common, compare }),
  /** Figures over time. */
  z.strictObject({
    kind: z.literal('trend'),
    ...common,
    compare,
    granularity: z.enum(['day', 'week', 'month']),
    /** Weeks run from Monday unless this says otherwise. */
    week_start: z.literal('sunday').optional(),
  }),
  /** Two ranges side by side; the comparison is the question. */
  z.strictObject({
    kind: z.literal('comparison'),
    ...common,
    compare: dateRangeSchema,
    dimensions: dimensions.optional(),
  }),
  /** All groups of one to three dimensions. */
  z.strictObject({ kind: z.literal('breakdown'), ...common, compare, dimensions }),
  /** The first (or last) groups by the first metric; with `each`, one of the dimensions, so many of every value of it. */
  z.strictObject({
    kind: z.literal('top'),
    ...common,
    compare,
    dimensions,
    order: z.enum(['desc', 'asc']),
    limit: z.int().min(1).max(100),
    each: fieldName.optional(),
  }),
  /** "How are we doing": the persona's KPIs against the previous period, with a trend. */
  z.strictObject({ kind: z.literal('overview'), ...common, compare }),
  /** What happens now: the last minutes (30 unless said), by the few dimensions that Google knows at once. */
  z.strictObject({
    kind: z.literal('realtime'),
    metrics: z.array(fieldName).min(1).max(10),
    dimensions: dimensions.optional(),
    minutes: z.int().min(1).max(30).optional(),
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** How many people go from one step to the next; each step is an event. */
  z.strictObject({
    kind: z.literal('funnel'),
    steps: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(100),
          event: z
            .string()
            .regex(/^[\p{L}][\p{L}\p{N}_]*$/u)
            .max(100),
        }),
      )
      .min(2)
      .max(10),
    range: common.range,
    /** Each step by the values of this one. */
    dimension: fieldName.optional(),
    /** People may come in at any step; else whoever is counted at one has done all before it. */
    open: z.literal(true).optional(),
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** Who comes back: people by when they first came, followed over the days, weeks or months after. */
  z.strictObject({
    kind: z.literal('cohort'),
    granularity: z.enum(['day', 'week', 'month']),
    /** When they first came, a group each. */
    cohorts: z.array(dateRangeSchema).min(1).max(12),
    /** How many days, weeks or months they are followed. */
    periods: z.int().min(1).max(60),
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** What a figure will be: `range` is to come, or is not over; `history` is what the forecast learns from. */
  z.strictObject({
    kind: z.literal('forecast'),
    metrics: z.array(fieldName).length(1),
    range: common.range,
    history: dateRangeSchema,
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** Which days of `range` were unlike the others; `history` is what is usual. */
  z.strictObject({
    kind: z.literal('anomaly'),
    metrics: z.array(fieldName).min(1).max(5),
    range: common.range,
    history: dateRangeSchema,
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** When a figure last went up and down from day to day as in `range`; `history` ends with it and is what is looked through. */
  z.strictObject({
    kind: z.literal('similar'),
    metrics: z.array(fieldName).length(1),
    range: common.range,
    history: dateRangeSchema,
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** Why a figure changed: which groups of which dimensions moved more than they usually do. */
  z.strictObject({
    kind: z.literal('why'),
    metrics: z.array(fieldName).length(1),
    range: common.range,
    compare: dateRangeSchema,
    /** Where a cause is looked for, each by itself. */
    dimensions: z.array(fieldName).min(1).max(4),
    assumptions: common.assumptions,
    filters: common.filters,
  }),
  /** What a figure or a dimension means, from our own catalogue: no figures. */
  z.strictObject({ kind: z.literal('explain'), fields: z.array(fieldName).min(1).max(3) }),
  /** Two readings differ in their numbers: ask. Each option is a full question that can be sent as it is. */
  z.strictObject({
    kind: z.literal('clarify'),
    reason: z.string().max(400),
    options: z
      .array(z.strictObject({ label: z.string().max(120), question: z.string().max(300) }))
      .min(1)
      .max(5),
  }),
  /** Not answerable from GA4; says why and offers the nearest questions that are. */
  z.strictObject({
    kind: z.literal('refuse'),
    reason: z.string().max(400),
    nearest: z.array(z.string().max(300)).max(5),
  }),
]);
export type Plan = z.infer<typeof planSchema>;
/** Every kind there is, in the order of the union. */
export const planKinds: Plan['kind'][] = planSchema.options.map(({ shape }) => shape.kind.value);
/** The kinds that are answered in words alone. */
export type TalkPlan = Extract<Plan, { kind: 'clarify' | 'refuse' | 'explain' }>;
/** The kinds that ask Google Analytics for more than figures of a range: each has its own requests and findings. */
export type StudyPlan = Extract<Plan, { kind: (typeof studyKinds)[number] }>;
const studyKinds = ['realtime', 'funnel', 'cohort', 'forecast', 'anomaly', 'similar', 'why'] as const;
/** The kinds whose answer is figures of one or two ranges. */
export type DataPlan = Exclude<Plan, TalkPlan | StudyPlan>;

export function isTalk(plan: Plan): plan is TalkPlan {
  return plan.kind === 'clarify' || plan.kind === 'refuse' || plan.kind === 'explain';
}

export function isStudy(plan: Plan): plan is StudyPlan {
  return studyKinds.some((kind) => kind === plan.kind);
}

export function isData(plan: Plan): plan is DataPlan {
  return !isTalk(plan) && !isStudy(plan);
}
