import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RunReportRequest } from '../transcode/requests.ts';
import { parseFilters } from './parse-filters.ts';
import { isComparison, type ReportComparison, type ReportDimension } from './report.ts';

/**
 * Comparisons show only where the column for them is asked for too. Saved ones are of no property here.
 * @throws GoogleError INVALID_ARGUMENT
 */
export function parseComparisons(
  comparisons: RunReportRequest['comparisons'],
  dimensions: ReportDimension[],
  catalogue: Catalogue,
): ReportComparison[] {
  const hasColumn = dimensions.some(isComparison);
  if (!comparisons?.length) {
    if (hasColumn) throw invalid('The comparison dimension requires the comparisons field.');
    return [];
  }
  const parsed = comparisons.map(({ name, dimensionFilter, comparison }, index): ReportComparison => {
    if (comparison !== undefined) throw invalid(`The comparison ${comparison} does not exist in this property.`);
    if (!dimensionFilter) throw invalid('A comparison must specify one of dimension_filter or comparison.');
    parseFilters({ dimensionFilter }, catalogue, []);
    return { name: name || `comparison_${index}`, filter: dimensionFilter };
  });
  const repeated = parsed.find(({ name }, index) => parsed.findIndex((other) => other.name === name) !== index);
  if (repeated) throw invalid(`Found duplicate comparison names: ${repeated.name}`);
  return hasColumn ? parsed : [];
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
