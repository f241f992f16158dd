import { forecastOf } from './forecast.ts';
import type { Series } from './series-of.ts';
import { usualOf } from './usual.ts';

/** What can be said of the days after a series, `forecast[1..7](t1.r0..r89.sessions)`: days ahead, both included. */
export function aheadOf(name: string, from: number, to: number, series: Series): number {
  const forecast = forecastOf(series);
  if (!forecast || !(from >= 1 && from <= to && to <= 400)) return NaN;
  const sum = forecast.sum(from, to);
  const days = to - from + 1;
  const margin = forecast.margin(from, to);
  switch (name) {
    case 'forecast':
      return sum;
    case 'low':
      return Math.max(forecast.floor, sum - margin);
    case 'high':
      return sum + margin;
    case 'daily':
      return sum / days;
    case 'daily_low':
      return Math.max(forecast.floor, sum - margin) / days;
    default:
      return name === 'daily_high' ? (sum + margin) / days : NaN;
  }
}

/** What can be said of a series itself, or of one of its days. */
export function withinSeries(name: string, series: Series, day: number): number {
  if (name === 'missed') return forecastOf(series)?.missed ?? NaN;
  if (name === 'missed_by_repeating') return forecastOf(series)?.missedByRepeating ?? NaN;
  if (name === 'expected') return usualOf(series).expected(day);
  return name === 'score' ? usualOf(series).score(day) : NaN;
}
