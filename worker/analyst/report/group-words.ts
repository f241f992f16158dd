import type { GroupFact, MoverFact } from '../findings/fact.ts';
import type { DataPlan } from '../plan.ts';
import type { Names } from './names.ts';
import { rangeWords } from './range-words.ts';
import { listed, type Words } from './say.ts';

interface Context {
  plan: DataPlan;
  names: Names;
  labels: Record<string, string>;
  filtered: Words;
}

/** "Sessions last week were highest for Organic Search with 1,204 (45.2 % of all, up 3.1 %), then ..." */
export function groupsWords(groups: GroupFact[], { plan, names, labels, filtered }: Context): Words {
  const [first, ...others] = groups;
  if (!first) return [];
  const lowest = plan.kind === 'top' && plan.order === 'asc';
  // Where nothing was recorded, nothing leads.
  if (first.current.zero && !lowest) return [];
  const figure = (group: GroupFact): Words => [
    groupName(group.group, labels),
    ' with ',
    { ref: group.current.ref },
    detailsOf(group, names),
  ];
  return [
    lowest ? 'Lowest' : 'Highest',
    ' in ',
    names.metric(first.metric),
    ...filtered,
    rangeWords(plan.range),
    ': ',
    figure(first),
    others.length ? [', then ', ...listed(others.map(figure))] : undefined,
    '.',
  ];
}

/** "Paid Search fell most, by 120, which is 71.0 % of the whole fall." */
export function moverWords({ group, change, contribution }: MoverFact, labels: Record<string, string>): Words {
  const [verb, noun] = change.direction === 'up' ? [' rose most', 'rise'] : [' fell most', 'fall'];
  return [
    groupName(group, labels, 'start'),
    verb,
    change.amount && [', by ', { ref: change.amount }],
    contribution && [', which is ', { ref: contribution }, ` of the whole ${noun}`],
    '.',
  ];
}

/** GA4's names for what it does not know, in plain words; every other text is quoted as it is. */
function groupName(keys: string[], labels: Record<string, string>, place: 'start' | 'inside' = 'inside'): Words {
  return keys.flatMap((key, index) => {
    const text = labels[key] ?? '';
    const plain = plainNames[text];
    const words = plain && place === 'start' && index === 0 ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    return [index ? ' / ' : undefined, words ?? { label: text }];
  });
}

const plainNames: Record<string, string> = {
  '': 'an empty value',
  '(not set)': 'what Google has no value for ("not set")',
  '(other)': 'everything that Google put together as "other"',
  '(none)': 'visits without a medium ("none")',
  '(direct)': 'direct visits',
  '(direct) / (none)': 'direct visits',
  '(data not available)': 'what Google has no data for',
};

function detailsOf({ share, base, change }: GroupFact, names: Names): Words {
  const details: Words[] = [];
  if (share) details.push([{ ref: share }, ' of all']);
  if (base) details.push(['of ', { ref: base.ref }, ' ', names.metric(base.metric)]);
  if (change?.size) details.push([change.direction === 'up' ? 'up ' : 'down ', { ref: change.size }]);
  else if (change) details.push([change.direction === 'same' ? 'unchanged' : 'from none']);
  return details.length ? [' (', ...details.flatMap((each, index) => [index ? ', ' : undefined, each]), ')'] : [];
}
