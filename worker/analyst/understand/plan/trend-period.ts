import type { DateRange } from '../../plan.ts';
import { countDays } from '../dates/calendar.ts';
import { rangeOf } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';

export interface TrendPeriod {
  range: DateRange;
  granularity: 'day' | 'week' | 'month';
  week_start?: 'sunday';
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

/** Days, weeks or months, as asked or as fits the length. */
export function trendPeriod({ reading, period, dates }: PlanInput): TrendPeriod {
  const range = rangeOf(period.span);
  const granularity = reading.granularity ?? (period.line ? unitOfLine({ period }) : granularityFor(range));
  const fromSunday = granularity === 'week' && dates.weekStart === 'sunday';
  return { range, granularity, ...(fromSunday && { week_start: 'sunday' }) };
}
