import { alternativesOf } from '../../../worker/analyst/proof/alternatives-of.ts';
import type { Filter } from '../../../worker/analyst/plan.ts';

export type FilterWords = (
  key: `plan.${'is' | 'not'}.${Filter['op']}`,
  values: { field: string; value: string },
) => string;

/** "Country is Germany", "Bounce rate is above 0.6"; a pattern that only names texts, as "Source contains instagram or tiktok". */
export function describeFilter(
  filter: Filter,
  {
    labelOf,
    isRate = () => false,
    t,
    locale,
  }: { labelOf: (field: string) => string; isRate?: (field: string) => boolean; t: FilterWords; locale: string },
): string {
  const { op, values } =
    'value' in filter && typeof filter.value === 'number' && isRate(filter.field)
      ? { op: filter.op, values: [percent(filter.value, locale)] }
      : phraseOf(filter);
  const value =
    op === 'in_list' ? values.join(', ') : new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);
  const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  const sense = 'negate' in filter && filter.negate ? 'not' : 'is';
  return t(`plan.${sense}.${op}`, { field: labelOf(filter.field), value: short });
}

function percent(rate: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(rate);
}

function phraseOf(filter: Filter): { op: Filter['op']; values: string[] } {
  if ('values' in filter) return { op: filter.op, values: filter.values };
  const named = namedIn(filter);
  return named ?? { op: filter.op, values: [String(filter.value)] };
}

/** The texts that a pattern names, where it looks for all of them in the same way. */
export function namedIn(
  filter: Filter,
): { op: 'exact' | 'contains' | 'begins_with' | 'ends_with'; values: string[] } | undefined {
  const found = filter.op === 'regexp' ? alternativesOf(filter.value) : undefined;
  const op = found?.[0]?.op;
  if (!found || !op || found.some((each) => each.op !== op)) return undefined;
  return { op, values: found.map(({ value }) => value) };
}
