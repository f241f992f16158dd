import { z } from '@hono/zod-openapi';
import { readReport } from '../../analyst/proof/to-verdict.ts';
import type { Dependencies } from '../../context.ts';
import { exportReport } from '../../services/reports/export-report.ts';
import { getReport } from '../../services/reports/get-report.ts';
import { listReports, listVersions } from '../../services/reports/list-reports.ts';
import { verifyReport } from '../../services/reports/verify-report.ts';
import { bodyOf, createApi, describeRoutes, fileOf, idParameters, jsonOf } from './api.ts';
import { exportQuerySchema, reportItemSchema, wholeReportSchema } from './report-schemas.ts';
import { listOf, reportSchema } from './schemas.ts';

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

const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

const reportsQuerySchema = pageQuery.extend({
  q: z.string().trim().min(1).max(200).optional().openapi({ description: 'In the question or the answer.' }),
  property_id: z.uuid().optional(),
  from: z.iso.date().optional().openapi({ description: 'Asked on that day in UTC, or later.' }),
  to: z.iso.date().optional(),
});

/** Of an export, in the order of its formats. */
const reportFileTypes = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/json',
  'application/pdf',
  'image/svg+xml',
];

export function reportRoutes(dependencies: Dependencies) {
  const route = describeRoutes(dependencies, 'Reports');
  return createApi()
    .openapi(
      route({
        method: 'post',
        path: '/reports/verify',
        operationId: 'verifyReport',
        summary: 'Compute a report again from its own rows, and say which of its values hold',
        request: { body: bodyOf(foreignReportSchema) },
        responses: { 200: jsonOf(verdictSchema, 'What holds') },
      }),
      async (c) => c.json(await verifyReport(c.var.ctx, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/reports',
        operationId: 'listReports',
        summary: 'Finished answers of your chats and of those shown to the team, newest first',
        request: { query: reportsQuerySchema },
        responses: { 200: jsonOf(listOf(reportItemSchema), 'Reports') },
      }),
      async (c) => {
        const { q: text, property_id: propertyId, ...page } = c.req.valid('query');
        return c.json(await listReports(c.var.ctx, { ...page, text, propertyId }), 200);
      },
    )
    .openapi(
      route({
        method: 'get',
        path: '/reports/{id}',
        operationId: 'getReport',
        summary: 'A finished answer with all that proves it; its id is that of its message',
        request: { params: idParameters },
        responses: { 200: jsonOf(wholeReportSchema, 'The report') },
      }),
      async (c) => c.json(await getReport(c.var.ctx, c.req.valid('param')), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/reports/{id}/versions',
        operationId: 'listReportVersions',
        summary: 'The answers to the same question, asked again or with a part of its plan changed, newest first',
        request: { params: idParameters, query: pageQuery },
        responses: { 200: jsonOf(listOf(reportItemSchema), 'Versions, the report itself among them') },
      }),
      async (c) => c.json(await listVersions(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
    )
    .openapi(
      route({
        method: 'get',
        path: '/reports/{id}/export',
        operationId: 'exportReport',
        errors: ['letters_missing'],
        summary:
          'A report as a file: its rows (csv), a workbook (xlsx), itself with its proof (json), on paper (pdf), a chart (svg)',
        request: { params: idParameters, query: exportQuerySchema },
        responses: fileOf(reportFileTypes, 'The file'),
      }),
      async (c) => {
        const file = await exportReport(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') });
        return new Response(file.body, {
          headers: { 'content-type': file.type, 'content-disposition': file.disposition },
        });
      },
    );
}
