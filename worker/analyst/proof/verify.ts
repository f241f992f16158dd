import type { Report } from '../report.ts';
import { annotationProblems } from './annotation-problems.ts';
import { cardProblems } from './card-problems.ts';
import { chartProblems } from './chart-problems.ts';
import { citationProblems } from './citation-problems.ts';
import { fingerprintOf } from './fingerprint.ts';
import { textProblems } from './text-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Where a report does not add up, `values.v3` or `charts.c1`, and what is wrong there, in words that go on from it. */
export interface Problem {
  where: string;
  what: string;
}

/**
 * Computes the report again from its tables: every value from its cells, every printed digit from its value, every
 * word's reference, every point of a chart; and its fingerprint, when it has one. Empty when all of it holds. Pure and
 * without dependencies: the server runs it before a report is stored, the browser before it is shown.
 */
export function verify(report: Report): Problem[] {
  try {
    return [
      ...citationProblems(report),
      ...valueProblems(report),
      ...textProblems(report),
      ...cardProblems(report),
      ...chartProblems(report),
      ...annotationProblems(report),
      ...fingerprintProblems(report),
    ];
  } catch {
    // No report at all (`readReport` says more), a time beyond the calendar, a request nested without end.
    return [{ where: 'report', what: 'cannot be computed again' }];
  }
}

function fingerprintProblems(report: Report): Problem[] {
  const { fingerprint } = report;
  if (fingerprint === undefined || fingerprint === fingerprintOf(report)) return [];
  return [{ where: 'report', what: 'was changed after it was made' }];
}
