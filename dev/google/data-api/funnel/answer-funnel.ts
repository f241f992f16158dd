import { getCatalogue } from '../catalogue/catalogue.ts';
import type { MethodContext } from '../data-api.ts';
import { toEventConditions } from '../quality/event-conditions.ts';
import { toSamplingMetadatas } from '../quality/quality-metadata.ts';
import { listFilters } from '../report/filter-matcher.ts';
import { formatValue } from '../report/format-value.ts';
import type { ReportRange } from '../report/report.ts';
import { runFunnelReportRequest } from '../transcode/funnel-messages.ts';
import { parseMessage } from '../transcode/parse-message.ts';
import type { RunFunnelReportRequest } from '../transcode/requests.ts';
import { countSteps, type StepCounts } from './count-steps.ts';
import { parseFunnel, type FunnelReport } from './parse-funnel.ts';
import type { Segment } from './parse-segments.ts';

const TOTAL = 'RESERVED_TOTAL';
const COUNT = { name: 'activeUsers', type: 'TYPE_INTEGER' };

/** One date range and segment, and what was counted in it. */
interface Part {
  range: ReportRange;
  segment: Segment | undefined;
  counts: StepCounts;
}

interface Row {
  dimensionValues: { value: string }[];
  metricValues: { value: string }[];
}

/** `properties.runFunnelReport` of v1alpha: a table of the steps, and what is drawn of it. */
export function answerFunnel(context: MethodContext, body: string): Record<string, unknown> {
  const { db, property, today, conditions } = context;
  const catalogue = getCatalogue(property.id);
  const request = parseMessage(body, runFunnelReportRequest) as RunFunnelReportRequest;
  const report = parseFunnel(request, { catalogue, today });
  const where = toEventConditions(conditions, context.now);
  const place = { propertyId: property.id, catalogue, where };
  const segments = report.segments.length > 0 ? report.segments : [undefined];
  const parts = report.ranges.flatMap((range) =>
    segments.map((segment): Part => ({ range, segment, counts: countSteps(db, place, report, { range, segment }) })),
  );
  const people = (count: number) => ({
    value: formatValue(Math.round(count / (conditions.sampling?.share ?? 1)), 'TYPE_INTEGER'),
  });
  const table = toTableRows(report, parts, people);
  const drawn = toDrawnRows(report, parts, people);
  const metadata = conditions.sampling
    ? {
        samplingMetadatas: toSamplingMetadatas(
          db,
          { propertyId: property.id, ranges: report.ranges },
          conditions.sampling.share,
        ),
      }
    : {};
  const spent = context.spend({
    days: report.ranges.reduce((days, { first, last }) => days + last - first + 1, 0),
    columns: report.steps.length + segments.length,
    filters: report.dimensionFilter ? listFilters(report.dimensionFilter).length : 0,
    rows: table.length + drawn.length,
    isPotentiallyThresholded: false,
  });
  return {
    funnelTable: {
      dimensionHeaders: toHeaders(report, report.breakdown ? [report.breakdown.dimension.name] : []),
      // Google gives its rates here the type of whole numbers.
      metricHeaders: [
        COUNT,
        { name: 'funnelStepCompletionRate', type: 'TYPE_INTEGER' },
        { name: 'funnelStepAbandonments', type: 'TYPE_INTEGER' },
        { name: 'funnelStepAbandonmentRate', type: 'TYPE_INTEGER' },
      ],
      rows: table.slice(0, report.limit),
      metadata,
    },
    funnelVisualization: {
      dimensionHeaders: toHeaders(report, [
        ...(report.isTrended ? ['date'] : []),
        ...(report.nextAction ? [report.nextAction.dimension.name] : []),
      ]),
      metricHeaders: [COUNT],
      rows: drawn.slice(0, report.limit),
      metadata,
    },
    ...(request.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runFunnelReport',
  };
}

function toHeaders({ segments, ranges }: FunnelReport, more: string[]): { name: string }[] {
  return [
    'funnelStepName',
    ...(segments.length > 0 ? ['segment'] : []),
    ...more,
    ...(ranges.length > 1 ? ['dateRange'] : []),
  ].map((name) => ({ name }));
}

function toTexts({ ranges }: FunnelReport, step: string, { range, segment }: Part, more: string[]) {
  const texts = [step, ...(segment ? [segment.name] : []), ...more, ...(ranges.length > 1 ? [range.name] : [])];
  return texts.map((value) => ({ value }));
}

/** Each step with who went on and who did not, in all and by the breakdown's largest values. */
function toTableRows(report: FunnelReport, parts: Part[], people: (count: number) => { value: string }): Row[] {
  const rate = (value: number) => ({ value: formatValue(value, 'TYPE_FLOAT') });
  return report.steps.flatMap((step, index) =>
    parts.flatMap((part) => {
      const { all, groups } = part.counts;
      const columns: [string[], number[]][] = report.breakdown
        ? [[[TOTAL], all], ...toLargest(groups, 0, report.breakdown.limit).map(toColumn)]
        : [[[], all]];
      return columns.map(([value, counts]): Row => {
        const here = counts[index] ?? 0;
        const next = counts[index + 1];
        const share = next === undefined || here === 0 ? 0 : next / here;
        const isLast = next === undefined;
        return {
          dimensionValues: toTexts(report, step.name, part, value),
          metricValues: [
            people(here),
            rate(share),
            people(isLast ? 0 : here - next),
            rate(isLast || here === 0 ? 0 : 1 - share),
          ],
        };
      });
    }),
  );
}

/** The people of each step: in all, by day, and by what they did next. */
function toDrawnRows(report: FunnelReport, parts: Part[], people: (count: number) => { value: string }): Row[] {
  return report.steps.flatMap((step, index) =>
    parts.flatMap((part): Row[] => {
      const { all, days, next } = part.counts;
      const toRow = (texts: string[], count: number): Row => ({
        dimensionValues: toTexts(report, step.name, part, texts),
        metricValues: [people(count)],
      });
      if (report.isTrended) {
        const ordered = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
        return ordered.flatMap(([day, counts]) => (counts[index] ? [toRow([day], counts[index])] : []));
      }
      if (!report.nextAction) return [toRow([], all[index] ?? 0)];
      const largest = toLargest(next, index, report.nextAction.limit);
      return [
        toRow([TOTAL], all[index] ?? 0),
        ...largest.flatMap(([name, counts]) => (counts[index] ? [toRow([name], counts[index])] : [])),
      ];
    }),
  );
}

function toLargest(groups: Map<string, number[]>, step: number, limit: number): [string, number[]][] {
  return [...groups].toSorted(([a, x], [b, y]) => (y[step] ?? 0) - (x[step] ?? 0) || (a < b ? -1 : 1)).slice(0, limit);
}

function toColumn([name, counts]: [string, number[]]): [string[], number[]] {
  return [[name], counts];
}
