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
  /** The question's own two a year before, which tell what recurs each year; absent where that is too far back. */
  yearBefore?: Pair;
}

const dayMs = 86_400_000;
/** No request looks further back than the fourteen months that a standard property keeps its data. */
const farthest = 426;
/** Nor for the ordinary, which months before say less and less of. */
const farthestOrdinary = 420;
/** Whole weeks, so that weekdays match: Black Friday is on Black Friday, while a date is a day off. */
const year = 364;

/**
 * Earlier days to tell the ordinary by. Neighbouring ranges of whole weeks or of a month go on backwards; others (a day
 * against the day before, this week against last year's) are moved back together by whole weeks, so that weekdays match.
 */
export function whyWindows(range: DateRange, compare: DateRange): Windows {
  const [start, end] = [toDay(range.start), toDay(range.end)];
  const [before, until] = [toDay(compare.start), toDay(compare.end)];
  const length = end - start + 1;
  const ranges: Windows['ranges'] = { current: between(start, end), previous: between(before, until) };
  const yearBefore = addYearBefore();
  const isNeighbour = until === start - 1 && (length % 7 === 0 || length >= 28);
  if (isNeighbour) {
    const count = [6, 4].find((many) => before - many * length >= end - farthestOrdinary) ?? 0;
    const names = Array.from({ length: count }, (_, index) => `earlier_${index + 1}`);
    for (let index = 1; index <= count; index++) {
      ranges[`earlier_${index}`] = between(before - index * length, before - (index - 1) * length - 1);
    }
    // Not against `previous`: an odd one would make its own end look ordinary.
    return {
      ranges,
      ordinary: names.slice(1).map((before, index) => ({ now: names[index] ?? '', before })),
      ...yearBefore,
    };
  }
  const step = 7 * Math.ceil(length / 7);
  const count =
    [5, 3].find((many) => before - many * step >= end - Math.max(farthestOrdinary, end - before + 100)) ?? 0;
  const ordinary: Pair[] = [];
  for (let index = 1; index <= count; index++) {
    ranges[`now_${index}`] = between(start - index * step, end - index * step);
    ranges[`then_${index}`] = between(before - index * step, until - index * step);
    ordinary.push({ now: `now_${index}`, before: `then_${index}` });
  }
  return { ranges, ordinary, ...yearBefore };

  /** Not of ranges that lie so far apart that the one before is a year before already. */
  function addYearBefore(): Pick<Windows, 'yearBefore'> {
    if (before - year < end - farthest || start - before > year / 2) return {};
    ranges['now_a_year_before'] = between(start - year, end - year);
    ranges['then_a_year_before'] = between(before - year, until - year);
    return { yearBefore: { now: 'now_a_year_before', before: 'then_a_year_before' } };
  }
}

function toDay(date: IsoDate): number {
  return Date.parse(date) / dayMs;
}

function between(first: number, last: number): { startDate: IsoDate; endDate: IsoDate } {
  const iso = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
  return { startDate: iso(first), endDate: iso(last) };
}
