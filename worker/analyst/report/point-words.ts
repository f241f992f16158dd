import type { ExtremeFact, Fact, SpanFact } from '../findings/fact.ts';
import type { Value } from '../report.ts';
import type { Words } from './say.ts';

/** "The peak was 512 on Tue 3 Nov 2026, the low 201 on Sat 7 Nov 2026." */
export function extremesWords(facts: Fact[], values: Record<string, Value>): Words {
  const highest = facts.find((fact): fact is ExtremeFact => fact.kind === 'highest');
  const lowest = facts.find((fact): fact is ExtremeFact => fact.kind === 'lowest');
  if (!highest) return [];
  const low: Words = lowest ? [', the low ', { ref: lowest.ref }, whenWords(lowest.at, values)] : [];
  return ['The peak was ', { ref: highest.ref }, whenWords(highest.at, values), ...low, '.'];
}

/** "It went from 402 in October 2026 to 512 in November 2026." */
export function spanWords(facts: Fact[], values: Record<string, Value>): Words {
  const span = facts.find((fact): fact is SpanFact => fact.kind === 'span');
  if (!span) return [];
  const { first, last } = span;
  return [
    'It went from ',
    { ref: first.ref },
    whenWords(first.at, values),
    ' to ',
    { ref: last.ref },
    whenWords(last.at, values),
    '.',
  ];
}

/** A day stands after "on", a week or a month after "in". */
function whenWords(ref: string, values: Record<string, Value>): Words {
  const isDay = values[ref]?.cells[0]?.endsWith('.date');
  return [isDay ? ' on ' : ' in ', { ref }];
}
