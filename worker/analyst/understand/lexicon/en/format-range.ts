import { addDays, addMonths, partsOf } from '../../dates/calendar.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "5 October 2026", "1–28 October 2026", "28 September – 4 October 2026", "October 2026", "July–September 2026", "2026". */
export function formatRange(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const name = (month: number) => months[month - 1]!;
  if (start === end) return `${from.day} ${name(from.month)} ${from.year}`;
  const wholeMonths = from.day === 1 && addDays(addMonths(`${end.slice(0, 8)}01`, 1), -1) === end;
  if (wholeMonths && from.year === to.year) {
    if (from.month === 1 && to.month === 12) return String(from.year);
    if (from.month === to.month) return `${name(from.month)} ${from.year}`;
    return `${name(from.month)}–${name(to.month)} ${from.year}`;
  }
  if (wholeMonths) return `${name(from.month)} ${from.year} – ${name(to.month)} ${to.year}`;
  if (from.year !== to.year) {
    return `${from.day} ${name(from.month)} ${from.year} – ${to.day} ${name(to.month)} ${to.year}`;
  }
  if (from.month !== to.month) return `${from.day} ${name(from.month)} – ${to.day} ${name(to.month)} ${to.year}`;
  return `${from.day}–${to.day} ${name(to.month)} ${to.year}`;
}
