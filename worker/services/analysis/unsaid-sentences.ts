import type { Part } from '../../analyst/report.ts';

/** The built-in analyst's sentences with a figure that `said` does not have, as a paragraph of their own. */
export function unsaidSentences(own: Part[][], said: Part[]): Part[][] {
  const refs = refsOf(said);
  const missing = own.filter((sentence) => [...refsOf(sentence)].some((ref) => !refs.has(ref)));
  return missing.map((sentence, index) => [
    ...(index === 0 ? [{ break: true as const }] : []),
    ...withoutBreaks(sentence),
  ]);
}

/** The answer itself: the first of the analyst's sentences that states a figure. True also when there is none. */
export function saysTheAnswer(own: Part[][], said: Part[]): boolean {
  const lead = own.map(refsOf).find((refs) => refs.size > 0);
  const refs = refsOf(said);
  return !lead || [...lead].some((ref) => refs.has(ref));
}

function refsOf(parts: Part[]): Set<string> {
  return new Set(parts.flatMap((part) => ('ref' in part ? [part.ref] : [])));
}

function withoutBreaks(parts: Part[]): Part[] {
  return parts.filter((part) => !('break' in part));
}
