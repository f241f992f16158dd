/** A paragraph's sentences, each with its closing mark. A dot inside a word or an abbreviation ends none. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?…؟।]["”’)]?)(?<!\b(?:e\.g|i\.e|vs|approx|etc|no|incl)\.)\s+|(?<=[。！？])\s*/i)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
