import type { Embedder } from './embedders/embedder.ts';

/** How sure it is that what was found is what was sought, and why, in a sentence. */
export interface Confidence {
  level: 'high' | 'medium' | 'none';
  reason: string;
}

/** The share of the sought words, weighed by how rare they are, from which on a fact is shown for its words alone. */
export const leastCoverage = 0.5;
/** From here on a fact has nearly all that was sought. */
export const highCoverage = 0.8;

/** Of 23 questions that no fact answers, four are as near as 0.2 to one by their spelling, and none as near as this. */
const leastAlike = 0.24;

/** The cosine from which on a fact is shown though it has none of the sought words. */
export function leastCosine({ sense, floor }: Pick<Embedder, 'sense' | 'floor'>): number {
  return sense === 'words' ? Math.max(floor, leastAlike) : floor;
}

/** What is known of one fact that was found. */
export interface Found {
  coverage: number;
  words: string[];
  cosine: number | null;
}

/** Of one fact. @param embedder the one that its cosine is by */
export function confidenceIn(
  { coverage, words, cosine }: Found,
  embedder: Pick<Embedder, 'sense' | 'floor'>,
): Confidence {
  const said = words.length > 0 ? `It says ${quote(words)}` : '';
  if (coverage >= highCoverage) return { level: 'high', reason: `${said}.` };
  const isNear = cosine !== null && cosine >= leastCosine(embedder);
  if (!isNear) return { level: 'medium', reason: `${said}, but not all of what was asked for.` };
  const near =
    embedder.sense === 'meaning'
      ? `is near in meaning (${cosine.toFixed(2)} of 1)`
      : `has words spelled like those asked for (${cosine.toFixed(2)} of 1)`;
  return { level: 'medium', reason: said ? `${said} and ${near}.` : `It ${near}.` };
}

function quote(words: string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}
