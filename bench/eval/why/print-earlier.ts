import { percent, printTable } from '../print-table.ts';
import { earlierCases, type EarlierVerdict, judgeEarlier } from './judge-earlier.ts';

const casesOfKind = 480;

/** Whether the same change of a figure is found in its past: where it came before, and in placebos. */
export function printEarlier(): void {
  const verdicts = earlierCases(casesOfKind).map(judgeEarlier);
  const twice = verdicts.filter(({ kind }) => kind === 'twice');
  const rows: [string, EarlierVerdict[]][] = [
    ...Map.groupBy(verdicts, ({ kind }) => kind),
    ...Map.groupBy(twice, ({ level }) => `twice, ${level.toLocaleString('en')} a day`),
    ...Map.groupBy(twice, ({ days }) => `twice, ${days === 1 ? 'a day' : 'a week'}`),
    ...Map.groupBy(twice, ({ noise }) => `twice, days restless by ${percent(noise)}`),
    ...Map.groupBy(twice, ({ factor }) => `twice, ${percent(factor)} of what is usual`),
  ];
  printTable(
    'A change like this one before: the planted one is a hit, anything else is false',
    ['', 'n', 'the planted one', 'another'],
    rows.map(([name, of]) => [
      name,
      `${of.length}`,
      percent(of.filter(({ isPlanted }) => isPlanted).length / of.length),
      percent(of.filter(({ isPlanted, found }) => found && !isPlanted).length / of.length),
    ]),
  );
}
