import { z } from '@hono/zod-openapi';
import { readReport } from '../../analyst/proof/to-verdict.ts';
import type { Dependencies } from '../../context.ts';
import { verifyReport } from '../../services/reports/verify-report.ts';
import { bodyOf, createApi, describeRoutes, jsonOf } from './api.ts';
import { reportSchema } from './schemas.ts';

/** A report from anywhere. What is none is refused with the field that shows it. */
const foreignReportSchema = reportSchema.superRefine((input, context) => {
  const read = readReport(input);
  if ('report' in read) return;
  const { where, what } = read.problem;
  context.addIssue({ code: 'custom', message: what, path: where.split('.') });
});

const verdictSchema = z
  .object({
    holds: z.boolean(),
    /** By value: `v1`. */
    values: z.record(z.string(), z.object({ holds: z.boolean(), problem: z.string().optional() })),
    /** In plain words that go on from where: `values.v1`, `is printed as “1,305”, but is 1205`. */
    problems: z.array(z.object({ where: z.string(), what: z.string() })),
  })
  .openapi('Verdict');

export function reportRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Reports');
  return createApi().openapi(
    route({
      method: 'post',
      path: '/reports/verify',
      operationId: 'verifyReport',
      summary: 'Compute a report again from its own rows, and say which of its values hold',
      request: { body: bodyOf(foreignReportSchema) },
      responses: { 200: jsonOf(verdictSchema, 'What holds') },
    }),
    async (c) => c.json(await verifyReport(c.var.ctx, c.req.valid('json')), 200),
  );
}
