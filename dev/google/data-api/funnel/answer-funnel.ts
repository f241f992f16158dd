import { getCatalogue } from '../catalogue/catalogue.ts';
import type { MethodContext } from '../data-api.ts';
import { listFilters } from '../report/filter-matcher.ts';
import { toEventConditions } from '../quality/event-conditions.ts';
import { toSamplingMetadatas } from '../quality/quality-metadata.ts';
import { formatValue } from '../report/format-value.ts';
import { runFunnelReportRequest } from '../transcode/data-messages.ts';
import { parseMessage } from '../transcode/parse-message.ts';
import type { RunFunnelReportRequest } from '../transcode/requests.ts';
import { countSteps } from './count-steps.ts';
import { parseFunnel } from './parse-funnel.ts';

/** `properties.runFunnelReport` of v1alpha: a table of the steps, and what is drawn of it. */
export function answerFunnel(context: MethodContext, body: string): Record<string, unknown> {
  const { db, property, today } = context;
  const catalogue = getCatalogue(property.id);
  const request = parseMessage(body, runFunnelReportRequest) as RunFunnelReportRequest;
  const report = parseFunnel(request, { catalogue, today });
  const { sampling } = context.conditions;
  const where = toEventConditions(context.conditions, context.now);
  const { all, groups } = countSteps(db, { propertyId: property.id, catalogue, where }, report);
  const metadata = sampling
    ? {
        samplingMetadatas: toSamplingMetadatas(db, { propertyId: property.id, ranges: [report.range] }, sampling.share),
      }
    : {};
  const { breakdown, steps } = report;
  const largest = [...groups].toSorted(([, a], [, b]) => (b[0] ?? 0) - (a[0] ?? 0)).slice(0, breakdown?.limit ?? 0);
  const columns: [string, number[]][] = breakdown ? [['RESERVED_TOTAL', all], ...largest] : [['', all]];
  const text = (value: number, type: string) => ({ value: formatValue(value, type) });
  const people = (count: number) => text(Math.round(count / (sampling?.share ?? 1)), 'TYPE_INTEGER');
  const rows = steps.flatMap(({ name }, index) =>
    columns.map(([value, counts]) => {
      const here = counts[index] ?? 0;
      const next = counts[index + 1];
      const rate = next === undefined || here === 0 ? 0 : next / here;
      const isLast = next === undefined;
      return {
        dimensionValues: [{ value: name }, ...(breakdown ? [{ value }] : [])],
        metricValues: [
          people(here),
          text(rate, 'TYPE_FLOAT'),
          people(isLast ? 0 : here - next),
          text(isLast || here === 0 ? 0 : 1 - rate, 'TYPE_FLOAT'),
        ],
      };
    }),
  );
  const spent = context.spend({
    days: report.range.last - report.range.first + 1,
    columns: steps.length + columns.length,
    filters: report.dimensionFilter ? listFilters(report.dimensionFilter).length : 0,
    rows: rows.length,
    isPotentiallyThresholded: false,
  });
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
      metadata,
    },
    funnelVisualization: {
      dimensionHeaders: [{ name: 'funnelStepName' }],
      metricHeaders: [count],
      rows: steps.map(({ name }, index) => ({
        dimensionValues: [{ value: name }],
        metricValues: [people(all[index] ?? 0)],
      })),
      metadata,
    },
    ...(request.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runFunnelReport',
  };
}
