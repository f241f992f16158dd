import { dayLength, toDay, writeDate } from './dates.ts';
import type { DateStep } from './dates.ts';
import type { Space } from './drawing.ts';
import type { TextSize } from './text-size.ts';

export interface AxisLabel {
  /** Where it points, and where its middle is: nearer to the centre at the ends of an axis. */
  at: number;
  middle: number;
  /** One line, or two when the year stands under it. */
  lines: string[];
}

interface Axis {
  /** Days since 1970, first and last. */
  days: [number, number];
  step: DateStep;
  /** Where a day is drawn. */
  at(day: number): number;
}

/** The first and last day, Mondays, firsts of months or new years: the closest of these whose labels stand apart. */
export function dateTicks({ days: [first, last], step, at }: Axis, space: Space): AxisLabel[] {
  const labels = (ticks: number[], rule: Rule) =>
    writeTicks(ticks, rule.unit, space.locale).map((lines, index) => toLabel(lines, at(ticks[index] ?? first), space));

  for (const rule of rules.filter(({ since }) => since >= sinceOf[step])) {
    const ticks: number[] = [];
    for (let day = first; day <= last; day++) if (rule.has(day, step === 'week' ? first : monday)) ticks.push(day);
    // No date is narrower than two letters: there is no need to write hundreds to see that they do not fit.
    if ((ticks.length < 2 && first !== last) || ticks.length * space.type.size > space.width) continue;
    const shown = labels(ticks, rule);
    if (standApart(shown, space.type, 1.5)) return shown;
  }
  const unit = step === 'month' ? 'month' : 'day';
  const ends = labels([first, last], { since: 0, unit, has: () => true });
  return standApart(ends, space.type, 1.5) ? ends : ends.slice(0, 1);
}

/** A label under `at`, moved inwards where it would leave the drawing. */
export function toLabel(lines: string[], at: number, { width, type }: Space): AxisLabel {
  const half = Math.max(...lines.map(type.width)) / 2;
  return { at, middle: Math.max(half, Math.min(width - half, at)), lines };
}

/** Whether the dates are `letters` heights of a letter apart, and their labels do not touch where the ends push them in. */
export function standApart(labels: AxisLabel[], type: TextSize, letters: number): boolean {
  const half = ({ lines }: AxisLabel) => Math.max(...lines.map(type.width)) / 2;
  return labels.every((label, index) => {
    const before = labels[index - 1];
    if (!before) return true;
    const needed = half(label) + half(before);
    return (
      label.at - before.at >= needed + type.size * letters && label.middle - before.middle >= needed + type.size / 2
    );
  });
}

/** The year stands under the first date and under the first of each year, where the axis has more than one. */
export function writeTicks(days: number[], unit: 'day' | 'month' | 'year', locale: string): string[][] {
  const year = (day: number | undefined) => new Date((day ?? 0) * dayLength).getUTCFullYear();
  const needsYear = unit === 'month' || year(days[0]) !== year(days.at(-1));
  return days.map((day, index) => {
    if (unit === 'year') return [writeDate(day, locale, { year: 'numeric' })];
    const text = writeDate(day, locale, unit === 'month' ? { month: 'short' } : { day: 'numeric', month: 'short' });
    const isNew = index === 0 || year(day) !== year(days[index - 1]);
    return needsYear && isNew ? [text, writeDate(day, locale, { year: 'numeric' })] : [text];
  });
}

interface Rule {
  /** Days from one tick to the next, about. */
  since: number;
  unit: 'day' | 'month' | 'year';
  has(day: number, weekStart: number): boolean;
}

const monday = toDay('1970-01-05');
const sinceOf: Record<DateStep, number> = { day: 1, week: 7, month: 30 };
const every = (length: number): Rule => ({
  since: length,
  unit: 'day',
  has: (day, weekStart) => (day - weekStart) % length === 0,
});
const months = (count: number): Rule => ({
  since: count * 30,
  unit: count < 12 ? 'month' : 'year',
  has(day) {
    const date = new Date(day * dayLength);
    return date.getUTCDate() === 1 && (date.getUTCFullYear() * 12 + date.getUTCMonth()) % count === 0;
  },
});
const rules = [...[1, 2, 7, 14, 28].map(every), ...[1, 2, 3, 6, 12, 24, 60, 120].map(months)];
