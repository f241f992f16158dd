import { z } from 'zod';
import { filterSchema, type Plan } from '../../analyst/plan.ts';
import type { Report } from '../../analyst/report.ts';
import { reportOutput } from '../report-output.ts';
import { toReportResult } from '../to-report-result.ts';
import { type AddTool, dataNotOrders, orRefusal, readOnly } from './tool.ts';

const field = z.string().max(120);

const input = {
  property_id: z.uuid().optional(),
  metrics: z.array(field).min(1).max(10).describe('API names: sessions, totalUsers, keyEvents:purchase'),
  dimensions: z.array(field).max(3).default([]).describe('API names: sessionDefaultChannelGroup, date'),
  start_date: z.iso.date().describe('Inclusive, in the property’s time zone'),
  end_date: z.iso.date(),
  compare: z.object({ start_date: z.iso.date(), end_date: z.iso.date() }).optional().describe('Days to compare with'),
  filters: z.array(filterSchema).max(10).default([]).describe('All of them hold; a filter on a metric is on the rows'),
  order: z.enum(['desc', 'asc']).default('desc').describe('Of the first metric'),
  limit: z.int().min(1).max(100).optional().describe('Only the first rows in that order'),
};
type Input = z.infer<z.ZodObject<typeof input>>;

export const addRunReport: AddTool = (server, api) =>
  server.registerTool(
    'run_report',
    {
      title: 'Run a typed report',
      description: `Figures of named metrics by up to three dimensions. Fields are checked against the property and each other before Google is asked; users are never added up nor rates averaged: totals come from requests of their own. ${dataNotOrders}`,
      inputSchema: input,
      outputSchema: reportOutput,
      annotations: readOnly,
    },
    ({ property_id, ...report }) =>
      orRefusal(
        api
          .post('/query', { property_id, plan: toPlan(report), question: describe(report) })
          .then((answer) => toReportResult(answer as Report)),
      ),
  );

function toPlan(input: Omit<Input, 'property_id'>): Plan {
  const { metrics, dimensions, filters, order, limit } = input;
  const range = toRange(input);
  const compare = input.compare && { compare: toRange(input.compare) };
  const common = { metrics, range, filters, assumptions: [], ...compare };
  if (dimensions.length === 0) return { kind: 'kpi', ...common };
  if (limit === undefined && order === 'desc') return { kind: 'breakdown', ...common, dimensions };
  return { kind: 'top', ...common, dimensions, order, limit: limit ?? 100 };
}

function toRange({ start_date: start, end_date: end }: { start_date: string; end_date: string }) {
  return { start, end, label: start === end ? start : `${start} to ${end}` };
}

function describe({ metrics, dimensions }: Pick<Input, 'metrics' | 'dimensions'>): string {
  const figures = metrics.join(', ');
  return dimensions.length === 0 ? figures : `${figures} by ${dimensions.join(', ')}`;
}
