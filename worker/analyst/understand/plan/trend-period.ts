import type { DateRange } from '../../plan.ts';
import { countDays } from '../dates/calendar.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { NoteKey } from '../meaning/notes.ts';
import { rangeOf } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';

export interface TrendPeriod {
  range: DateRange;
  granularity: 'day' | 'week' | 'month';
}

/** So many points that a line can be read. */
export function granularityFor({ start, end }: DateRange): TrendPeriod['granularity'] {
  const days = countDays(start, end);
  return days <= 45 ? 'day' : days <= 200 ? 'week' : 'month';
}

/** "August vs September vs October" are three points; GA4 knows no quarters, so those are shown by month. */
export function unitOfLine({ period }: Pick<PlanInput, 'period'>): TrendPeriod['granularity'] {
  const { shape } = period.span;
  if (shape.kind === 'days') return granularityFor(period.span);
  return shape.unit === 'quarter' || shape.unit === 'year' ? 'month' : shape.unit;
}

const monthsIn = { month: 1, year: 12 };

/**
 * Days, weeks or months, as asked or as fits the length. "The last 6 months by month" is six whole months:
 * rolling ones would begin and end with a short point.
 */
export function trendPeriod({ reading, period, dates }: PlanInput, notes: NoteKey[]): TrendPeriod {
  const range = rangeOf(period.span);
  const granularity = reading.granularity ?? (period.line ? unitOfLine({ period }) : granularityFor(range));
  const [clause] = reading.dates;
  const phrase = clause?.kind === 'one' ? clause.phrases.find(({ kind }) => kind === 'rolling') : undefined;
  if (granularity !== 'month' || phrase?.kind !== 'rolling' || (phrase.unit !== 'month' && phrase.unit !== 'year')) {
    return { range, granularity };
  }
  const first = resolveDate({ kind: 'unit_ago', unit: 'month', count: phrase.count * monthsIn[phrase.unit] }, dates);
  const last = resolveDate({ kind: 'unit_ago', unit: 'month', count: 1 }, dates);
  if ('problem' in first || 'problem' in last) return { range, granularity };
  notes.push('whole_months');
  const label = dates.phrasing.range(first.start, last.end);
  return { range: { start: first.start, end: last.end, label }, granularity };
}
