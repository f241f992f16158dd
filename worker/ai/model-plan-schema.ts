import { z } from 'zod';
import { planKinds } from '../analyst/plan.ts';

const range = z.object({
  start: z.string().describe('First day, YYYY-MM-DD'),
  end: z.string().describe('Last day, included, YYYY-MM-DD'),
  label: z.string().describe('What a reader calls it: last week'),
});

/**
 * A plan as the model writes it. OpenAI's strict structured outputs allow no union at the root, no optional key and no
 * length limits, so this is one flat object whose unused parts are null or empty; `to-plan.ts` makes a Plan of it.
 * It is the same for every property: providers compile a schema once, and a new one costs the first reader seconds.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
export const modelPlanSchema = z.object({
  kind: z.enum(planKinds),
  metrics: z.array(z.string()).describe('API names from the list of metrics; the one asked for comes first'),
  dimensions: z.array(z.string()).describe('API names from the list of dimensions'),
  range: range.nullable(),
  compare: range.nullable().describe('The range to compare with'),
  filters: z.array(
    z.object({
      field: z.string().describe('API name of a dimension, or of a metric for the numeric operators'),
      op: z.enum([
        'exact',
        'contains',
        'begins_with',
        'ends_with',
        'regexp',
        'in_list',
        'equal',
        'less_than',
        'less_than_or_equal',
        'greater_than',
        'greater_than_or_equal',
      ]),
      values: z.array(z.string()).describe('One value, or several for in_list; empty for the numeric operators'),
      number: z.number().nullable().describe('For the numeric operators'),
      negate: z.boolean(),
    }),
  ),
  granularity: z.enum(['day', 'week', 'month']).nullable().describe('For trend'),
  order: z.enum(['desc', 'asc']).nullable().describe('For top'),
  limit: z.number().nullable().describe('For top: how many groups'),
  each: z.string().nullable().describe('For top: the one of its dimensions of whose every value so many are wanted'),
  open: z.boolean().describe('For funnel: people may come in at any step'),
  steps: z.array(z.string()).describe('For funnel: two to ten event names in their order'),
  assumptions: z.array(z.string()).describe('What the question left open and how it was read'),
  reason: z.string().nullable().describe('For clarify and refuse'),
  options: z
    .array(z.object({ label: z.string(), question: z.string() }))
    .describe('For clarify: the readings, each a whole question'),
  nearest: z.array(z.string()).describe('For refuse: whole questions that can be answered'),
});
export type ModelPlan = z.infer<typeof modelPlanSchema>;
