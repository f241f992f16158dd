import type { Filter } from '../../../plan.ts';
import type { Phrasing, QuestionParts } from '../phrasing.ts';

/** "Top 10 pages by views for device "mobile" last week". */
export function question(parts: QuestionParts): string {
  const { filters = [], conditions = [], when, versus } = parts;
  const rest = [
    filters.length > 0 ? `for ${filters.join(' and ')}` : '',
    conditions.length > 0 ? `with ${conditions.join(' and ')}` : '',
    when === undefined ? '' : withPreposition(when),
    versus === undefined ? '' : `compared with ${versus}`,
  ].filter((words) => words !== '');
  return [subject(parts), ...rest].join(' ');
}

function subject({ metrics, by = [], order, trend }: QuestionParts): string {
  const figures = listOf(metrics);
  if (order) return `${order.end === 'top' ? 'Top' : 'Bottom'} ${order.count} ${listOf(by.map(plural))} by ${figures}`;
  if (trend) return `${capital(figures)} by ${trend}`;
  return by.length > 0 ? `${capital(figures)} by ${listOf(by)}` : capital(figures);
}

export const dimensionFilter: Phrasing['dimensionFilter'] = (field, filter) => {
  const values = filter.op === 'in_list' ? filter.values : [String(filter.value)];
  const said = values.map((value) => `"${value.replaceAll('"', '')}"`).join(' or ');
  return [field, filter.negate ? 'not' : '', relations[filter.op] ?? '', said]
    .filter((words) => words !== '')
    .join(' ');
};

const relations: Partial<Record<Filter['op'], string>> = {
  contains: 'containing',
  begins_with: 'beginning with',
  ends_with: 'ending with',
  regexp: 'matching regex',
};

export const metricFilter: Phrasing['metricFilter'] = (metric, filter, isFraction) => {
  const value = filter.op === 'in_list' ? 0 : Number(filter.value);
  const said = isFraction ? `${Number((value * 100).toFixed(6))}%` : String(value);
  return `${metric} ${limits[filter.op] ?? 'exactly'} ${said}`;
};

const limits: Partial<Record<Filter['op'], string>> = {
  greater_than: 'above',
  greater_than_or_equal: 'at least',
  less_than: 'below',
  less_than_or_equal: 'at most',
};

/** "in October 2026", "from 1–28 October 2026", "in the last 7 days", but "last week". */
function withPreposition(when: string): string {
  if (/^\d+ \p{L}+ \d+$/u.test(when)) return `on ${when}`;
  if (/^(\d|\p{Lu}|the last|the previous)/u.test(when)) return `in ${when}`;
  return when;
}

function plural(noun: string): string {
  if (/(s|ing|age| \/ .*)$/.test(noun) || noun.includes(' or ')) return noun.endsWith('age') ? `${noun}s` : noun;
  return noun.endsWith('y') && !noun.endsWith('ay') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function listOf(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "DAU / MAU" keeps its letters. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
