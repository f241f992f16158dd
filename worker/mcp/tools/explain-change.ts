import { z } from 'zod';
import type { Report } from '../../analyst/report.ts';
import { reportOutput } from '../report-output.ts';
import { toReportResult } from '../to-report-result.ts';
import { type AddTool, dataNotOrders, orRefusal, readOnly } from './tool.ts';

const days = z.object({ start_date: z.iso.date(), end_date: z.iso.date() });

/** Where a cause is looked for unless it is said. */
const usual = ['sessionDefaultChannelGroup', 'deviceCategory', 'country', 'landingPage'];

export const addExplainChange: AddTool = (server, api) =>
  server.registerTool(
    'explain_change',
    {
      title: 'Explain why a metric changed',
      description: `Splits the change of one metric between two ranges over dimensions, into parts that add up to it exactly, and says of each group whether it moved more than it usually does (supported), as usual (refuted) or could not be told (untested). ${dataNotOrders}`,
      inputSchema: {
        property_id: z.uuid().optional(),
        metric: z.string().max(120).describe('API name: sessions, totalRevenue'),
        range: days.describe('The days whose figure is to be explained'),
        compare: days.describe('The days it is compared with'),
        dimensions: z.array(z.string().max(120)).min(1).max(4).default(usual),
      },
      outputSchema: reportOutput,
      annotations: readOnly,
    },
    ({ property_id, metric, dimensions, range, compare }) => {
      const plan = {
        kind: 'why',
        metrics: [metric],
        range: toRange(range),
        compare: toRange(compare),
        dimensions,
        filters: [],
        assumptions: [],
      };
      const query = { property_id, plan, question: `Why did ${metric} change?` };
      return orRefusal(api.post('/query', query).then((report) => toReportResult(report as Report)));
    },
  );

function toRange({ start_date: start, end_date: end }: z.infer<typeof days>) {
  return { start, end, label: start === end ? start : `${start} to ${end}` };
}
