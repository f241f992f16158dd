import type { ReadingState } from './reading.ts';

/**
 * Takes whole hours of the day: "between 6pm and midnight", "before noon", "at 3pm". GA4 knows hours and no minutes: a time
 * such as 6:30 is left to be asked about.
 */
export function readHours({ question, items, tokens, reading, lexicon }: ReadingState): void {
  if (lexicon.language !== 'en') return;
  const found = hoursIn(question);
  if (!found) return;
  const inside = items.filter(
    ({ start, end }) => tokens[start]!.start < found.end && tokens[end - 1]!.end > found.start,
  );
  // A phrase that reaches out of the words about the hour is read as that: "so far today since midnight".
  if (inside.some(({ start, end }) => tokens[start]!.start < found.start || tokens[end - 1]!.end > found.end)) return;
  for (const item of inside) item.used = true;
  reading.filters.push({
    dimension: { kind: 'concept', dimension: 'hour' },
    op: 'exact',
    values: found.hours.map((hour) => `${hour}`.padStart(2, '0')),
    negate: false,
    at: inside[0]?.start ?? 0,
  });
}

const time = String.raw`noon|midday|midnight|\d{1,2}(?::00)? ?(?:am|pm)|\d{1,2}:00`;
const span = new RegExp(
  String.raw`\b(?:between|from) (${time}|\d{1,2}) ?(?:and|to|until|till|-|–) ?(${time})(?![\w:])`,
  'i',
);
const side = new RegExp(String.raw`\b(before|until|till|after|at) (${time})(?![\w:])`, 'i');

function hoursIn(question: string): { hours: number[]; start: number; end: number } | undefined {
  const match = span.exec(question) ?? side.exec(question);
  if (!match) return undefined;
  const [all, one = '', other = ''] = match;
  const hours =
    /^\w+$/.test(one) && sides.has(one.toLowerCase())
      ? hoursBeside(one.toLowerCase(), other)
      : hoursBetween(one, other);
  return hours && hours.length < 24 ? { hours, start: match.index, end: match.index + all.length } : undefined;
}

const sides = new Set(['before', 'until', 'till', 'after', 'at']);

function hoursBeside(word: string, said: string): number[] | undefined {
  const hour = hourOf(said);
  if (hour === undefined) return undefined;
  if (word === 'at') return [hour % 24];
  return word === 'after' ? hoursFrom(hour % 24, 24) : hoursFrom(0, hour === 0 ? 24 : hour);
}

/** "Between 6 and 9pm": what the second says of the day is said of both. */
function hoursBetween(from: string, to: string): number[] | undefined {
  const end = hourOf(to);
  const half = /^\d+$/.test(from) ? /am|pm/i.exec(to)?.[0] : '';
  const start = half === undefined ? undefined : hourOf(from + half);
  if (start === undefined || end === undefined) return undefined;
  return hoursFrom(start % 24, end > start % 24 ? end : end + 24);
}

/** Up to `end`, which is no more in it; past midnight they go on at 0. */
function hoursFrom(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => (start + index) % 24);
}

function hourOf(said: string): number | undefined {
  const text = said.toLowerCase();
  if (text === 'noon' || text === 'midday') return 12;
  if (text === 'midnight') return 0;
  const hour = Number.parseInt(text, 10);
  if (!/[ap]m$/.test(text)) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (text.endsWith('pm') ? 12 : 0);
}
