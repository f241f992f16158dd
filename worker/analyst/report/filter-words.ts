import { describeMetric } from '../catalogue/describe-metric.ts';
import { isMetric } from '../compile/is-metric.ts';
import { languageOf } from '../language.ts';
import type { DataPlan, Filter } from '../plan.ts';
import { alternativesOf } from '../proof/alternatives-of.ts';
import { percentLabel } from '../proof/percent-label.ts';
import { valueLabel } from '../proof/row-label.ts';
import type { PropertyProfile } from '../property.ts';
import type { Names } from './names.ts';
import { listed, type Words } from './say.ts';
import { rangeSlots } from './range-words.ts';
import { fill } from './words/fill.ts';
import type { ReportWords } from './words/words.ts';

/** What a figure is limited to: " (device: mobile, page contains /blog)". */
export function filterWords({ filters }: { filters: Filter[] }, property: PropertyProfile, names: Names): Words {
  const { words } = names;
  const limits = filters.filter((filter) => !isMetric(filter.field, property));
  if (limits.length === 0) return [];
  const list = limits.map((filter) =>
    listed(
      phrasesOf(filter).map((each) =>
        fill(relationOf(each, words), {
          field: names.dimension(each.field),
          values: valuesOf(each, property, words),
        }),
      ),
      words,
      filter.negate ? 'and' : 'or',
    ),
  );
  return fill(words.filters.all, { list: listed(list, words) });
}

/** Which rows were kept: "Only rows with sessions above 100 are listed." */
export function conditionWords(plan: { filters: Filter[] }, property: PropertyProfile, names: Names): Words {
  const list = conditionsOf(plan, property, names);
  return list.length ? fill(names.words.conditions.all, { list: listed(list, names.words) }) : [];
}

/** That none was: "No landing page had sessions above 100 last week." */
export function noneWords(plan: DataPlan, property: PropertyProfile, names: Names): Words {
  const list = conditionsOf(plan, property, names);
  const { words } = names;
  const dimensions = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
  if (list.length === 0 || dimensions.length === 0) return [];
  return fill(words.conditions.none, {
    dimension: listed(
      dimensions.map((name): Words => [names.dimension(name)]),
      words,
    ),
    list: listed(list, words),
    ...rangeSlots(plan.range, words),
  });
}

function conditionsOf({ filters }: { filters: Filter[] }, property: PropertyProfile, names: Names): Words[] {
  const { words } = names;
  const conditions = filters.filter((filter) => isMetric(filter.field, property));
  return conditions.map((filter) =>
    fill(relationOf(filter, words), {
      ...names.metricSlots(filter.field),
      field: names.metric(filter.field),
      not: filter.negate && words.conditions.not,
      values: listed(
        phrasesOf(filter).map((each) => valuesOf(each, property, words)),
        words,
      ),
    }),
  );
}

interface Phrase {
  field: string;
  op: Filter['op'];
  negate?: boolean | undefined;
  values: string[];
}

/** A filter in parts that can be said; a pattern that only names texts, one for each way to look for them. */
function phrasesOf(filter: Filter): Phrase[] {
  const { field, op } = filter;
  const negate = 'negate' in filter ? filter.negate : undefined;
  const found = op === 'regexp' ? alternativesOf(filter.value) : undefined;
  if (!found) return [{ field, op, negate, values: 'values' in filter ? filter.values : [`${filter.value}`] }];
  const by = Map.groupBy(found, (each) => each.op);
  return [...by].map(([each, named]) => ({ field, op: each, negate, values: named.map(({ value }) => value) }));
}

function valuesOf({ field, values }: Phrase, property: PropertyProfile, words: ReportWords): Words {
  const isRate = isMetric(field, property) && describeMetric(field, property).unit === 'fraction';
  const labels = values.map((value): Words => [
    {
      label: isRate
        ? percentLabel(Number(value), languageOf(property))
        : valueLabel(field, value, languageOf(property)),
    },
  ]);
  return listed(labels, words, 'or');
}

function relationOf({ op, negate }: Pick<Phrase, 'op' | 'negate'>, { filters, conditions }: ReportWords): string {
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
