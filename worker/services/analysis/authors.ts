import type { Report } from '../../analyst/report.ts';
import type { ReportWords } from '../../analyst/report/words/words.ts';

/** `both`: the model worded a part, and the built-in analyst what was missing. Figures are always code's. */
export type Authors = NonNullable<Report['authors']>;

/** For `Report.notes`: what went wrong with the model, and who did what. */
export function authorNotes(
  { plan, words }: Authors,
  faults: (Error | undefined)[],
  { authors }: ReportWords,
): string[] {
  return [...faults.flatMap((fault) => (fault ? [fault.message] : [])), authors[`${plan}_${words}`]];
}
