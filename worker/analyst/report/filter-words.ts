import { isMetric } from '../compile/is-metric.ts';
import type { Filter } from '../plan.ts';
import { valueLabel } from '../proof/row-label.ts';
import type { PropertyProfile } from '../property.ts';
import type { Names } from './names.ts';
import { listed, type Words } from './say.ts';

/** What a figure is limited to: " (device: mobile, page contains /blog)". */
export function filterWords({ filters }: { filters: Filter[] }, property: PropertyProfile, names: Names): Words {
  const limits = filters.filter((filter) => !isMetric(filter.field, property));
  if (limits.length === 0) return [];
  const words = limits.map((filter): Words => [
    names.dimension(filter.field),
    (filter.negate ? negations : relations)[filter.op],
    valuesOf(filter),
  ]);
  return [' (', ...listed(words, 'and'), ')'];
}

/** Which rows were kept: "Only rows with sessions above 100 are listed." */
export function conditionWords({ filters }: { filters: Filter[] }, property: PropertyProfile, names: Names): Words {
  const conditions = filters.filter((filter) => isMetric(filter.field, property));
  if (conditions.length === 0) return [];
  const words = conditions.map((filter): Words => [
    names.metric(filter.field),
    filter.negate ? ' not' : undefined,
    relations[filter.op],
    valuesOf(filter),
  ]);
  return ['Only rows with ', ...listed(words), ' are listed.'];
}

function valuesOf(filter: Filter): Words {
  const values = 'values' in filter ? filter.values : [`${filter.value}`];
  return listed(
    values.map((value) => [{ label: valueLabel(filter.field, value) }]),
    'or',
  );
}

const relations: Record<Filter['op'], string> = {
  exact: ': ',
  in_list: ': ',
  contains: ' contains ',
  begins_with: ' begins with ',
  ends_with: ' ends with ',
  regexp: ' matches ',
  equal: ' of exactly ',
  less_than: ' below ',
  less_than_or_equal: ' of at most ',
  greater_than: ' above ',
  greater_than_or_equal: ' of at least ',
};

const negations: Record<Filter['op'], string> = {
  ...relations,
  exact: ': not ',
  in_list: ': not ',
  contains: ' does not contain ',
  begins_with: ' does not begin with ',
  ends_with: ' does not end with ',
  regexp: ' does not match ',
};
