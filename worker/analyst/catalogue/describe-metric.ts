import { languageOf } from '../language.ts';
import type { MetricField, PropertyProfile } from '../property.ts';
import type { Unit } from '../report.ts';
import type { Algebra, MetricDescription } from './metric-description.ts';
import { fieldNamesOf, ownName } from './names/names-of.ts';
import { renamedMetrics, standardMetrics } from './metrics.ts';

export type { MetricDescription } from './metric-description.ts';

/**
 * What a metric means: its label, unit and how it may be combined. Knows the standard metrics, `keyEvents:sign_up`
 * style fields, and the property's custom metrics by their declared type; an unknown name is taken as underivable.
 */
export function describeMetric(apiName: string, property: PropertyProfile): MetricDescription {
  const standard = findStandard(apiName, property);
  if (standard) return { api_name: apiName, ...standard };

  const [base = '', event = ''] = apiName.split(':');
  const perEvent = event === '' ? undefined : findStandard(base, property);
  if (perEvent) {
    return {
      api_name: apiName,
      ...perEvent,
      label: `${perEvent.label} (${event.replaceAll('_', ' ')})`,
    };
  }

  const field = property.metrics.find((metric) => metric.api_name === apiName);
  if (field) return describeByType(field);
  return {
    api_name: apiName,
    label: readable(apiName),
    unit: 'ratio',
    algebra: { kind: 'derived' },
    good: 'neutral',
  };
}

function findStandard(apiName: string, property: PropertyProfile): Omit<MetricDescription, 'api_name'> | undefined {
  const current = Object.hasOwn(renamedMetrics, apiName) ? renamedMetrics[apiName]! : apiName;
  if (!Object.hasOwn(standardMetrics, current)) return undefined;
  const found = standardMetrics[current as keyof typeof standardMetrics];
  const label = ownName(fieldNamesOf(languageOf(property))?.metrics, current);
  return label === undefined ? found : { ...found, label };
}

/** Custom metrics are sums of an event parameter; calculated ones (`calcMetric:`) can be anything. */
function describeByType(field: MetricField): MetricDescription {
  const calculated = field.api_name.startsWith('calcMetric:');
  const average = field.api_name.startsWith('averageCustomEvent:');
  const algebra: Algebra = calculated || average ? { kind: 'derived' } : { kind: 'additive' };
  const { unit, suffix } = unitOfType(field.type);
  return {
    api_name: field.api_name,
    label: field.ui_name + suffix,
    unit: unit === 'count' && algebra.kind === 'derived' ? 'ratio' : unit,
    algebra,
    good: 'neutral',
  };
}

/** Only seconds have a unit of their own in a report; other measures keep their scale and say it in the label. */
function unitOfType(type: string): { unit: Unit; suffix: string } {
  if (type === 'TYPE_INTEGER') return { unit: 'count', suffix: '' };
  if (type === 'TYPE_SECONDS') return { unit: 'seconds', suffix: '' };
  if (type === 'TYPE_CURRENCY') return { unit: 'currency', suffix: '' };
  const measure = measures[type];
  return { unit: 'ratio', suffix: measure ? ` (${measure})` : '' };
}

const measures: Record<string, string> = {
  TYPE_MILLISECONDS: 'ms',
  TYPE_MINUTES: 'min',
  TYPE_HOURS: 'h',
  TYPE_FEET: 'ft',
  TYPE_MILES: 'mi',
  TYPE_METERS: 'm',
  TYPE_KILOMETERS: 'km',
};

/** `averageSessionDuration` -> "Average session duration", `customEvent:trial_length` -> "Trial length". */
function readable(apiName: string): string {
  const words = (apiName.split(':').at(-1) ?? apiName)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
