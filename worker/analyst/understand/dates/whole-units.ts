import { addDays, countDays, partsOf, startOf } from './calendar.ts';
import type { CalendarUnit, WeekStart } from './calendar.ts';
import type { DateSpan } from './date-span.ts';

/** Whole calendar months, quarters or years keep being compared as such, however they were said. */
export function asWholeUnits(span: DateSpan, weekStart: WeekStart): DateSpan {
  const next = addDays(span.end, 1);
  const aligned = (unit: CalendarUnit) =>
    startOf(unit, span.start, weekStart) === span.start && startOf(unit, next, weekStart) === next;
  if (span.start === span.end) return { ...span, shape: { kind: 'whole', unit: 'day', count: 1 } };
  for (const unit of ['year', 'quarter', 'month', 'week'] as const) {
    if (!aligned(unit)) continue;
    return { ...span, shape: { kind: 'whole', unit, count: countUnits(unit, span.start, next) } };
  }
  return span;
}

function countUnits(unit: CalendarUnit, start: string, next: string): number {
  const from = partsOf(start);
  const to = partsOf(next);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (unit === 'week') return (countDays(start, next) - 1) / 7;
  return months / { day: 1, month: 1, quarter: 3, year: 12 }[unit];
}
