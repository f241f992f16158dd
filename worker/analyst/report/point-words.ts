import type { ExtremeFact, Fact, SpanFact } from '../findings/fact.ts';
import type { Value } from '../report.ts';
import type { Words } from './say.ts';
import { fill } from './words/fill.ts';
import type { ReportWords } from './words/words.ts';

/**
 * "The peak was 512 on Tue 3 Nov 2026, the low 201 on Sat 7 Nov 2026." Without those that a sentence before has said as
 * the first or the last point: the low alone, or both.
 */
export function extremesWords(
  facts: Fact[],
  values: Record<string, Value>,
  { words, said }: { words: ReportWords; said?: SpanFact | undefined },
): Words {
  const highest = facts.find((fact): fact is ExtremeFact => fact.kind === 'highest');
  const isSaid = ({ at }: ExtremeFact) =>
    said !== undefined && [said.first.at, said.last.at].some((end) => values[end]?.value === values[at]?.value);
  const lowest = facts.find((fact): fact is ExtremeFact => fact.kind === 'lowest' && !isSaid(fact));
  if (!highest || (!lowest && isSaid(highest))) return [];
  return fill(words.points.extremes, {
    high: { ref: highest.ref },
    highAt: whenWords(highest.at, values, words),
    ...(lowest ? { low: { ref: lowest.ref }, lowAt: whenWords(lowest.at, values, words) } : {}),
  });
}

/** "It went from 402 in October 2026 to 512 in November 2026." */
export function spanWords(facts: Fact[], values: Record<string, Value>, words: ReportWords): Words {
  const span = spanOf(facts);
  if (!span) return [];
  const { first, last } = span;
  return fill(words.points.span, {
    first: { ref: first.ref },
    firstAt: whenWords(first.at, values, words),
    last: { ref: last.ref },
    lastAt: whenWords(last.at, values, words),
  });
}

export function spanOf(facts: Fact[]): SpanFact | undefined {
  return facts.find((fact): fact is SpanFact => fact.kind === 'span');
}

/** A day stands otherwise than a week or a month. */
function whenWords(ref: string, values: Record<string, Value>, { at }: ReportWords): Words {
  const isDay = values[ref]?.cells[0]?.endsWith('.date');
  return fill(isDay ? at.day : at.span, { at: { ref } });
}
