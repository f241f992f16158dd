import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { DataPlan, Filter } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { QuestionParts } from '../lexicon/phrasing.ts';

/** A data plan as a question that is understood as that plan. */
export function sayQuestion(
  plan: DataPlan,
  { property, lexicon }: { property: PropertyProfile; lexicon: Lexicon },
  changes: { filter?: string } = {},
): string {
  const { phrasing } = lexicon;
  const filters = [
    ...plan.filters.map((filter) => sayFilter(filter, property)),
    ...(changes.filter ? [changes.filter] : []),
  ];
  const parts: QuestionParts = {
    metrics: plan.metrics.map((name) => sayMetric(name, property)),
    when: plan.range.label,
    ...(filters.length > 0 ? { filter: filters.join(' and ') } : {}),
  };
  const dimensions =
    'dimensions' in plan && plan.dimensions ? plan.dimensions.map((name) => sayDimension(name, property)) : [];
  if (plan.kind === 'trend') return phrasing.question({ ...parts, trend: plan.granularity });
  if (plan.kind === 'top' && plan.order === 'desc')
    return phrasing.question({ ...parts, top: { noun: dimensions.join(' and '), count: plan.limit } });
  if (plan.kind === 'comparison')
    return phrasing.question({
      ...parts,
      versus: plan.compare.label,
      ...(dimensions.length > 0 ? { by: dimensions.join(' and ') } : {}),
    });
  if (dimensions.length > 0) return phrasing.question({ ...parts, by: dimensions.join(' and ') });
  return phrasing.question(parts);
}

export function sayMetric(name: string, property: PropertyProfile): string {
  return name.includes(':') ? name : describeMetric(name, property).label.toLowerCase();
}

function sayDimension(name: string, property: PropertyProfile): string {
  return describeDimension(name, property).label.toLowerCase();
}

function sayFilter(filter: Filter, property: PropertyProfile): string {
  const { field } = filter;
  const values = filter.op === 'in_list' ? filter.values.join(' or ') : String(filter.value);
  return `${sayDimension(field, property)} ${filter.negate ? 'not ' : ''}"${values}"`;
}
