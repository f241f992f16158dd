import type { DateRange, IsoDate } from '../../plan.ts';
import { addDays, countDays } from '../dates/calendar.ts';
import { previousPeriod, yearBefore } from '../dates/compare-span.ts';
import type { DatePhrase } from '../dates/date-forms.ts';
import type { DateSpan } from '../dates/date-span.ts';
import { resolveDate, type DateContext } from '../dates/resolve-date.ts';
import { asWholeUnits } from '../dates/whole-units.ts';

type Days = Pick<DateRange, 'start' | 'end'>;

/** Days in the words that people have for them: "last week", "the last 28 days", else "3–9 October 2026". */
export function nameRange(days: Days, context: DateContext): DateRange {
  const { start, end, label } = spanOf(days, context);
  return { start, end, label };
}

/** Days that a range is compared with: "the week before", "the same days last year", else by themselves. */
export function nameCompared(days: Days, range: Days, context: DateContext): DateRange {
  const span = spanOf(range, context);
  const usual = [previousPeriod(span, context.phrasing), yearBefore(span, context.phrasing)];
  return usual.find((comparison) => isSame(comparison.range, days))?.range ?? nameRange(days, context);
}

/** The same words on another day: "last week" is another week then. Days that have no such words move along. */
export function moveDays(days: Days, from: DateContext, today: IsoDate): Days {
  for (const phrase of spoken) {
    const span = resolveDate(phrase, from);
    if ('problem' in span || !isSame(span, days)) continue;
    const moved = resolveDate(phrase, { ...from, today });
    if (!('problem' in moved)) return { start: moved.start, end: moved.end };
  }
  const by = countDays(from.today, today) - 1;
  return { start: addDays(days.start, by), end: addDays(days.end, by) };
}

function spanOf({ start, end }: Days, context: DateContext): DateSpan {
  for (const phrase of spoken) {
    const span = resolveDate(phrase, context);
    if (!('problem' in span) && isSame(span, { start, end })) return span;
  }
  const label = context.phrasing.range(start, end);
  return asWholeUnits({ start, end, label, shape: { kind: 'days' }, notes: [] }, context.weekStart);
}

const spoken: DatePhrase[] = [
  { kind: 'days_ago', count: 1 },
  { kind: 'days_ago', count: 0 },
  ...(['week', 'month', 'quarter', 'year'] as const).flatMap((unit): DatePhrase[] => [
    { kind: 'unit_ago', unit, count: 1 },
    { kind: 'this', unit },
  ]),
  ...[7, 14, 28, 30, 60, 90].map((count): DatePhrase => ({ kind: 'rolling', unit: 'day', count })),
];

function isSame(one: Days, other: Days): boolean {
  return one.start === other.start && one.end === other.end;
}
