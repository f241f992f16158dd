import type { Report } from '../report.ts';
import type { Problem } from './verify.ts';

/** Every table comes from a cited request, with the columns that were asked for, and holds only numbers. */
export function citationProblems({ citations, tables }: Report): Problem[] {
  const problems: Problem[] = [];
  const cited = citations.map((citation) => citation.id);
  for (const id of new Set([...cited, ...Object.keys(tables)])) {
    const table = Object.hasOwn(tables, id) ? tables[id] : undefined;
    const citation = citations[cited.indexOf(id)];
    const report = (message: string) => problems.push({ where: `tables.${id}`, message });
    if (!table || !citation || cited.indexOf(id) !== cited.lastIndexOf(id)) {
      report('does not have exactly one table and one citation');
      continue;
    }
    const asked = citation.request.metrics.map((metric) => metric.name);
    if (!table.metrics.every((metric) => asked.includes(metric.name))) report('has a metric that was not asked for');
    if (citation.row_count !== table.row_count || table.rows.length > table.row_count) {
      report('counts its rows differently from its citation');
    }
    const whole = table.rows.every(
      (row) =>
        row.dimensions.length === table.dimensions.length &&
        row.metrics.length === table.metrics.length &&
        row.metrics.every(Number.isFinite),
    );
    if (!whole) report('has a row that does not fit its columns');
  }
  return problems;
}
