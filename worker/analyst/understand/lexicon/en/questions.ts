import type { Filter } from '../../../plan.ts';
import type { Phrasing, QuestionParts } from '../phrasing.ts';

/** "Which 10 pages had the most views last week where the device is "mobile"?", as one would ask a colleague. */
export function question(parts: QuestionParts): string {
  const { filters = [], conditions = [], when, versus } = parts;
  const limits = [...filters, ...conditions];
  const words = [
    subject(parts),
    when === undefined ? '' : withPreposition(when),
    versus === undefined ? '' : `compared with ${versus}`,
    limits.length > 0 ? `where ${limits.join(' and ')}` : '',
  ].filter((part) => part !== '');
  return `${words.join(' ')}?`;
}

function subject(parts: QuestionParts): string {
  const { metrics, counts, by = [], order, trend, versus } = parts;
  const figures = listOf(metrics);
  if (order) return ranked(parts, order);
  if (trend) return `How did ${figures} develop ${trend} by ${trend}`;
  const groups = by.length > 0 ? ` ${splitBy(by)}` : '';
  if (versus !== undefined) return `How did ${figures}${groups} change`;
  if (counts) return `How many ${figures} did we have${groups}`;
  return `What ${metrics.length > 1 || isPlural(figures) ? 'were' : 'was'} our ${figures}${groups}`;
}

/** Everything but "new or returning" is the name of what differs. */
function splitBy(by: string[]): string {
  const [only] = by;
  return by.length === 1 && only === 'new or returning' ? 'split into new and returning' : `by ${listOf(by)}`;
}

function ranked({ metrics, counts, by = [], each }: QuestionParts, { end, count }: Order): string {
  const [first = '', ...others] = metrics;
  const most = end === 'top' ? (counts ? 'most' : 'highest') : counts ? 'fewest' : 'lowest';
  const rest = others.length > 0 ? ` and what was their ${listOf(others)}` : '';
  const groups = by.filter((name) => name !== each);
  const ofEach = each === undefined ? '' : ` for each ${each}`;
  // Of each one: "which item had the most".
  const listed = each !== undefined && count === 1 ? listOf(groups) : `${count} ${listOf(groups.map(plural))}`;
  return `Which ${listed} had the ${most} ${first}${ofEach}${rest}`;
}

type Order = NonNullable<QuestionParts['order']>;

export const dimensionFilter: Phrasing['dimensionFilter'] = (field, filter) => {
  const values = filter.op === 'in_list' ? filter.values : [String(filter.value)];
  const said = values.map((value) => `"${value.replaceAll('"', '')}"`).join(' or ');
  const [is, isNot] = relations[filter.op] ?? ['is', 'is not'];
  return `the ${field} ${filter.negate ? isNot : is} ${said}`;
};

const relations: Partial<Record<Filter['op'], [is: string, isNot: string]>> = {
  contains: ['contains', 'does not contain'],
  begins_with: ['begins with', 'does not begin with'],
  ends_with: ['ends with', 'does not end with'],
  regexp: ['matches regex', 'not matches regex'],
};

export const metricFilter: Phrasing['metricFilter'] = (metric, filter, isFraction) => {
  const value = filter.op === 'in_list' ? 0 : Number(filter.value);
  const said = isFraction ? `${Number((value * 100).toFixed(6))}%` : String(value);
  return `${metric} ${isPlural(metric) ? 'are' : 'is'} ${limits[filter.op] ?? 'exactly'} ${said}`;
};

const limits: Partial<Record<Filter['op'], string>> = {
  greater_than: 'above',
  greater_than_or_equal: 'at least',
  less_than: 'below',
  less_than_or_equal: 'at most',
};

/** "in October 2026", "for 1–28 October 2026", "in the last 7 days", but "last week". */
export function withPreposition(when: string): string {
  if (/^\d+ \p{L}+ \d+$/u.test(when)) return `on ${when}`;
  if (/^\d+( \p{L}+)?( \d+)? ?–/u.test(when)) return `for ${when}`;
  if (/^(\d|\p{Lu}|the last|the previous)/u.test(when)) return `in ${when}`;
  return when;
}

function plural(noun: string): string {
  if (/(s|ing|age| \/ .*)$/.test(noun) || noun.includes(' or ')) return noun.endsWith('age') ? `${noun}s` : noun;
  return noun.endsWith('y') && !noun.endsWith('ay') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Of "views per session" the views. */
function isPlural(noun: string): boolean {
  return /[^s]s( per .*)?$/.test(noun);
}

function listOf(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
