import type { Report } from '../report.ts';
import { shapeProblem } from './report-shape.ts';
import { verify, type Problem } from './verify.ts';

/** What a report from anywhere is worth. */
export interface Verdict {
  /** Everything in it holds. */
  holds: boolean;
  /** By value. */
  values: Record<string, { holds: boolean; problem?: string }>;
  /** In plain words, those of the values too. */
  problems: Problem[];
}

/** The report, if it is one. */
export function readReport(input: unknown): { report: Report } | { problem: Problem } {
  const problem = shapeProblem(input);
  // What has the shape of a report is one.
  return problem ? { problem } : { report: input as Report };
}

/** Computes a report again and says of each of its values whether it holds. */
export function toVerdict(report: Report): Verdict {
  const problems = verify(report);
  const at = (where: string) => problems.find((problem) => problem.where === where)?.what;
  const values = Object.entries(report.values).map(([ref, { cells }]) => {
    const table = cells.map(tableOf).find((id) => at(`tables.${id}`));
    const problem = at(`values.${ref}`) ?? (table === undefined ? undefined : `rests on ${table}, which does not hold`);
    return [ref, problem === undefined ? { holds: true } : { holds: false, problem }] as const;
  });
  return { holds: problems.length === 0, values: Object.fromEntries(values), problems };
}

const tableOf = (cell: string) => cell.slice(0, cell.indexOf('.'));
