import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { funnelColumn, funnelColumns } from '../catalogue/funnel-columns.ts';
import type { Ga4Request, RunReportReply } from '../ga4-types.ts';
import { languageOf } from '../language.ts';
import type { PropertyProfile } from '../property.ts';
import type { Table } from '../report.ts';
import { wordsOf } from '../report/words/words-of.ts';
import { blockedIn } from './blocked-in.ts';
import { unreadableIn } from './unreadable-in.ts';

/** The reply is not an answer to the request: other columns, a row of another width, no metric that is a number. */
export class ReplyMismatch extends Error {
  override name = 'ReplyMismatch';
}

/**
 * A reply as a table of text and numbers. Columns of metrics the reader may not see are left out, because Google fills
 * them with zeros, and so are those with a value that cannot be read.
 * @throws ReplyMismatch
 */
export function toTable(request: Ga4Request, reply: RunReportReply, property: PropertyProfile): Table {
  const { dimensions, metrics, ranges } = columnsOf(request);
  expectSame(request, 'dimensions', dimensions, reply.dimensionHeaders);
  expectSame(request, 'metrics', metrics, reply.metricHeaders);

  const blocked = blockedIn(metrics, [reply], property);
  const unreadable = unreadableIn(reply);
  if (metrics.length > 0 && metrics.every((name) => unreadable.includes(name))) {
    throw new ReplyMismatch(`${request.id}: no metric that is a number`);
  }
  const withheld = [...blocked, ...unreadable];
  const shown = metrics.flatMap((name, column) => (withheld.includes(name) ? [] : [column]));
  const rows = reply.rows.map((row, index) => {
    if (row.dimensionValues.length !== dimensions.length || row.metricValues.length !== metrics.length) {
      throw new ReplyMismatch(`${request.id}: row ${index} does not fit the columns`);
    }
    const texts = row.dimensionValues.map(({ value }) => value);
    if (ranges.length > 1 && !ranges.includes(texts.at(-1))) {
      throw new ReplyMismatch(`${request.id}: row ${index} is of a date range that was not asked for`);
    }
    const numbers = row.metricValues.map(({ value }) => Number(value));
    return { dimensions: texts, metrics: shown.map((column) => numbers[column] ?? 0) };
  });
  if (reply.rowCount < rows.length) throw new ReplyMismatch(`${request.id}: more rows than the row count`);

  return {
    dimensions: dimensions.map((name) => ({
      name,
      label:
        name === 'dateRange' ? wordsOf(languageOf(property)).charts.period : describeDimension(name, property).label,
    })),
    metrics: shown.map((column) => {
      const name = metrics[column] ?? '';
      const isOfFunnel = request.method === 'runFunnelReport';
      const { label, unit } = (isOfFunnel && funnelColumn(name, property)) || describeMetric(name, property);
      return { name, label, type: reply.metricHeaders[column]?.type ?? '', unit };
    }),
    rows,
    row_count: reply.rowCount,
  };
}

/** The columns that Google answers a request with. */
function columnsOf(request: Ga4Request): { dimensions: string[]; metrics: string[]; ranges: (string | undefined)[] } {
  if (request.method === 'runFunnelReport') {
    const { funnelBreakdown } = request.body;
    const across = funnelBreakdown ? [funnelBreakdown.breakdownDimension.name] : [];
    return { dimensions: ['funnelStepName', ...across], metrics: Object.keys(funnelColumns), ranges: [] };
  }
  const { body } = request;
  const ranges = 'dateRanges' in body ? body.dateRanges.map((range) => range.name) : [];
  const dimensions = (body.dimensions ?? []).map(({ name }) => name);
  // Google adds this column, and adds it last, when it was asked for more than one range.
  if (ranges.length > 1) dimensions.push('dateRange');
  return { dimensions, metrics: body.metrics.map(({ name }) => name), ranges };
}

function expectSame(request: Ga4Request, what: string, asked: string[], headers: { name: string }[]): void {
  const sent = headers.map(({ name }) => name);
  if (sent.join() === asked.join()) return;
  throw new ReplyMismatch(`${request.id}: asked for ${what} ${asked.join(', ')}, got ${sent.join(', ')}`);
}
