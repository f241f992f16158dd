import type { EmbeddingUsage } from './embedder.ts';

/** In most scripts; a token is hardly ever longer. */
const lettersPerToken = 4;

/** @param reported by whoever was asked, where they say it */
export function usageOf(texts: string[], reported: number | undefined): EmbeddingUsage {
  if (reported !== undefined) return { tokens: reported, estimated: false };
  return { tokens: texts.reduce((sum, text) => sum + Math.ceil(text.length / lettersPerToken), 0), estimated: true };
}
