import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getDimension, getMetric } from '../catalogue/field-names.ts';
import type { DimensionField, MetricField } from '../catalogue/field.ts';
import type { FilterExpression, RunReportRequest } from '../transcode/requests.ts';
import { createMatcher, createNumberMatcher, listFilters } from './filter-matcher.ts';
import { listFields } from './list-fields.ts';
import type { ReportMetric } from './report.ts';

/** A filter may use fields that the report does not show. */
export function parseFilters(
  request: Pick<RunReportRequest, 'dimensionFilter' | 'metricFilter'>,
  catalogue: Catalogue,
  metrics: ReportMetric[],
): { filterDimensions: DimensionField[]; filterMetrics: MetricField[] } {
  const filterDimensions = toFilters(request.dimensionFilter).map((filter) => {
    const name = filter.fieldName ?? '';
    if (!catalogue.findDimension(name) && catalogue.findMetric(name)) {
      throw new GoogleError(
        'INVALID_ARGUMENT',
        `Field ${name} is not a valid dimension. Metrics cannot be used in a dimensionFilter.`,
      );
    }
    createMatcher(filter);
    return getDimension(catalogue, name);
  });
  const filterMetrics = toFilters(request.metricFilter).flatMap((filter) => {
    const name = filter.fieldName ?? '';
    createNumberMatcher(filter);
    const own = metrics.find((metric) => metric.name === name);
    return own ? listFields(own) : [getMetric(catalogue, name)];
  });
  return { filterDimensions, filterMetrics };
}

function toFilters(expression: FilterExpression | undefined) {
  return expression ? listFilters(expression) : [];
}
