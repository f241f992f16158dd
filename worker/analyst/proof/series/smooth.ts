/** Days of a week. */
const week = 7;

/** A way to go on with a series: what comes after, and how far each day's surprise reaches into the days after it. */
export interface Method {
  /** The figure `ahead` days after the last. */
  point: (ahead: number) => number;
  /** What part of a surprise is still there `lag` days later. */
  echo: (lag: number) => number;
}

/** Last week again: the plainest forecast, and what any other has to beat. Hyndman & Athanasopoulos, FPP3, section 5.2. */
export function repeatWeek(values: number[]): Method {
  return {
    point: (ahead) => values[values.length - week + ((ahead - 1) % week)] ?? NaN,
    echo: (lag) => (lag % week === 0 ? 1 : 0),
  };
}

/** Holt-Winters: damped additive trend, additive week. FPP3, sections 8.3 and 8.7; the grid finds the least squares. */
export function holtWinters(values: number[]): Method {
  let best: Fit | undefined;
  for (const alpha of [0.05, 0.15, 0.3, 0.5]) {
    for (const beta of [0.01, 0.1]) {
      for (const gamma of [0.05, 0.15, 0.3]) {
        for (const phi of [0.9, 0.98]) {
          const fit = run(values, { alpha, beta, gamma, phi });
          if (!best || fit.error < best.error) best = fit;
        }
      }
    }
  }
  const { level, trend, season, rates } = best ?? run(values, { alpha: 0.15, beta: 0.01, gamma: 0.15, phi: 0.9 });
  const { alpha, beta, gamma, phi } = rates;
  const damped = (ahead: number) => (phi * (1 - phi ** ahead)) / (1 - phi);
  return {
    point: (ahead) => level + damped(ahead) * trend + (season[(values.length + ahead - 1) % week] ?? 0),
    echo: (lag) => alpha + alpha * beta * damped(lag) + (lag % week === 0 ? gamma : 0),
  };
}

interface Rates {
  alpha: number;
  beta: number;
  gamma: number;
  phi: number;
}

interface Fit {
  level: number;
  trend: number;
  season: number[];
  rates: Rates;
  /** Of the forecasts for each next day, squared; the first two weeks only teach. */
  error: number;
}

function run(values: number[], rates: Rates): Fit {
  const { alpha, beta, gamma, phi } = rates;
  const start = values.slice(0, 2 * week);
  let level = start.reduce((sum, value) => sum + value, 0) / Math.max(1, start.length);
  let trend = 0;
  const season = Array.from(
    { length: week },
    (_, day) => ((start[day] ?? level) + (start[day + week] ?? level)) / 2 - level,
  );
  let error = 0;
  for (const [index, value] of values.entries()) {
    const expected = season[index % week] ?? 0;
    const miss = value - (level + phi * trend + expected);
    if (index >= 2 * week) error += miss * miss;
    level = level + phi * trend + alpha * miss;
    trend = phi * trend + alpha * beta * miss;
    season[index % week] = expected + gamma * miss;
  }
  return { level, trend, season, rates, error };
}
