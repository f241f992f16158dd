import { describeMetric } from '../catalogue/describe-metric.ts';
import type { GapFact, LevelFact } from '../findings/fact.ts';
import type { DataPlan } from '../plan.ts';
import { plainText } from '../proof/plain-text.ts';
import type { PropertyProfile } from '../property.ts';
import type { Names } from './names.ts';
import { rangeWords } from './range-words.ts';
import type { Words } from './say.ts';

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
  const { unit } = describeMetric(metric, property);
  const subject: Words = [names.metric(metric, 'start'), ...filtered];
  const when = rangeWords(plan.range);
  const before = plan.compare && rangeWords(plan.compare);

  if (!current) return ['There is no figure for ', names.metric(metric), ...filtered, when, '.'];
  if (current.zero && unit === 'count') {
    const none: Words = ['No ', names.metric(metric), ...filtered, ' were recorded', when];
    if (!before || !previous || isGapped) return [...none, '.'];
    return previous.zero
      ? [...none, ', and none', before, '.']
      : [...none, ', down from ', { ref: previous.ref }, before, '.'];
  }
  const now = { ref: current.ref };
  const level = unit === 'count' || unit === 'currency' ? ' came to ' : ' was ';
  if (!before) return [...subject, level, now, when, '.'];
  if (isGapped) {
    const label = { label: plainText(plan.compare?.label ?? '') };
    const then: Words = previous ? ['; ', { ref: previous.ref }, ' is on record for ', label] : [];
    return [...subject, level, now, when, ...then, '.'];
  }
  if (!previous || !change)
    return [...subject, level, now, when, '; there is no figure to compare it with', before, '.'];
  if (change.direction === 'same') return [...subject, ' stayed at ', now, when, ', the same as', before, '.'];

  const verb = change.direction === 'up' ? ' rose ' : ' fell ';
  const size: Words = change.size
    ? [{ ref: change.size }, ' to ']
    : [previous.zero ? 'to ' : change.amount && ['by ', { ref: change.amount }, ' to ']];
  const from: Words = previous.zero && unit === 'count' ? [', from none'] : [', from ', { ref: previous.ref }];
  return [...subject, verb, size, now, when, from, before, '.'];
}

/** Why nothing is compared: "There is no data before Sat 27 Sep 2025, so last year is not whole ..." */
export function gapWords({ at }: GapFact, { plan }: Pick<Context, 'plan'>): Words {
  if (!plan.compare) return [];
  const label: Words = [{ label: plainText(plan.compare.label) }];
  if (!at) return ['This property has no data yet for ', label, ', so there is nothing to compare with.'];
  return [
    'A change cannot be given: this property has no data before ',
    { ref: at },
    ', so the period to compare with (',
    label,
    ') is not whole.',
  ];
}

/** The same in passing: "Key events rose 4.0 % to 98." */
export function levelInPassing(
  { metric, current, change }: LevelFact,
  { property, names }: Pick<Context, 'property' | 'names'>,
): Words {
  const { unit } = describeMetric(metric, property);
  if (!current) return [];
  const now = { ref: current.ref };
  if (current.zero && unit === 'count') return ['No ', names.metric(metric), ' were recorded.'];
  const subject = names.metric(metric, 'start');
  if (!change) return [subject, unit === 'count' || unit === 'currency' ? ' came to ' : ' was ', now, '.'];
  if (change.direction === 'same') return [subject, ' stayed at ', now, '.'];
  const verb = change.direction === 'up' ? ' rose ' : ' fell ';
  return [subject, verb, change.size ? [{ ref: change.size }, ' to '] : 'to ', now, '.'];
}
