import type { Report } from '../report.ts';
import { textsOf } from './alternatives-of.ts';
import { dateWords } from './date-words.ts';
import { namesApart, withoutDot } from './names-apart.ts';
import { percentLabel } from './percent-label.ts';
import { plainText } from './plain-text.ts';
import { valueLabel } from './row-label.ts';

/** What a report may quote although it can hold digits. */
export interface Quotable {
  labels: Set<string>;
  /** The labels with numbers, in small letters and the longest first, by each of their numbers. */
  byNumber: Map<string, string[]>;
  /** How many comparisons are left, many times what any report needs: what takes more is not quoted. */
  left: number;
}

/**
 * What a report may quote: names of ranges, columns and groups, and what was filtered; times in words, never as
 * Google's codes.
 */
export function quotableIn({ plan, tables, citations, language, annotations = [] }: Report): Quotable {
  const labels = new Set<string>();
  const allow = (text: string | number | undefined) => text !== undefined && labels.add(plainText(`${text}`));
  if ('range' in plan) allow(plan.range.label);
  if ('compare' in plan) allow(plan.compare?.label);
  if ('metrics' in plan) plan.metrics.forEach(allow);
  if (plan.kind === 'realtime') allow(plan.minutes ?? 30);
  if (plan.kind === 'funnel') plan.steps.forEach(({ name }) => allow(name));
  if ('filters' in plan) {
    for (const filter of plan.filters) {
      allow(filter.field);
      for (const text of textsOf(filter)) allow(valueLabel(filter.field, text, language));
      if ('value' in filter && typeof filter.value === 'number') allow(percentLabel(filter.value, language));
    }
  }
  const names = namesApart(Object.values(tables), language);
  for (const { dimensions, metrics, rows } of Object.values(tables)) {
    for (const { label } of [...dimensions, ...metrics]) allow(label);
    for (const row of rows) {
      for (const [column, value] of row.dimensions.entries()) {
        const name = names.value(dimensions[column]!.name, value);
        allow(name);
        if (name.includes('·')) allow(withoutDot(name));
      }
    }
  }
  const numbered = byNumber(labels);
  // May be quoted whole; a number in it stands for nothing, so no other words may borrow it.
  annotations.forEach(({ title }) => allow(title));
  // Nor may they borrow from a day that was asked for by itself.
  for (const day of citations.flatMap(singleDayOf)) allow(dateWords(day, 'date', language));
  return { labels, byNumber: numbered, left: 5_000_000 };
}

/** The one day that a request is about, as a number, 20261103; none where more was asked for. */
export function singleDayOf({ request }: Report['citations'][number]): number[] {
  const [days, others] = 'dateRanges' in request ? request.dateRanges : [];
  const isOne = days && !others && days.startDate === days.endDate && /^\d{4}-\d\d-\d\d$/.test(days.startDate);
  return isOne ? [Number(days.startDate.replaceAll('-', ''))] : [];
}

function byNumber(labels: Set<string>): Quotable['byNumber'] {
  const found: Quotable['byNumber'] = new Map();
  for (const label of [...labels].sort((one, other) => other.length - one.length)) {
    for (const [number] of new Set(label.matchAll(numbers))) {
      const own = found.get(number) ?? [];
      own.push(label.toLowerCase());
      found.set(number, own);
    }
  }
  return found;
}

/** Whether every number of a title stands whole in a label that it quotes, there perhaps without its capital. */
export function isQuoted(text: string, quotable: Quotable): boolean {
  let rest = text.toLowerCase();
  for (const [number] of rest.matchAll(numbers)) {
    for (const label of quotable.byNumber.get(number) ?? []) {
      if (quotable.left-- <= 0 || !rest.includes(number)) break;
      if (rest.includes(label)) rest = withoutWhole(rest, label);
    }
  }
  return !digit.test(rest);
}

/** Without a label wherever it is not a part of a longer number: "7" is not quoted by "77", nor by "7.5". */
function withoutWhole(text: string, label: string): string {
  let kept = '';
  let start = 0;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const end = at + label.length;
    const goesOn =
      (/^\p{N}/u.test(label) && /\p{N}[.,]?$/u.test(text.slice(Math.max(0, at - 4), at))) ||
      (/\p{N}$/u.test(label) && /^[.,]?\p{N}/u.test(text.slice(end, end + 4)));
    if (at < start || goesOn) continue;
    kept += `${text.slice(start, at)} `;
    start = end;
  }
  return kept + text.slice(start);
}

const numbers = /\p{N}+/gu;
export const digit = /\p{N}/u;
