import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import type { DryRun } from '../../services/analysis/dry-run.ts';
import { questionSchema, reportSchema, storableText } from './schemas.ts';
import { fieldsParameter } from './sparse-fields.ts';

/** BCP 47, as `Accept-Language` has it: `de`, `pt-BR`. Other languages than those that are understood count as unsaid. */
const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

const common = {
  property_id: z.uuid().optional(),
  question: questionSchema,
  persona: personaSchema.default('general'),
  language: languageTag.optional(),
};

export const askSchema = z.strictObject({
  ...common,
  history: z
    .array(z.strictObject({ role: z.enum(['user', 'assistant']), content: storableText().max(4000) }))
    .max(20)
    .default([]),
  dry_run: z
    .boolean()
    .default(false)
    .openapi({ description: 'Only plan, requests and price; Google is asked nothing.' }),
});

export const askBatchSchema = z.strictObject({ questions: z.array(z.strictObject(common)).min(1).max(20) });

/** Its shape in the document is in `document/report-schemas.ts`. */
const dryRunSchema = z.custom<DryRun>((run) => run != null).openapi('DryRun', { type: 'object' });
const embeddedProblemSchema = z
  .custom<Record<string, unknown>>((problem) => problem != null)
  .openapi('Problem', { type: 'object' });

export const answerSchema = z.union([reportSchema, dryRunSchema]);

export const batchSchema = z
  .object({
    /** In the order of the questions. */
    data: z.array(
      z.union([
        z.object({ index: z.int(), report: reportSchema }),
        z.object({ index: z.int(), problem: embeddedProblemSchema }),
      ]),
    ),
  })
  .openapi('AskBatch');

export const fieldsQuery = z.object({ fields: fieldsParameter });
