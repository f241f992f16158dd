import { occasionOf } from '../findings/studies/occasion-of.ts';
import type { IsoDate } from '../plan.ts';
import type { Series } from '../proof/series/series-of.ts';
import { usualOf } from '../proof/series/usual.ts';

/** What a rule watches for. `limit` is in the metric's unit, or for `rises` and `falls` a fraction. */
export type Condition =
  | { kind: 'above' | 'below' | 'rises' | 'falls'; limit: number }
  /** Far from what its weekday and the weeks around it make usual, as docs/methods.md says. */
  | { kind: 'anomaly' };

/** `between`: within the limit, but not by the margin that closes an incident. `unknown`: says nothing either way. */
export type Verdict = 'beyond' | 'between' | 'back' | 'unknown';

export interface JudgedDay {
  day: IsoDate;
  value: number | null;
  /** What it is compared with: the limit, the same weekday a week before, what was usual. */
  against: number | null;
  /** What is not beyond; null: to that side there is no limit. */
  low: number | null;
  high: number | null;
  verdict: Verdict;
}

/** An incident closes only within this part of its limit. */
const margin = 0.9;
const limitless = { low: null, high: null };
/** As `find-anomalies.ts`: below it a deviation is no outlier. */
const leastScore = 3.5;
const daysToLearnFrom = 60;
const daysLearntFrom = 91;
const dayMs = 86_400_000;

/**
 * Judges complete days, each by what was known when it was over: what comes later changes no verdict, only figures that
 * Google restated do. A day that is an occasion where the property is (a holiday, Black Friday) is unlike its week for a
 * reason that is known, so it says nothing to a rule that compares days.
 * @param series by day, in order; a day without a row had no event
 */
export function judgeDays(condition: Condition, series: Series, days: IsoDate[], timeZone: string): JudgedDay[] {
  const values = new Map(series.points.map(({ day, value }) => [day, value]));
  return days.map((day) => {
    const at = Date.parse(day) / dayMs;
    const value = values.get(at);
    if (value === undefined || !Number.isFinite(value))
      return { day, value: null, against: null, ...limitless, verdict: 'unknown' };
    switch (condition.kind) {
      case 'above':
        return {
          day,
          value,
          against: condition.limit,
          low: null,
          high: condition.limit,
          verdict: judge(value / condition.limit),
        };
      case 'below':
        return {
          day,
          value,
          against: condition.limit,
          low: condition.limit,
          high: null,
          verdict: judge(condition.limit / value),
        };
      case 'rises':
      case 'falls': {
        const before = values.get(at - 7);
        if (!before || [day, toDay(at - 7)].some((each) => occasionOf(each, timeZone))) {
          return { day, value, against: before ?? null, ...limitless, verdict: 'unknown' };
        }
        const way = ((value - before) / before) * (condition.kind === 'rises' ? 1 : -1);
        const high = condition.kind === 'rises' ? before * (1 + condition.limit) : null;
        const low = condition.kind === 'falls' ? before * (1 - condition.limit) : null;
        return { day, value, against: before, low, high, verdict: judge(way / condition.limit) };
      }
      case 'anomaly':
        return { day, value, ...judgeUsual(series, at, occasionOf(day, timeZone) !== undefined) };
    }
  });
}

/** @param part of the limit that is reached; 1 is at the limit, and not beyond */
function judge(part: number): Verdict {
  if (Number.isNaN(part)) return 'unknown';
  if (part > 1) return 'beyond';
  return part > margin ? 'between' : 'back';
}

function judgeUsual(series: Series, at: number, isOccasion: boolean): Omit<JudgedDay, 'day' | 'value'> {
  const points = series.points.filter(({ day }) => day <= at && day >= at - daysLearntFrom);
  if (at - (points[0]?.day ?? at) + 1 < daysToLearnFrom) return { against: null, ...limitless, verdict: 'unknown' };
  const usual = usualOf({ points });
  const about = { against: usual.expected(at), ...usual.within(at, leastScore) };
  if (isOccasion) return { ...about, verdict: 'unknown' };
  return { ...about, verdict: judge(Math.abs(usual.score(at)) / leastScore) };
}

function toDay(at: number): IsoDate {
  return new Date(at * dayMs).toISOString().slice(0, 10);
}
