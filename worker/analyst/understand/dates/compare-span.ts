import type { DateRange } from '../../plan.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';
import type { NoteKey } from '../meaning/notes.ts';
import { addDays, addMonths, addUnits, countDays } from './calendar.ts';
import type { CalendarUnit } from './calendar.ts';
import type { DateSpan } from './date-span.ts';

export interface Comparison {
  range: DateRange;
  notes: NoteKey[];
}

/**
 * The period just before, sharing no day: whole months against whole months; a month up to today against the same days
 * of the month before; anything else against as many days.
 */
export function previousPeriod(span: DateSpan, phrasing: Phrasing): Comparison {
  const { start, shape } = span;
  if (span.before) {
    const [from, to] = span.before;
    return { range: { start: from, end: to, label: phrasing.range(from, to) }, notes: [] };
  }
  const before = addDays(start, -1);
  if (shape.kind === 'days') {
    const days = countDays(start, span.end);
    return {
      range: { start: addDays(start, -days), end: before, label: phrasing.before('day', days) },
      notes: [],
    };
  }
  const from = addUnits(start, shape.unit, -shape.count);
  if (shape.kind === 'whole') {
    return {
      range: { start: from, end: before, label: phrasing.before(shape.unit, shape.count) },
      notes: [],
    };
  }
  return sameDays(span, from, before, phrasing);
}

/** The same days a year earlier; weeks keep their weekdays (52 weeks), so Monday meets Monday. */
export function yearBefore(span: DateSpan, phrasing: Phrasing): Comparison {
  const { start, end, shape } = span;
  if (span.yearBefore) {
    const [from, to] = span.yearBefore;
    return { range: { start: from, end: to, label: phrasing.range(from, to) }, notes: [] };
  }
  const days = countDays(start, end);
  if (days > 365) return previousPeriod(span, phrasing);
  const weekly = shape.kind !== 'days' && shape.unit === 'week';
  const from = weekly ? addDays(start, -364) : addMonths(start, -12);
  const wholeMonths = shape.kind === 'whole' && shape.unit !== 'week' && shape.unit !== 'day';
  const to = wholeMonths ? addDays(addMonths(addDays(end, 1), -12), -1) : addDays(from, days - 1);
  const label = wholeMonths ? phrasing.range(from, to) : phrasing.sameDaysLastYear;
  return { range: { start: from, end: to, label }, notes: weekly ? ['weekday_aligned'] : [] };
}

/** "The month before", "same day last week": the span moved back by one unit, or the period before if they would overlap. */
export function unitBefore(span: DateSpan, unit: CalendarUnit, phrasing: Phrasing): Comparison {
  if (unit === 'year') return yearBefore(span, phrasing);
  const { start, end, shape } = span;
  if (shape.kind !== 'days' && shape.unit === unit) return previousPeriod(span, phrasing);
  const days = countDays(start, end);
  const from = addUnits(start, unit, -1);
  const to = addDays(from, days - 1);
  if (to >= start) return previousPeriod(span, phrasing);
  return { range: { start: from, end: to, label: phrasing.range(from, to) }, notes: [] };
}

/** Against another span that was named; a span that is not over yet meets only as many days of the other, unless all of it is said. */
export function namedPeriod(span: DateSpan, other: DateSpan, phrasing: Phrasing): Comparison {
  const sameUnit =
    span.shape.kind === 'to_date' &&
    other.shape.kind === 'whole' &&
    other.shape.unit === span.shape.unit &&
    other.shape.count === span.shape.count;
  if (sameUnit && !other.entire) return sameDays(span, other.start, other.end, phrasing);
  const notes: NoteKey[] = sameUnit ? [...other.notes, 'lengths_differ'] : other.notes;
  return { range: { start: other.start, end: other.end, label: other.label }, notes };
}

function sameDays(span: DateSpan, from: string, last: string, phrasing: Phrasing): Comparison {
  const to = addDays(from, countDays(span.start, span.end) - 1);
  const end = to < last ? to : last;
  return { range: { start: from, end, label: phrasing.range(from, end) }, notes: ['same_days'] };
}
