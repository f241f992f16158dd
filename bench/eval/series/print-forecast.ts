import { percent, printTable } from '../print-table.ts';
import { dailySeries, seriesKinds, type DailySeries } from './daily-series.ts';
import { horizons, judgeForecast, noErrors, type ForecastErrors } from './judge-forecast.ts';

const seeds = 4;
/** Two years, so that origins of a whole year know the year before. */
const length = { last: '2027-01-31', days: 760 };
const origins = { firstOrigin: 405, every: 47 };

/** Seeded series by kind, and those of the stand-in's properties: our error over that of the last week again. */
export function printForecast(properties: DailySeries[]): void {
  const seeded = seriesKinds().map((kind): [string, DailySeries[]] => [
    kind,
    Array.from({ length: seeds }, (_, seed) => dailySeries(kind, seed + 1, length)),
  ]);
  const hidden = (seeded.find(([name]) => name === 'holidays')?.[1] ?? []).map(withoutDates);
  const rows = [
    ...seeded,
    ['holidays, dates hidden', hidden] as const,
    ...properties.map((each): [string, DailySeries[]] => [each.kind, [each]]),
  ].map(([name, all]) => ({
    name,
    errors: judgeAll(all),
  }));
  printTable(
    'Forecast: error over that of the last week again, a day / the sum (below 1 is better); inside the interval meant for 80 %, days / sums',
    ['', ...horizons.flatMap(([from, to]) => [`days ${from}-${to}`, 'inside'])],
    [...rows, { name: 'all seeded', errors: totalOf(rows.slice(0, seeded.length)) }].map(({ name, errors }) => [
      name,
      ...errors.flatMap((each) => [
        ratios(each),
        `${percent(each.daysInside / each.days)} / ${percent(each.sumsInside / each.sums)}`,
      ]),
    ]),
  );
}

/** The same days under other dates, so that no occasion is recognised: what knowing them gains. */
function withoutDates(series: DailySeries): DailySeries {
  return { ...series, first: series.first - 20 * 7 };
}

function judgeAll(all: DailySeries[]): ForecastErrors[] {
  const errors = horizons.map(noErrors);
  for (const each of all) judgeForecast(each, originsOf(each), errors);
  return errors;
}

/** A shorter series has its origins in its second half. */
function originsOf({ values }: DailySeries) {
  return values.length >= length.days ? origins : { firstOrigin: Math.round(values.length / 2), every: 13 };
}

const ratios = ({ ours, repeated, oursOfSums, repeatedOfSums }: ForecastErrors) =>
  `${(ours / repeated).toFixed(2)} / ${(oursOfSums / repeatedOfSums).toFixed(2)}`;

/** Every kind counts alike, however large its figures are. */
function totalOf(rows: { errors: ForecastErrors[] }[]): ForecastErrors[] {
  return horizons.map((_, index) => {
    const all = rows.map(({ errors }) => errors[index] ?? noErrors());
    const total = noErrors();
    for (const each of all) {
      total.ours += each.ours / each.repeated;
      total.repeated += 1;
      total.oursOfSums += each.oursOfSums / each.repeatedOfSums;
      total.repeatedOfSums += 1;
      for (const name of ['days', 'daysInside', 'sums', 'sumsInside'] as const) total[name] += each[name];
    }
    return total;
  });
}
