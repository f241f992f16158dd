import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from './catalogue.ts';
import type { DimensionField, MetricField } from './field.ts';

const SCHEMA_PAGE = 'https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema';

/** @throws GoogleError INVALID_ARGUMENT in Google's words, with its suggestion */
export function getDimension(catalogue: Catalogue, name: string): DimensionField {
  const field = catalogue.findDimension(name);
  if (field) return field;
  const names = catalogue.dimensions.map((candidate) => candidate.apiName);
  throw new GoogleError(
    'INVALID_ARGUMENT',
    `${suggest(name, names)}Field ${name} is not a valid dimension. For a list of valid dimensions and metrics, see ${SCHEMA_PAGE} `,
  );
}

/** Google puts two spaces where the dimension's message has one. */
export function getMetric(catalogue: Catalogue, name: string): MetricField {
  const field = catalogue.findMetric(name);
  if (field) return field;
  const names = catalogue.metrics.map((candidate) => candidate.apiName);
  throw new GoogleError(
    'INVALID_ARGUMENT',
    `${suggest(name, names)}Field ${name} is not a valid metric.  For a list of valid dimensions and metrics, see ${SCHEMA_PAGE} `,
  );
}

function suggest(name: string, names: string[]): string {
  const [best] = names
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= name.length / 2 ? `Did you mean ${best.candidate}? ` : '';
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
