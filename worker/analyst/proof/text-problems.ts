import type { Part, Report } from '../report.ts';
import { digit, isQuoted, quotableIn } from './quotable-in.ts';
import { renderAnswer } from './render-answer.ts';
import type { Problem } from './verify.ts';

/** Words bring no number of their own, references lead somewhere, and the plain answer says what the parts say. */
export function textProblems(report: Report): Problem[] {
  const { parts, values, charts, answer } = report;
  const quotable = quotableIn(report);
  const own = 'has a number of its own';
  const problemOf = (part: Part) => {
    if ('ref' in part) return Object.hasOwn(values, part.ref) ? undefined : `shows ${part.ref}, which is no value`;
    if ('label' in part) return quotable.labels.has(part.label) ? undefined : 'quotes what stands nowhere in the data';
    return 'text' in part && digit.test(part.text) ? own : undefined;
  };
  const checks: [where: string, what: string | undefined][] = [
    ...parts.map((part, index): [string, string | undefined] => [`parts.${index}`, problemOf(part)]),
    ...charts.map(({ id, title, summary }): [string, string | undefined] => [
      `charts.${id}`,
      isQuoted(title, quotable) && isQuoted(summary, quotable) ? undefined : own,
    ]),
    ...Object.entries(values).map(([ref, { label }]): [string, string | undefined] => [
      `values.${ref}`,
      isQuoted(label, quotable) ? undefined : 'has a name with a number that is not quoted',
    ]),
    ['answer', answer === renderAnswer(parts, values) ? undefined : 'does not say what its parts say'],
  ];
  return checks.flatMap(([where, what]) => (what ? [{ where, what }] : []));
}
