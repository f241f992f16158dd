import { describeMetric, type MetricDescription } from '../catalogue/describe-metric.ts';
import type { GapFact, LevelFact } from '../findings/fact.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Names } from './names.ts';
import { beforeSlots, rangeSlots } from './range-words.ts';
import type { Words } from './say.ts';
import { fill } from './words/fill.ts';

interface Context {
  plan: DataPlan;
  property: PropertyProfile;
  names: Names;
  /** ` (device: mobile)`, after the metric's name. */
  filtered: Words;
  /** The data begins within the comparison or after it. */
  isGapped: boolean;
}

/** "Sessions fell 8.1 % to 412 last week, from 448 the week before." */
export function levelWords(
  { metric, current, previous, change }: LevelFact,
  { plan, property, names, filtered, isGapped }: Context,
): Words {
  const { level } = names.words;
  const described = describeMetric(metric, property);
  const { unit } = described;
  const before = beforeSlots(plan.compare, names.words);
  const slots = { ...names.metricSlots(metric), limits: filtered, ...rangeSlots(plan.range, names.words) };
  const were = previous && !(previous.zero && unit === 'count') ? { previous: { ref: previous.ref } } : {};

  if (!current) return fill(level.noFigure, slots);
  const now = { ref: current.ref };
  if (current.zero && unit === 'count') {
    return fill(level.none, { ...slots, ...(before && previous && !isGapped ? { ...before, ...were } : {}) });
  }
  const plain = isSum(described) ? level.sum : level.mean;
  if (!before) return fill(plain, { ...slots, now });
  if (isGapped) {
    return fill(plain, {
      ...slots,
      now,
      ...(previous ? { previous: { ref: previous.ref }, earlier: before.earlier } : {}),
    });
  }
  if (!previous || !change) return fill(plain, { ...slots, now, before: before.before });
  if (change.direction === 'same') return fill(level.same, { ...slots, ...before, now });
  return fill(change.direction === 'up' ? level.rose : level.fell, {
    ...slots,
    ...before,
    ...were,
    now,
    size: change.size && { ref: change.size },
    amount: previous.zero ? undefined : change.amount && { ref: change.amount },
  });
}

/** Why nothing is compared: "There is no data before Sat 27 Sep 2025, so last year is not whole ..." */
export function gapWords({ at }: GapFact, { plan, names }: Pick<Context, 'plan' | 'names'>): Words {
  const before = beforeSlots(plan.compare, names.words);
  if (!before) return [];
  const { since, none } = names.words.gaps;
  return at ? fill(since, { ...before, at: { ref: at } }) : fill(none, before);
}

/** The same in passing: "Key events rose 4.0 % to 98." */
export function levelInPassing(
  { metric, current, change }: LevelFact,
  { property, names }: Pick<Context, 'property' | 'names'>,
): Words {
  const { level } = names.words;
  const described = describeMetric(metric, property);
  const { unit } = described;
  if (!current) return [];
  const slots = { ...names.metricSlots(metric), now: { ref: current.ref } };
  if (current.zero && unit === 'count') return fill(level.none, slots);
  if (!change) return fill(isSum(described) ? level.sum : level.mean, slots);
  if (change.direction === 'same') return fill(level.same, slots);
  const template = change.direction === 'up' ? level.rose : level.fell;
  return fill(template, { ...slots, size: change.size && { ref: change.size } });
}

/** Below groups that were already said of what and when: "Sessions overall: 7,503." */
export function wholeWords({ metric, current }: LevelFact, { names }: Pick<Context, 'names'>): Words {
  return current ? fill(names.words.groups.whole, { ...names.metricSlots(metric), now: { ref: current.ref } }) : [];
}

/** Money per order is no sum, although it is money. */
function isSum({ unit, algebra }: MetricDescription): boolean {
  return (unit === 'count' || unit === 'currency') && algebra.kind !== 'ratio' && algebra.kind !== 'weighted_mean';
}
