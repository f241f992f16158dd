import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { DataPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { Fields } from '../plan/resolve-fields.ts';
import type { Reading } from '../read/reading.ts';
import { sayDimension, sayMetric } from './say-question.ts';
import { timeDimensions } from './time-dimensions.ts';

export interface Asked {
  reading: Reading;
  /** What the reading is in fields of the property. */
  fields: Fields;
  property: PropertyProfile;
  phrasing: Phrasing;
}

/** What of a question is in no part of a plan of figures, by its names. */
export function leftOutOfFigures(plan: DataPlan, asked: Asked): string[] {
  return [...lostGroups(plan, asked), ...lostThings(plan, asked), ...lostShape(plan, asked)];
}

function lostGroups(plan: DataPlan, { fields, property, phrasing }: Asked): string[] {
  const groups = groupsOf(plan);
  return fields.dimensions
    .filter((name) => !groups.includes(name) && !timeDimensions.has(name) && !isPath(name))
    .map((name) => sayDimension(name, property, phrasing));
}

/** "Traffic to product pages": nouns that hint at a figure say, beside another, of what it is. */
function lostThings({ metrics }: DataPlan, { reading, property, phrasing }: Asked): string[] {
  if (metrics.some((name) => name.startsWith('item') || name === 'checkouts')) return [];
  return reading.metrics.flatMap((one) =>
    one.kind === 'concept' && one.weak && things.has(one.metric) && !metrics.includes(one.metric)
      ? [sayMetric(one.metric, property, phrasing)]
      : [],
  );
}

/**
 * A number of groups where none are listed, a line where they are, a mean of what only adds up, one side of a comparison
 * without the other.
 */
function lostShape(plan: DataPlan, { reading, property }: Asked): string[] {
  const { limit, said, signals, filters } = reading;
  if (said.part_of_day !== undefined) return [said.part_of_day];
  const inTime = groupsOf(plan).some((name) => timeDimensions.has(name));
  if (plan.kind === 'top' && said.trend !== undefined && !inTime) return [said.trend];
  if (said.average !== undefined && plan.kind !== 'trend' && !inTime && isTotal(plan, property)) return [said.average];
  const isShare = signals.has('share') && plan.kind === 'kpi' && plan.filters.length > 0 && isTotal(plan, property);
  if (isShare && said.share !== undefined) return [said.share];
  const [side] = filters;
  const alone = filters.length === 1 && side?.versus && !signals.has('follow_up') && !signals.has('rest');
  if (alone && plan.kind === 'comparison') return side.values.slice(0, 1);
  return limit !== undefined && showsAll.has(plan.kind) ? [`${limit}`] : [];
}

/** "Average revenue" of what: one figure that adds up. What an owner's own metric counts is theirs to know. */
function isTotal({ metrics }: DataPlan, property: PropertyProfile): boolean {
  const [metric = '', ...others] = metrics;
  if (others.length > 0 || metric.includes(':')) return false;
  const { kind } = describeMetric(metric, property).algebra;
  return kind === 'additive' || kind === 'distinct';
}

function groupsOf(plan: DataPlan): string[] {
  return 'dimensions' in plan ? (plan.dimensions ?? []) : [];
}

/** Google's search figures know pages as landing pages alone. */
function isPath(name: string): boolean {
  return name.startsWith('pagePath') || name.startsWith('landingPage');
}

const things = new Set<MetricConcept>(['itemsViewed', 'addToCarts']);
const showsAll = new Set<DataPlan['kind']>(['kpi', 'trend', 'breakdown']);
