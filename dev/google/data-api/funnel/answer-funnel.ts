import { getCatalogue } from '../catalogue/catalogue.ts';
import type { MethodContext } from '../data-api.ts';
import { formatValue } from '../report/format-value.ts';
import { runFunnelReportRequest } from '../transcode/data-messages.ts';
import { parseMessage } from '../transcode/parse-message.ts';
import type { RunFunnelReportRequest } from '../transcode/requests.ts';
import { countSteps } from './count-steps.ts';
import { parseFunnel } from './parse-funnel.ts';

/** `properties.runFunnelReport` of v1alpha: a table of the steps, and what is drawn of it. */
export function answerFunnel(context: MethodContext, body: string): Record<string, unknown> {
  const { db, quota, property, today } = context;
  const catalogue = getCatalogue(property.id);
  const request = parseMessage(body, runFunnelReportRequest) as RunFunnelReportRequest;
  const report = parseFunnel(request, { catalogue, today });
  const spent = quota.spend(property.id, { ranges: [report.range], dimensions: [], metrics: [] });
  const { all, groups } = countSteps(db, { propertyId: property.id, catalogue }, report);
  const { breakdown, steps } = report;
  const largest = [...groups].toSorted(([, a], [, b]) => (b[0] ?? 0) - (a[0] ?? 0)).slice(0, breakdown?.limit ?? 0);
  const columns: [string, number[]][] = breakdown ? [['RESERVED_TOTAL', all], ...largest] : [['', all]];
  const text = (value: number, type: string) => ({ value: formatValue(value, type) });
  const rows = steps.flatMap(({ name }, index) =>
    columns.map(([value, counts]) => {
      const here = counts[index] ?? 0;
      const next = counts[index + 1];
      const rate = next === undefined || here === 0 ? 0 : next / here;
      const isLast = next === undefined;
      return {
        dimensionValues: [{ value: name }, ...(breakdown ? [{ value }] : [])],
        metricValues: [
          text(here, 'TYPE_INTEGER'),
          text(rate, 'TYPE_FLOAT'),
          text(isLast ? 0 : here - next, 'TYPE_INTEGER'),
          text(isLast || here === 0 ? 0 : 1 - rate, 'TYPE_FLOAT'),
        ],
      };
    }),
  );
  const count = { name: 'activeUsers', type: 'TYPE_INTEGER' };
  return {
    funnelTable: {
      dimensionHeaders: [{ name: 'funnelStepName' }, ...(breakdown ? [{ name: breakdown.dimension.name }] : [])],
      // Google gives its rates here the type of whole numbers.
      metricHeaders: [
        count,
        { name: 'funnelStepCompletionRate', type: 'TYPE_INTEGER' },
        { name: 'funnelStepAbandonments', type: 'TYPE_INTEGER' },
        { name: 'funnelStepAbandonmentRate', type: 'TYPE_INTEGER' },
      ],
      rows,
      metadata: {},
    },
    funnelVisualization: {
      dimensionHeaders: [{ name: 'funnelStepName' }],
      metricHeaders: [count],
      rows: steps.map(({ name }, index) => ({
        dimensionValues: [{ value: name }],
        metricValues: [text(all[index] ?? 0, 'TYPE_INTEGER')],
      })),
      metadata: {},
    },
    ...(request.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runFunnelReport',
  };
}
