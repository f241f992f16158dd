import type { Report } from '../report.ts';
import { cardProblems } from './card-problems.ts';
import { chartProblems } from './chart-problems.ts';
import { citationProblems } from './citation-problems.ts';
import { textProblems } from './text-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Where a report does not add up, `values.v3` or `charts.c1`, and what is wrong there. */
export interface Problem {
  where: string;
  message: string;
}

/**
 * Computes the report again from its tables: every value from its cells, every printed digit from its value, every
 * word's reference, every point of a chart. Empty when all of it holds. Pure and without dependencies: the server
 * runs it before a report is stored, the browser before it is shown.
 */
export function verify(report: Report): Problem[] {
  try {
    return [
      ...citationProblems(report),
      ...valueProblems(report),
      ...textProblems(report),
      ...cardProblems(report),
      ...chartProblems(report),
    ];
  } catch {
    // Something that is no report at all: a field is missing or has another shape.
    return [{ where: 'report', message: 'is not complete' }];
  }
}
