import { percent, printTable } from '../print-table.ts';
import { judgeAnomaly, type AnomalyPlant, type AnomalyVerdict } from './judge-anomalies.ts';
import type { SeriesKind } from './daily-series.ts';

/** A level shift of the series itself is no quiet day. */
const kinds: SeriesKind[] = ['weekdays only', 'trend', 'wandering', 'low counts', 'mostly zero', 'heavy noise'];
const plants: AnomalyPlant[] = ['spike', 'drop', 'dead day', 'zero day', 'level shift'];
const seeds = 20;

/** Days planted into series of each kind: how many are named, and how many that are like all others. */
export function printAnomalies(): void {
  printTable(
    'Unusual days: planted ones that are named, and false alarms in 100 quiet days',
    ['', ...plants, 'false alarms'],
    kinds.map((kind) => {
      const quiet = judgeAll('none', kind);
      const alarms = quiet.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0);
      const days = quiet.reduce((sum, { quietDays }) => sum + quietDays, 0);
      const found = plants.map((plant) => {
        const all = judgeAll(plant, kind);
        return percent(all.filter(({ isFound }) => isFound).length / all.length);
      });
      return [kind, ...found, ((100 * alarms) / days).toFixed(2)];
    }),
  );
}

function judgeAll(plant: AnomalyPlant, kind: SeriesKind): AnomalyVerdict[] {
  return Array.from({ length: seeds }, (_, seed) => judgeAnomaly(plant, kind, seed + 1));
}
