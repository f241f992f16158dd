import type { GroupName } from '../findings/fact.ts';
import type { Part } from '../report.ts';
import type { Names } from './names.ts';
import { say, type Words } from './say.ts';
import { fill } from './words/fill.ts';
import type { ReportWords } from './words/words.ts';

/**
 * A group as a sentence calls it, at its beginning and inside: its values quoted, numbers after what they number
 * ("hour 19"), GA4's own words for what it does not know in plain ones.
 */
export function groupSlots(
  group: GroupName,
  { names, labels }: { names: Names; labels: Record<string, string> },
): { Group: Words; group: Words } {
  const inside: Words = group.flatMap(({ dimension, key }, index) => [
    index ? ' · ' : undefined,
    valueWords(labels[key] ?? '', dimension, names),
  ]);
  return { Group: capitalised(inside), group: inside };
}

function valueWords(text: string, dimension: string, names: Names): Words {
  const { values } = names.words;
  const name = { label: text };
  if (text === '/' && /page/i.test(dimension)) return fill(values.home, { path: name });
  if (text === names.nameless) return fill(values.empty, { dimension: names.dimension(dimension) });
  if (dimension === 'newVsReturning' && (text === 'new' || text === 'returning')) {
    return [values[text === 'new' ? 'newcomers' : 'returning']];
  }
  const plain = Object.hasOwn(plainNames, text) ? plainNames[text] : undefined;
  if (plain) return fill(values[plain], { dimension: names.dimension(dimension) });
  const time = Object.hasOwn(timeNames, dimension) ? timeNames[dimension] : undefined;
  if (time) return fill(values[time], { name });
  return [/^\p{N}+$/u.test(text) && [names.dimension(dimension), ' '], name];
}

/** Only words are; a label is another's text. */
function capitalised(words: Words): Words {
  const [first, ...others] = say(words);
  if (!first || !('text' in first)) return words;
  return [{ text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others] satisfies Part[];
}

/** Times that are said in words. */
const timeNames: Record<string, keyof ReportWords['values']> = {
  hour: 'hour',
  isoYearIsoWeek: 'week',
  yearWeek: 'week',
};

const plainNames: Record<string, keyof ReportWords['values']> = {
  '(not set)': 'notSet',
  '(other)': 'other',
  '(none)': 'noMedium',
  '(direct)': 'direct',
  '(direct) / (none)': 'direct',
  mobile: 'mobile',
  desktop: 'desktop',
  tablet: 'tablet',
  'smart tv': 'tv',
};
