import type { Part } from '../report.ts';
import { say, type Words } from './say.ts';
import type { ReportWords } from './words/words.ts';

/** Sentences with a gap between them, paragraphs with a break; what says nothing is left out. */
export function joinParagraphs(paragraphs: Words[][], { gap }: Pick<ReportWords, 'gap'>): Part[] {
  const filled = paragraphs.map((sentences) => sentences.filter((words) => say(words).length > 0));
  return filled
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, index): Part[] => [
      ...(index ? [{ break: true as const }] : []),
      ...say(sentences.flatMap((words, place) => [place ? gap : undefined, words])),
    ]);
}
