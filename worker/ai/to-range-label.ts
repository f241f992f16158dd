import type { DateRange, IsoDate } from '../analyst/plan.ts';
import { addDays, countDays } from '../analyst/understand/dates/calendar.ts';
import { formatRange } from '../analyst/understand/lexicon/en/format-range.ts';
import { toInertText } from './inert-text.ts';
import { toCalendar } from './to-calendar.ts';

/**
 * What a reader calls a range. Labels are quoted beside figures and may hold digits, so the model's own is taken only
 * when the person said it ("Black Friday week"); all others are worked out.
 * @param comparedTo the range itself, when this is the one it is compared with
 */
export function toRangeLabel(
  range: DateRange,
  context: { quotable: string[]; today: IsoDate },
  comparedTo?: DateRange,
): string {
  const { start, end } = range;
  const label = toInertText(range.label, 80);
  if (label && context.quotable.some((text) => text.toLowerCase().includes(label.toLowerCase()))) return label;
  if (comparedTo && addDays(end, 1) === comparedTo.start && isSameLength(range, comparedTo)) {
    const days = countDays(start, end);
    return days === 1 ? 'the day before' : `the ${days} days before`;
  }
  const [known] =
    Object.entries(toCalendar(context.today)).find(
      ([, days]) => days === (start === end ? start : `${start}/${end}`),
    ) ?? [];
  if (known) return /(?:days|weeks)$/.test(known) ? `the ${known}` : known;
  return formatRange(start, end);
}

function isSameLength(one: DateRange, other: DateRange): boolean {
  return countDays(one.start, one.end) === countDays(other.start, other.end);
}
