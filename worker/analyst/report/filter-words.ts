import { isMetric } from '../compile/is-metric.ts';
import { languageOf } from '../language.ts';
import type { Filter } from '../plan.ts';
import { valueLabel } from '../proof/row-label.ts';
import type { PropertyProfile } from '../property.ts';
import type { Names } from './names.ts';
import { listed, type Words } from './say.ts';
import { fill } from './words/fill.ts';
import type { ReportWords } from './words/words.ts';

/** What a figure is limited to: " (device: mobile, page contains /blog)". */
export function filterWords({ filters }: { filters: Filter[] }, property: PropertyProfile, names: Names): Words {
  const { words } = names;
  const limits = filters.filter((filter) => !isMetric(filter.field, property));
  if (limits.length === 0) return [];
  const list = limits.map((filter) =>
    fill(relationOf(filter, words), {
      field: names.dimension(filter.field),
      values: valuesOf(filter, property, words),
    }),
  );
  return fill(words.filters.all, { list: listed(list, words) });
}

/** Which rows were kept: "Only rows with sessions above 100 are listed." */
export function conditionWords({ filters }: { filters: Filter[] }, property: PropertyProfile, names: Names): Words {
  const { words } = names;
  const conditions = filters.filter((filter) => isMetric(filter.field, property));
  if (conditions.length === 0) return [];
  const list = conditions.map((filter) =>
    fill(relationOf(filter, words), {
      ...names.metricSlots(filter.field),
      field: names.metric(filter.field),
      not: filter.negate && words.conditions.not,
      values: valuesOf(filter, property, words),
    }),
  );
  return fill(words.conditions.all, { list: listed(list, words) });
}

function valuesOf(filter: Filter, property: PropertyProfile, words: ReportWords): Words {
  const values = 'values' in filter ? filter.values : [`${filter.value}`];
  const labels = values.map((value): Words => [{ label: valueLabel(filter.field, value, languageOf(property)) }]);
  return listed(labels, words, 'or');
}

function relationOf({ op, negate }: Filter, { filters, conditions }: ReportWords): string {
  switch (op) {
    case 'exact':
    case 'in_list':
      return negate ? filters.isNot : filters.is;
    case 'contains':
      return negate ? filters.containsNot : filters.contains;
    case 'begins_with':
      return negate ? filters.beginsNot : filters.begins;
    case 'ends_with':
      return negate ? filters.endsNot : filters.ends;
    case 'regexp':
      return negate ? filters.matchesNot : filters.matches;
    case 'equal':
      return conditions.equal;
    case 'less_than':
      return conditions.below;
    case 'less_than_or_equal':
      return conditions.atMost;
    case 'greater_than':
      return conditions.above;
    case 'greater_than_or_equal':
      return conditions.atLeast;
  }
}
