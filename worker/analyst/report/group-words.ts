import { describeMetric } from '../catalogue/describe-metric.ts';
import type { GroupFact, GroupName, MoverFact, RestFact, SwingFact } from '../findings/fact.ts';
import { isCountable } from '../findings/group-pairs.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Part } from '../report.ts';
import type { Names } from './names.ts';
import { rangeWords } from './range-words.ts';
import { listed, type Words } from './say.ts';

interface Context {
  plan: DataPlan;
  property: PropertyProfile;
  names: Names;
  labels: Record<string, string>;
  filtered: Words;
}

/** "Organic Search had the most sessions last week: 1,204 (45.2 % of all). Direct followed with 800 (30.0 % of all)." */
export function groupsWords(groups: GroupFact[], { plan, property, names, labels, filtered }: Context): Words {
  const [first, ...others] = groups;
  if (!first) return [];
  const isLowest = plan.kind === 'top' && plan.order === 'asc';
  // Where nothing was recorded, nothing leads.
  if (first.current.zero && !isLowest) return [];
  const metric = describeMetric(first.metric, property);
  const superlative = isCountable(metric)
    ? isLowest
      ? metric.unit === 'count'
        ? 'fewest'
        : 'least'
      : 'most'
    : isLowest
      ? 'lowest'
      : 'highest';
  const figure = (group: GroupFact): Words => [{ ref: group.current.ref }, detailsOf(group, names)];
  const following = others.map((group, index): Words => [
    groupName(group.group, { names, labels, place: index ? 'inside' : 'start' }),
    index ? ' with ' : ' followed with ',
    figure(group),
  ]);
  return [
    groupName(first.group, { names, labels, place: 'start' }),
    ` had the ${superlative} `,
    names.metric(first.metric),
    // In a comparison the sentence before has said of what and when.
    ...(plan.kind === 'comparison' ? [] : [...filtered, rangeWords(plan.range)]),
    ': ',
    figure(first),
    '.',
    following.length ? [' ', ...listed(following), '.'] : undefined,
  ];
}

/** "Paid Search fell most, by 120, which is 71.0 % of the whole fall." */
export function moverWords({ group, change, contribution }: MoverFact, { names, labels }: Context): Words {
  const [verb, noun] = change.direction === 'up' ? [' rose most', 'rise'] : [' fell most', 'fall'];
  return [
    groupName(group, { names, labels, place: 'start' }),
    verb,
    change.amount && [', by ', { ref: change.amount }],
    contribution && [', which is ', { ref: contribution }, ` of the whole ${noun}`],
    '.',
  ];
}

/** "Mobile varied most, between 121 on 3 October 2026 and 170 on 11 October 2026." */
export function swingWords({ how, time, group, from, to, change }: SwingFact, { names, labels }: Context): Words {
  const name = groupName(group, { names, labels, place: 'start' });
  const at = ({ ref, at: key }: SwingFact['to']): Words => [{ ref }, timePlace(time, labels[key] ?? '', names)];
  if (!from) return [name, ' varied most, up to ', at(to), '.'];
  if (how === 'range') return [name, ' varied most, between ', at(from), ' and ', at(to), '.'];
  const [verb, sign] = change?.direction === 'up' ? [' rose most', 'up '] : [' fell most', 'down '];
  const size: Words = change?.size ? [', ', sign, { ref: change.size }] : [];
  return [name, verb, ' over time, from ', at(from), ' to ', at(to), ...size, '.'];
}

/** "The chart shows the largest; the others together had 120 sessions (1.2 % of all)." */
export function restWords({ metric, isOne, base, ref, share }: RestFact, { names }: Context): Words {
  const shown: Words = base ? ['those with the most ', names.metric(base)] : ['the largest'];
  if (!ref) return ['The chart shows only ', shown, '.'];
  const part: Words = share ? [' (', { ref: share }, ' of all)'] : [];
  const others = isOne ? '; the other had ' : '; the others together had ';
  return ['The chart shows ', shown, others, { ref }, ' ', names.metric(metric), ...part, '.'];
}

/** " on 11 October 2026", " in the week of 5 October 2026", " at 19:00". */
function timePlace(time: string, text: string, names: Names): Words {
  const label = { label: text };
  if (/^\p{N}+$/u.test(text)) return [' in ', names.dimension(time), ' ', label];
  if (time.endsWith('Week')) return [' in the ', label];
  if (/^(month|yearMonth)$/.test(time)) return [' in ', label];
  return [/^(hour|dateHour|dateHourMinute)$/.test(time) ? ' at ' : ' on ', label];
}

/**
 * A group as a sentence calls it: its values quoted, numbers after what they number ("hour 19"), GA4's own words for
 * what it does not know in plain ones.
 */
function groupName(
  group: GroupName,
  { names, labels, place }: Pick<Context, 'names' | 'labels'> & { place: 'start' | 'inside' },
): Words {
  return group.flatMap(({ dimension, key }, index) => {
    const isFirst = place === 'start' && index === 0;
    const text = labels[key] ?? '';
    const name = names.dimension(dimension, isFirst ? 'start' : 'inside');
    if (text === '/' && /page/i.test(dimension)) {
      return [index ? ' / ' : undefined, isFirst ? 'The home page (' : 'the home page (', { label: text }, ')'];
    }
    const plain = Object.hasOwn(plainNames, text) ? plainNames[text] : undefined;
    const words = plain?.(isFirst ? 'start' : 'inside', names.dimension(dimension));
    const before = Object.hasOwn(timeArticles, dimension) ? timeArticles[dimension]?.[isFirst ? 0 : 1] : undefined;
    return [index ? ' / ' : undefined, words ?? [before ?? (/^\p{N}+$/u.test(text) && [name, ' ']), { label: text }]];
  });
}

/** What stands before a time that is said in words. */
const timeArticles: Record<string, [start: string, inside: string]> = {
  hour: ['The hour from ', 'the hour from '],
  isoYearIsoWeek: ['The ', 'the '],
  yearWeek: ['The ', 'the '],
};

const plainNames: Record<string, (place: 'start' | 'inside', dimension: Part) => Words> = {
  '': (place, dimension) => [place === 'start' ? 'An empty ' : 'an empty ', dimension],
  '(not set)': (place, dimension) => [`${place === 'start' ? 'T' : 't'}raffic with no `, dimension, ' ("not set")'],
  '(other)': (place) => [`${place === 'start' ? 'T' : 't'}he rest, which Google put together as "other",`],
  '(none)': (place) => [`${place === 'start' ? 'T' : 't'}raffic without a medium ("none")`],
  '(direct)': (place) => [`${place === 'start' ? 'D' : 'd'}irect traffic`],
  ...Object.fromEntries(
    ['mobile', 'desktop', 'tablet', 'smart tv'].map((device) => [
      device,
      (place: 'start' | 'inside'): Words => [place === 'start' ? device[0]?.toUpperCase() + device.slice(1) : device],
    ]),
  ),
  '(direct) / (none)': (place) => [`${place === 'start' ? 'D' : 'd'}irect traffic`],
};

function detailsOf({ share, base, change }: GroupFact, names: Names): Words {
  const details: Words[] = [];
  if (share) details.push([{ ref: share }, ' of all']);
  if (base) details.push(['of ', { ref: base.ref }, ' ', names.metric(base.metric)]);
  if (change?.size) details.push([change.direction === 'up' ? 'up ' : 'down ', { ref: change.size }]);
  else if (change) details.push([change.direction === 'same' ? 'unchanged' : 'from none']);
  return details.length ? [' (', ...details.flatMap((each, index) => [index ? ', ' : undefined, each]), ')'] : [];
}
