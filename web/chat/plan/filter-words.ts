import type { Filter } from '../../../worker/analyst/plan.ts';

export type FilterWords = (
  key: `plan.${'is' | 'not'}.${Filter['op']}`,
  values: { field: string; value: string },
) => string;

/** "Country is Germany", "Bounce rate is above 0.6". */
export function describeFilter(filter: Filter, labelOf: (field: string) => string, t: FilterWords): string {
  const value = 'values' in filter ? filter.values.join(', ') : String(filter.value);
  const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  return t(`plan.${filter.negate ? 'not' : 'is'}.${filter.op}`, { field: labelOf(filter.field), value: short });
}
