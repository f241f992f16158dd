import { percent, printTable } from '../print-table.ts';
import { judgeWhy, type WhyVerdict } from './judge-why.ts';
import { whyCases } from './why-cases.ts';
import { strongFrom, whySummary, type WhySummary } from './why-summary.ts';

const casesOfKind = 36;

/** Causes that were planted, and placebos, by kind and by size of property. */
export function printWhy(): void {
  const verdicts = whyCases(casesOfKind).map(judgeWhy);
  const sized = Map.groupBy(verdicts, ({ sessions }) => `${sessions.toLocaleString('en')} sessions a day`);
  const rows: [string, WhyVerdict[]][] = [
    ...Map.groupBy(verdicts, ({ kind }) => kind),
    ...[...sized].toSorted(([, a], [, b]) => (a[0]?.sessions ?? 0) - (b[0]?.sessions ?? 0)),
    ['all', verdicts],
  ];
  printTable(
    `Why: causes planted into properties of three sizes (strong: at least ${strongFrom} deviations of the group)`,
    [
      '',
      'n',
      'strong',
      'hit, strong',
      'hit, all',
      'false cause',
      'fault told',
      'false fault',
      'season told',
      'false season',
      'sums off by',
    ],
    rows.map(([name, of]) => [name, ...cells(whySummary(of))]),
  );
}

function cells(summary: WhySummary): string[] {
  return [
    `${summary.cases}`,
    `${summary.strong}`,
    percent(summary.hitsOfStrong),
    percent(summary.hits),
    percent(summary.falseCauses),
    percent(summary.faultsTold),
    percent(summary.falseFaults),
    percent(summary.seasonsTold),
    percent(summary.falseSeasons),
    summary.mostLeftOver.toExponential(0),
  ];
}
