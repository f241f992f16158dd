import type { SimilarWords } from '../lexicon/similar-words.ts';
import { fold } from '../text/fold.ts';

/** What a question when a figure last ran like this names; empty where it names nothing. */
export interface SimilarQuestion {
  /** "sessions on mobile" */
  what: string;
  /** "last week" */
  days: string;
}

/** "When did sessions last look like last week?"; undefined where a question asks something else. */
export function readSimilar(question: string, words: SimilarWords): SimilarQuestion | undefined {
  const text = question.replace(/^[\s¿¡"'“«]+|[\s?!.…"'”»]+$/gu, '');
  // One character for one, so that what is found is at the same place in what was typed.
  const folded = fold(text).replace(/(?<=\p{L})['-](?=\p{L})/gu, ' ');
  const { asks, meant } = patternsOf(words);
  for (const ask of asks) {
    const found = ask.exec(folded);
    if (!found) continue;
    const said = (name: string) => {
      const [from, to] = found.indices?.groups?.[name] ?? [];
      const part = (folded.length === text.length ? text : folded).slice(from ?? 0, to ?? 0).trim();
      return meant.has(fold(part)) ? '' : part;
    };
    return { what: said('what'), days: said('days') };
  }
  return undefined;
}

const opened = new WeakMap<SimilarWords, { asks: RegExp[]; meant: Set<string> }>();

function patternsOf(words: SimilarWords): { asks: RegExp[]; meant: Set<string> } {
  const known = opened.get(words) ?? {
    asks: words.asks.map((source) => new RegExp(`^(?:${toPattern(fold(source))})$`, 'du')),
    meant: new Set(words.meant.map(fold)),
  };
  opened.set(words, known);
  return known;
}

/** `(a|b) [c] {what}` as a pattern over words with single spaces. */
function toPattern(source: string): string {
  return source
    .replace(/\(/g, '(?:')
    .replace(/\[([^\]]*)\] /g, '(?:(?:$1) )?')
    .replace(/ \[([^\]]*)\]$/g, '(?: (?:$1))?')
    .replace(/\{(what|days)\}/g, '(?<$1>.+?)');
}
