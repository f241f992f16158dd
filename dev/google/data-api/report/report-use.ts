import type { Catalogue } from '../catalogue/catalogue.ts';
import { isPotentiallyThresholded } from '../quality/sensitive-fields.ts';
import type { Use } from '../quota/token-cost.ts';
import { listFilters } from './filter-matcher.ts';
import type { Report } from './report.ts';

/** What a report cost the service. */
export function toReportUse(
  report: Report,
  rowCount: number,
  catalogue: Catalogue,
): Use & { isPotentiallyThresholded: boolean } {
  const filters = report.dimensionFilter ? listFilters(report.dimensionFilter) : [];
  const having = report.metricFilter ? listFilters(report.metricFilter) : [];
  const filtered = filters.flatMap(({ fieldName = '' }) => catalogue.findDimension(fieldName) ?? []);
  return {
    days: report.ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0),
    columns: report.dimensions.length + report.metrics.length,
    filters: filters.length + having.length,
    rows: rowCount,
    isPotentiallyThresholded: isPotentiallyThresholded([
      ...report.dimensions.flatMap((dimension) => dimension.fields),
      ...filtered,
    ]),
  };
}
