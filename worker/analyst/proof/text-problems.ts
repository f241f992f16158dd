import type { Report } from '../report.ts';
import { digit, isQuoted, quotableIn } from './quotable-in.ts';
import { renderAnswer } from './render-answer.ts';
import type { Problem } from './verify.ts';

/** Words bring no number of their own, references lead somewhere, and the plain answer says what the parts say. */
export function textProblems(report: Report): Problem[] {
  const { parts, values, charts, answer } = report;
  const quotable = quotableIn(report);
  const problems: Problem[] = [];

  parts.forEach((part, index) => {
    const where = `parts.${index}`;
    if ('ref' in part && !Object.hasOwn(values, part.ref)) problems.push({ where, message: 'refers to no value' });
    if ('text' in part && digit.test(part.text)) problems.push({ where, message: 'has a digit without proof' });
    if ('label' in part && !quotable.has(part.label)) problems.push({ where, message: 'quotes what is in no table' });
  });
  if (answer !== renderAnswer(parts, values)) problems.push({ where: 'answer', message: 'differs from its parts' });

  for (const { id, title, summary } of charts) {
    if (isQuoted(title, quotable) && isQuoted(summary, quotable)) continue;
    problems.push({ where: `charts.${id}`, message: 'has a digit without proof' });
  }
  return problems;
}
