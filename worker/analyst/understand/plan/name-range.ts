import type { DateRange } from '../../plan.ts';
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
