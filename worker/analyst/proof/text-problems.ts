import type { Part, Report } from '../report.ts';
import { digit, isQuoted, quotableIn } from './quotable-in.ts';
import { renderAnswer } from './render-answer.ts';
import type { Problem } from './verify.ts';

/** Words bring no number of their own, references lead somewhere, and the plain answer says what the parts say. */
export function textProblems(report: Report): Problem[] {
  const { parts, values, charts, answer } = report;
  const quotable = quotableIn(report);
  const isProven = (part: Part) => {
    if ('ref' in part) return Object.hasOwn(values, part.ref);
    if ('label' in part) return quotable.has(part.label);
    return !('text' in part && digit.test(part.text));
  };
  const checks: [where: string, holds: boolean][] = [
    ...parts.map((part, index): [string, boolean] => [`parts.${index}`, isProven(part)]),
    ...charts.map(({ id, title, summary }): [string, boolean] => [`charts.${id}`, isQuoted(title + summary, quotable)]),
    ['answer', answer === renderAnswer(parts, values)],
  ];
  return checks.flatMap(([where, holds]) => (holds ? [] : [{ where, message: 'is not proven' }]));
}
