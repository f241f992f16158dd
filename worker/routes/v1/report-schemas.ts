import { z } from '@hono/zod-openapi';
import { personaSchema } from '../../analyst/plan.ts';
import { reportSchema } from './schemas.ts';

/** A finished answer. Its id is that of its message. */
export const reportItemSchema = z
  .object({
    id: z.uuid(),
    chat_id: z.uuid(),
    question: z.string(),
    answer: z.string(),
    persona: personaSchema,
    language: z.string(),
    status: z.enum(['complete', 'partial']),
    /** GA4 resource name. */
    property: z.string().nullable(),
    /** Null once they have left the team. */
    asked_by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    /** The first report of the question that this one answers again; null of that one. */
    version_of: z.uuid().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('ReportItem');
export type ReportItem = z.infer<typeof reportItemSchema>;

export const wholeReportSchema = reportItemSchema.extend({ report: reportSchema }).openapi('WholeReport');
export type WholeReport = z.infer<typeof wholeReportSchema>;

export const exportQuerySchema = z.object({
  format: z.enum(['csv', 'xlsx', 'json', 'pdf', 'svg']).openapi({ description: 'Which kind of file.', example: 'csv' }),
  table: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'Of `csv`: which table, `t1`; that of the first chart where it is not said.' }),
  chart: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'Of `svg`: which chart, `c1`; the first where it is not said.' }),
});
