import type { Citation, Report, Table } from '../report.ts';
import type { Problem } from './verify.ts';

/** Every table comes from one cited request, with the metrics that were asked for, and holds only numbers. */
export function citationProblems({ citations, tables }: Report): Problem[] {
  const ids = new Set([...citations.map((citation) => citation.id), ...Object.keys(tables)]);
  return [...ids].flatMap((id) => {
    const table = Object.hasOwn(tables, id) ? tables[id] : undefined;
    const [citation, another] = citations.filter((each) => each.id === id);
    if (table && citation && !another && isAnswerTo(table, citation)) return [];
    return [{ where: `tables.${id}`, message: 'does not fit its request' }];
  });
}

function isAnswerTo({ metrics, dimensions, rows, row_count }: Table, { request, row_count: sent }: Citation): boolean {
  return (
    metrics.every((metric) => metricsOf(request).includes(metric.name)) &&
    row_count === sent &&
    rows.length <= sent &&
    rows.every(
      (row) =>
        row.dimensions.length === dimensions.length &&
        row.metrics.length === metrics.length &&
        row.metrics.every(Number.isFinite),
    )
  );
}

/** A funnel's figures are not asked for: Google has four for each step. */
function metricsOf(request: Citation['request']): string[] {
  if ('metrics' in request) return request.metrics.map(({ name }) => name);
  return ['activeUsers', 'funnelStepCompletionRate', 'funnelStepAbandonments', 'funnelStepAbandonmentRate'];
}
