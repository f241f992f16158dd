import { Random } from '../../../dev/google/events/random.ts';
import { type DailyValue, findSimilar } from '../../../worker/analyst/similar/find-similar.ts';
import { poisson, shock } from '../draws.ts';
import { percent, printTable } from '../print-table.ts';

const cases = 200;
const weekly = [1, 1.04, 1.02, 1, 0.96, 0.7, 0.62];
/** Of a day, beside what chance makes of a count. */
const noise = 0.06;
/** Of a planted week, each of its days. */
const planted = 0.35;

/** How often a week is found that ran as the last one did: where one did, and where none did. */
export function printSimilar(): void {
  const rows = [60, 400, 3000].flatMap((level) =>
    [12, 30, 60].map((weeks) => {
      let [found, none] = [0, 0];
      for (let place = 0; place < cases; place++) {
        const random = new Random(level, weeks, place);
        const last = { from: dayOf((weeks - 1) * 7), to: dayOf(weeks * 7 - 1) };
        none += findSimilar(seriesOf(random, level, weeks), last, 3).periods.length > 0 ? 1 : 0;
        const twice = seriesOf(random, level, weeks);
        const where = Math.floor(random.next() * (weeks - 2));
        for (let day = 0; day < 7; day++) {
          const factor = shock(random, planted);
          for (const week of [where, weeks - 1]) {
            const value = twice[week * 7 + day];
            if (value) value.value = Math.round(value.value * factor);
          }
        }
        found += findSimilar(twice, last, 3).periods[0]?.from === dayOf(where * 7) ? 1 : 0;
      }
      return [`${level} a day, ${weeks} weeks`, percent(found / cases), percent(none / cases)];
    }),
  );
  printTable(`Similar periods (${cases} series each)`, ['', 'the planted one first', 'one where none is'], rows);
}

function seriesOf(random: Random, level: number, weeks: number): DailyValue[] {
  return Array.from({ length: weeks * 7 }, (_, place) => ({
    day: dayOf(place),
    value: poisson(random, level * (weekly[place % 7] ?? 1) * shock(random, noise)),
  }));
}

function dayOf(place: number): string {
  return new Date(Date.UTC(2025, 8, 1 + place)).toISOString().slice(0, 10);
}
