import { describeMetric } from '../catalogue/describe-metric.ts';
import type { GroupFact, MoverFact, RestFact, SwingFact } from '../findings/fact.ts';
import { isCountable } from '../findings/group-pairs.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { groupSlots } from './group-names.ts';
import type { Names } from './names.ts';
import { rangeSlots } from './range-words.ts';
import { listed, type Words } from './say.ts';
import { fill } from './words/fill.ts';

interface Context {
  plan: DataPlan;
  property: PropertyProfile;
  names: Names;
  labels: Record<string, string>;
  filtered: Words;
}

/**
 * "Organic Search had the most sessions last week: 1,204 (45.2 % of all). Direct followed with 800 (30.0 % of all)."
 * `isFurther`: of another metric, after a sentence that has said of what and when.
 */
export function groupsWords(
  facts: GroupFact[],
  {
    plan,
    property,
    names,
    labels,
    filtered,
    isFurther = plan.kind === 'comparison',
  }: Context & { isFurther?: boolean },
): Words {
  const { words } = names;
  const { groups } = words;
  const [first, ...others] = facts;
  if (!first) return [];
  const isLowest = plan.kind === 'top' && plan.order === 'asc';
  // Where nothing was recorded, nothing leads.
  if (first.current.zero && !isLowest) return [];
  const metric = describeMetric(first.metric, property);
  const fewest = metric.unit === 'count' ? groups.fewest : groups.least;
  const [most, least] = isCountable(metric) ? [groups.most, fewest] : [groups.highest, groups.lowest];
  const slotsOf = (fact: GroupFact) => ({
    ...groupSlots(fact.group, { names, labels }),
    figure: [{ ref: fact.current.ref }, detailsOf(fact, names)],
  });
  const lead = fill(isLowest ? least : most, {
    ...names.metricSlots(first.metric),
    ...slotsOf(first),
    ...(isFurther ? {} : { limits: filtered, ...rangeSlots(plan.range, words) }),
  });
  const list = others.map((fact, index) => fill(index ? groups.further : groups.next, slotsOf(fact)));
  return [lead, list.length ? [words.gap, fill(groups.others, { list: listed(list, words) })] : undefined];
}

/** "Paid Search fell most, by 120, which is 71.0 % of the whole fall." */
export function moverWords({ group, change, contribution }: MoverFact, { names, labels }: Context): Words {
  const { movers } = names.words;
  return fill(change.direction === 'up' ? movers.up : movers.down, {
    ...groupSlots(group, { names, labels }),
    amount: change.amount && { ref: change.amount },
    part: contribution && { ref: contribution },
  });
}

/** "Mobile varied most, between 121 on 3 October 2026 and 170 on 11 October 2026." */
export function swingWords({ how, time, group, from, to, change }: SwingFact, { names, labels }: Context): Words {
  const { swing } = names.words;
  const at = ({ ref, at: key }: SwingFact['to']): Words => [{ ref }, timePlace(time, labels[key] ?? '', names)];
  const slots = {
    ...groupSlots(group, { names, labels }),
    from: from && at(from),
    to: at(to),
    size: change?.size && { ref: change.size },
  };
  if (!from) return fill(swing.upTo, slots);
  if (how === 'range') return fill(swing.between, slots);
  return fill(change?.direction === 'up' ? swing.up : swing.down, slots);
}

/** "The chart shows the largest; the others together had 120 sessions (1.2 % of all)." */
export function restWords({ metric, isOne, base, ref, share }: RestFact, { names }: Context): Words {
  const { rest } = names.words;
  const slots = { ...names.metricSlots(metric), base: base && names.metric(base), share: share && { ref: share } };
  if (!ref) return fill(rest.unknown, slots);
  return fill(isOne ? rest.one : rest.many, { ...slots, now: { ref } });
}

/** " on 11 October 2026", " in the week of 5 October 2026", " at 19:00". */
function timePlace(time: string, text: string, names: Names): Words {
  const { at } = names.words;
  const slots = { at: { label: text }, dimension: names.dimension(time) };
  if (/^\p{N}+$/u.test(text)) return fill(at.numbered, slots);
  if (time.endsWith('Week')) return fill(at.week, slots);
  if (/^(month|yearMonth)$/.test(time)) return fill(at.month, slots);
  return fill(/^(hour|dateHour|dateHourMinute)$/.test(time) ? at.hour : at.day, slots);
}

/** "Of 120 sessions"; the names of figures are plural, so of one it is "sessions: 1". */
function baseOf({ metric, ref, isOne }: NonNullable<GroupFact['base']>, names: Names): Words {
  if (isOne) return [names.metric(metric), ': ', { ref }];
  return fill(names.words.details.base, { base: { ref }, ...names.metricSlots(metric) });
}

function detailsOf({ share, base, change }: GroupFact, names: Names): Words {
  const { details, list } = names.words;
  const size = change?.size && { ref: change.size };
  const all: Words[] = [
    ...(share ? [fill(details.share, { share: { ref: share } })] : []),
    ...(base ? [baseOf(base, names)] : []),
    ...(change && size ? [fill(change.direction === 'up' ? details.up : details.down, { size })] : []),
    ...(change && !size ? [[change.direction === 'same' ? details.same : details.new]] : []),
  ];
  return all.length ? [' (', ...all.flatMap((each, index) => [index ? list.comma : undefined, each]), ')'] : [];
}
