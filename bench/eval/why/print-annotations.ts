import { percent, printTable } from '../print-table.ts';
import { annotationCases, type AnnotationVerdict, judgeAnnotation } from './judge-annotations.ts';

const casesOfKind = 96;

/** Notes on days with a planted step, and on placebo dates. */
export function printAnnotations(): void {
  const verdicts = annotationCases(casesOfKind).map(judgeAnnotation);
  const rows: [string, AnnotationVerdict[]][] = [
    ...Map.groupBy(verdicts, ({ kind }) => kind),
    ...Map.groupBy(
      verdicts.filter(({ kind }) => kind === 'step'),
      ({ sessions }) => `step, ${sessions.toLocaleString('en')} sessions a day`,
    ),
    ...Map.groupBy(
      verdicts.filter(({ kind }) => kind === 'step'),
      ({ metric }) => `step, ${metric}`,
    ),
  ];
  printTable(
    'Notes near a change: supported is a hit for `step`, and false for every other kind',
    ['', 'n', 'supported', 'refuted', 'untested', 'not proven'],
    rows.map(([name, of]) => [
      name,
      `${of.length}`,
      ...(['supported', 'refuted', 'untested'] as const).map((verdict) =>
        percent(of.filter((each) => each.verdict === verdict).length / of.length),
      ),
      `${of.filter(({ problems }) => problems.length > 0).length}`,
    ]),
  );
}
