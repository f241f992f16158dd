import { forecastOf } from './forecast.ts';
import { isWhole, type Series } from './series-of.ts';
import { usualOf } from './usual.ts';

/** What can be said of the days after a series, `forecast[1..7](t1.r0..r89.sessions)`: days ahead, both included. */
export function aheadOf(name: string, from: number, to: number, series: Series): number {
  const forecast = forecastOf(series);
  if (!forecast || !(from >= 1 && from <= to && to <= 400)) return NaN;
  const sum = forecast.sum(from, to);
  const days = to - from + 1;
  const margin = forecast.margin(from, to);
  const [near, down, up] = isWhole(series) ? [Math.round, Math.floor, Math.ceil] : [asItIs, asItIs, asItIs];
  switch (name) {
    case 'forecast':
      return near(sum);
    case 'low':
      return down(Math.max(forecast.floor, sum - margin));
    case 'high':
      return up(sum + margin);
    case 'daily':
      return near(sum / days);
    case 'daily_low':
      return down(Math.max(forecast.floor, sum - margin) / days);
    default:
      return name === 'daily_high' ? up((sum + margin) / days) : NaN;
  }
}

/** What can be said of a series itself, or of one of its days. */
export function withinSeries(name: string, series: Series, day: number): number {
  switch (name) {
    case 'missed':
      return errorOf(series, forecastOf(series)?.missed);
    case 'missed_by_repeating':
      return errorOf(series, forecastOf(series)?.missedByRepeating);
    case 'held':
      return forecastOf(series)?.held ?? NaN;
    case 'expected':
      return (isWhole(series) ? Math.round : asItIs)(usualOf(series).expected(day));
    default:
      return name === 'score' ? usualOf(series).score(day) : NaN;
  }
}

/** A mean of errors has decimals also where the days have none; beside a large one they say nothing. */
function errorOf(series: Series, error = NaN): number {
  return isWhole(series) && error >= 10 ? Math.round(error) : error;
}

function asItIs(value: number): number {
  return value;
}
