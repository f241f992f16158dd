import { studentTail } from '../findings/studies/student-tail.ts';
import type { DailyValue } from './find-similar.ts';
import { medianOf } from './median-of.ts';

/** Inclusive ISO days. */
interface Days {
  start: string;
  end: string;
}

/** Days on which the figure had changed as it did now, and those that they are compared with. */
export interface EarlierChange {
  range: Days;
  compare: Days;
}

const dayMs = 86_400_000;
const week = 7;
/** Of histories in which nothing happened, in so many something is found all the same. */
const mostChance = 0.05;
/** The change that is asked about is rarer than this itself: of what happens all the time no earlier one says anything. */
const mostChanceNow = 0.01;
/** So much of one change must the other be, whichever is larger. */
const leastOfOther = 0.6;
/** So few windows cannot tell what is usual. */
const fewestWindows = 8;
/** Of smaller figures chance makes every change large. */
const leastFigure = 20;
/** Steps that are all the same are not told apart by what rounding leaves. */
const leastSpread = 0.01;
/** A step up after a fall of so many deviations is its end, not an event of its own. */
const returnsFrom = 3;

/**
 * When a figure last changed as it does between two ranges, as far and in the same direction: the same two windows moved
 * back, by days where both have the same weekdays, else by weeks. Each step (the logarithm of one sum over the other) is judged
 * by the median of all and the median deviation from it, as Student's t over as many windows as do not overlap, against all
 * that were looked at (Bonferroni). Undefined where none is sure. Days that are missing are passed over.
 * @param asked.now of the range, `asked.before` of the comparison, as they are known now
 */
export function findEarlier(
  series: DailyValue[],
  asked: { range: Days; compare: Days; now: number; before: number },
): EarlierChange | undefined {
  const { range, compare, now, before } = asked;
  const values = new Map(series.map(({ day, value }) => [toDay(day), value]));
  if (values.size === 0 || Math.min(now, before) < leastFigure) return undefined;
  const [length, lengthBefore] = [lengthOf(range), lengthOf(compare)];
  const apart = toDay(range.start) - toDay(compare.start);
  const stride = apart % week === 0 && length === lengthBefore ? 1 : week;
  const first = Math.min(toDay(range.start), toDay(compare.start));
  const last = Math.max(toDay(range.end), toDay(compare.end));
  const sizeOf = (one: number, other: number) => Math.log((one + 1) / (other + 1)) - Math.log(length / lengthBefore);

  const steps = new Map<number, number>();
  const earliest = Math.min(...values.keys());
  for (let shift = Math.ceil((last - first + 1) / stride) * stride; first - shift >= earliest; shift += stride) {
    const sums = [sumOver(range, shift), sumOver(compare, shift)];
    const [then = 0, thenBefore = 0] = sums;
    if (sums.every((sum) => sum !== undefined)) steps.set(shift, sizeOf(then, thenBefore));
  }
  const windows = Math.floor((steps.size * stride) / Math.max(length, stride));
  if (windows < fewestWindows) return undefined;
  const centre = medianOf([...steps.values()]);
  const deviation = medianOf([...steps.values()].map((size) => Math.abs(size - centre)));
  // 1.4826 deviations of the median make one of a normal distribution.
  const scoreOf = (size: number) => (size - centre) / Math.max(leastSpread, 1.4826 * deviation);
  const chanceOf = (size: number) => studentTail(scoreOf(size), windows - 1);
  const size = sizeOf(now, before);
  if (chanceOf(size) > mostChanceNow) return undefined;

  const alike = [...steps].filter(([shift, then]) => {
    const ratio = (then - centre) / (size - centre);
    const isAsFar = ratio >= leastOfOther && ratio <= 1 / leastOfOther && Math.sign(then) === Math.sign(size);
    return isAsFar && chanceOf(then) * steps.size <= mostChance && !isReturn(shift, then);
  });
  const [latest] = alike.map(([shift]) => shift).toSorted((one, other) => one - other);
  if (latest === undefined) return undefined;
  // One event is in all windows that overlap it: where it is largest, it begins.
  const [chosen] = alike
    .filter(([shift]) => shift < latest + length)
    .toSorted(([, one], [, other]) => Math.abs(scoreOf(other)) - Math.abs(scoreOf(one)));
  return chosen && { range: moved(range, chosen[0]), compare: moved(compare, chosen[0]) };

  function sumOver(days: Days, shift: number): number | undefined {
    let sum = 0;
    for (let day = toDay(days.start) - shift; day <= toDay(days.end) - shift; day++) {
      const value = values.get(day);
      if (value === undefined) return undefined;
      sum += value;
    }
    return sum;
  }

  /** The days it is compared with were an event themselves, as far the other way. */
  function isReturn(shift: number, then: number): boolean {
    const overlapping = Array.from({ length: 2 * length - 1 }, (_, place) => shift + apart - length + 1 + place);
    return overlapping.some((other) => {
      const into = steps.get(other);
      return into !== undefined && scoreOf(into) * Math.sign(scoreOf(then)) <= -returnsFrom;
    });
  }
}

function moved({ start, end }: Days, shift: number): Days {
  const iso = (day: string) => new Date((toDay(day) - shift) * dayMs).toISOString().slice(0, 10);
  return { start: iso(start), end: iso(end) };
}

function lengthOf({ start, end }: Days): number {
  return toDay(end) - toDay(start) + 1;
}

function toDay(day: string): number {
  return Date.parse(day) / dayMs;
}
