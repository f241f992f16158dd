import type { DateRange, IsoDate } from '../../plan.ts';

/** Two windows of days that are compared as the question's own two are. */
export interface Pair {
  now: string;
  before: string;
}

export interface Windows {
  /** By name: `current`, `previous`, and earlier ones. */
  ranges: Record<string, { startDate: IsoDate; endDate: IsoDate }>;
  /** What such a change is on other days: the ordinary. */
  ordinary: Pair[];
}

const dayMs = 86_400_000;
/** No request looks further back than a standard property keeps its data. */
const farthest = 420;

/**
 * Earlier days to tell the ordinary by. Neighbouring ranges of whole weeks or of a month go on backwards; others (a day
 * against the day before, this week against last year's) are moved back together by whole weeks, so that weekdays match.
 */
export function whyWindows(range: DateRange, compare: DateRange): Windows {
  const [start, end] = [toDay(range.start), toDay(range.end)];
  const [before, until] = [toDay(compare.start), toDay(compare.end)];
  const length = end - start + 1;
  const ranges: Windows['ranges'] = { current: between(start, end), previous: between(before, until) };
  const isNeighbour = until === start - 1 && (length % 7 === 0 || length >= 28);
  if (isNeighbour) {
    const count = [6, 4].find((many) => before - many * length >= end - farthest) ?? 0;
    const names = Array.from({ length: count }, (_, index) => `earlier_${index + 1}`);
    for (let index = 1; index <= count; index++) {
      ranges[`earlier_${index}`] = between(before - index * length, before - (index - 1) * length - 1);
    }
    // Not against `previous`: an odd one would make its own end look ordinary.
    return { ranges, ordinary: names.slice(1).map((before, index) => ({ now: names[index] ?? '', before })) };
  }
  const step = 7 * Math.ceil(length / 7);
  const count = [5, 3].find((many) => before - many * step >= end - Math.max(farthest, end - before + 100)) ?? 0;
  const ordinary: Pair[] = [];
  for (let index = 1; index <= count; index++) {
    ranges[`now_${index}`] = between(start - index * step, end - index * step);
    ranges[`then_${index}`] = between(before - index * step, until - index * step);
    ordinary.push({ now: `now_${index}`, before: `then_${index}` });
  }
  return { ranges, ordinary };
}

function toDay(date: IsoDate): number {
  return Date.parse(date) / dayMs;
}

function between(first: number, last: number): { startDate: IsoDate; endDate: IsoDate } {
  const iso = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
  return { startDate: iso(first), endDate: iso(last) };
}
