import { studentTail } from '../findings/studies/student-tail.ts';
import { correlationOf } from '../proof/series/likeness.ts';
import { medianOf } from './median-of.ts';

/** A figure by day; days are ISO dates, in any order, some perhaps missing. */
export interface DailyValue {
  day: string;
  value: number;
}

/** Days one after the other, whose figure went up and down as that of the days asked for. */
export interface SimilarPeriod {
  from: string;
  to: string;
  /** Of the two, the squared correlation: 1 is the same course at whatever height, 0 none in common. */
  likeness: number;
  /** How likely it is that some earlier period is as alike by chance, the week's own ups and downs left out. */
  chance: number;
}

export interface Similar {
  /** Those that chance does not explain, the most alike first, none overlapping another. */
  periods: SimilarPeriod[];
  /** The median likeness of all earlier periods: weeks are alike anyway. */
  usual: number;
  /** How many earlier periods were compared. */
  compared: number;
}

const dayMs = 86_400_000;
/** Of days that are like no others, so often some are found all the same. */
const mostChance = 0.05;
/** So much of the whole course must be shared: a week with a dip is not like one with a trace of it. */
const leastLikeness = 0.5;
/** So few cannot tell what is usual. */
export const fewestCompared = 8;

/**
 * Earlier periods that look like some days: as long, beginning on the same weekday, with the highest correlation of their
 * days (the z-normalised Euclidean distance d of n days is 2n(1 - correlation), Mueen et al. 2009). That every week has its weekend
 * makes any two alike, so they are judged by what is left of each day when it is divided by the median of its weekday: by
 * the correlation of that, as Student's t, against all periods that were compared (Bonferroni). Periods with a day missing are passed over.
 */
export function findSimilar(series: DailyValue[], asked: { from: string; to: string }, most: number): Similar {
  const byDay = new Map(series.map(({ day, value }) => [Date.parse(day), value]));
  const usualOf = usualWeekdays(series);
  const [start, end] = [Date.parse(asked.from), Date.parse(asked.to)];
  const length = (end - start) / dayMs + 1;
  const valuesFrom = (first: number) => Array.from({ length }, (_, place) => byDay.get(first + place * dayMs));
  const unusual = (first: number, values: number[]) =>
    values.map((value, place) => Math.log((value + 0.5) / (usualOf(first + place * dayMs) + 0.5)));
  const now = valuesFrom(start);
  const earliest = Math.min(...byDay.keys());
  const periods: SimilarPeriod[] = [];
  if (isWhole(now)) {
    const step = 7 * dayMs;
    for (let at = start - Math.ceil(length / 7) * step; at >= earliest; at -= step) {
      const then = valuesFrom(at);
      if (!isWhole(then)) continue;
      const whole = correlationOf(now, then);
      const left = correlationOf(unusual(start, now), unusual(at, then));
      if (whole === undefined || left === undefined) continue;
      const t = left * Math.sqrt((length - 2) / Math.max(1e-12, 1 - left * left));
      const [from, to] = [toIso(at), toIso(at + (length - 1) * dayMs)];
      periods.push({ from, to, likeness: Math.max(0, whole) ** 2, chance: t > 0 ? studentTail(t, length - 2) / 2 : 1 });
    }
  }
  const judged = periods
    .map((period) => ({ ...period, chance: Math.min(1, period.chance * periods.length) }))
    .filter(({ chance, likeness }) => chance <= mostChance && likeness >= leastLikeness)
    .toSorted((one, other) => one.chance - other.chance || (one.from > other.from ? -1 : 1));
  const chosen: SimilarPeriod[] = [];
  for (const period of periods.length < fewestCompared ? [] : judged) {
    if (chosen.length < most && chosen.every(({ from, to }) => period.to < from || period.from > to))
      chosen.push(period);
  }
  return { periods: chosen, usual: medianOf(periods.map(({ likeness }) => likeness)), compared: periods.length };
}

/** The median of each weekday. */
function usualWeekdays(series: DailyValue[]): (time: number) => number {
  const weekdayOf = (time: number) => new Date(time).getUTCDay();
  const groups = Map.groupBy(series, ({ day }) => weekdayOf(Date.parse(day)));
  const medians = new Map([...groups].map(([weekday, days]) => [weekday, medianOf(days.map(({ value }) => value))]));
  return (time) => medians.get(weekdayOf(time)) ?? 0;
}

function isWhole(values: (number | undefined)[]): values is number[] {
  return values.every((value) => value !== undefined);
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
