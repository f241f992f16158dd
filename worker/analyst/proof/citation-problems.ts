import type { Citation, Report, Table } from '../report.ts';
import type { Problem } from './verify.ts';

/** Every table comes from one cited request, with the columns that were asked for, and holds only numbers. */
export function citationProblems({ citations, tables }: Report): Problem[] {
  const ids = new Set([...citations.map((citation) => citation.id), ...Object.keys(tables)]);
  return [...ids].flatMap((id) => {
    const [citation, another] = citations.filter((each) => each.id === id);
    const what =
      !citation || another
        ? 'does not come from one request'
        : problemOf(Object.hasOwn(tables, id) ? tables[id] : undefined, citation);
    return what ? [{ where: `tables.${id}`, what }] : [];
  });
}

function problemOf(table: Table | undefined, citation: Citation): string | undefined {
  if (!table) return 'is missing';
  const { dimensions, metrics, rows, row_count } = table;
  const asked = columnsOf(citation);
  const names = dimensions.map(({ name }) => name);
  const shown = metrics.map(({ name }) => name);
  // Metrics that the reader may not see are left out.
  if (
    names.join() !== asked.dimensions.join() ||
    shown.join() !== asked.metrics.filter((name) => shown.includes(name)).join()
  ) {
    return 'has other columns than were asked for';
  }
  if (row_count !== citation.row_count || rows.length > row_count) return 'has another number of rows than Google said';
  const period = names.indexOf('dateRange');
  const fits = rows.every(
    (row) =>
      row.dimensions.length === dimensions.length &&
      row.metrics.length === metrics.length &&
      (period < 0 || asked.ranges.includes(row.dimensions[period])),
  );
  return fits ? undefined : 'has a row that does not fit its columns';
}

/** What Google answers a request with. It adds the date range, last, when it was asked for more than one. */
function columnsOf({ request }: Citation): { dimensions: string[]; metrics: string[]; ranges: (string | undefined)[] } {
  if ('funnel' in request) {
    const across = request.funnelBreakdown ? [request.funnelBreakdown.breakdownDimension.name] : [];
    return { dimensions: ['funnelStepName', ...across], metrics: ofEachStep, ranges: [] };
  }
  const ranges = 'dateRanges' in request ? request.dateRanges.map(({ name }) => name) : [];
  const dimensions = (request.dimensions ?? []).map(({ name }) => name);
  return {
    dimensions: ranges.length > 1 ? [...dimensions, 'dateRange'] : dimensions,
    metrics: request.metrics.map(({ name }) => name),
    ranges,
  };
}

/** A funnel's figures are not asked for. */
const ofEachStep = ['activeUsers', 'funnelStepCompletionRate', 'funnelStepAbandonments', 'funnelStepAbandonmentRate'];
