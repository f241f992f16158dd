import type { Meaning, Mention } from '../meaning/meaning.ts';
import type { ReadToken } from './language-words.ts';
import { matchPattern } from './match-pattern.ts';
import type { Phrase, PhraseBook } from './phrase-book.ts';

/**
 * The best reading of all tokens as a row of mentions: as few unknown words as possible, then the longest phrases,
 * content before filler. Words nobody knows stand alone with no meanings.
 */
export function findMentions(tokens: ReadToken[], books: PhraseBook[]): Mention[] {
  const candidates = tokens.map((_, at) => mentionsAt(tokens, at, books));
  const best: { score: number; mention: Mention }[] = [];
  const scoreFrom = (at: number) => best[at]?.score ?? 0;

  for (let at = tokens.length - 1; at >= 0; at--) {
    const unknown: Mention = { start: at, end: at + 1, meanings: [] };
    let choice = { score: scoreFrom(at + 1) - 3, mention: unknown };
    for (const mention of candidates[at]!) {
      const score = scoreOf(mention) + scoreFrom(mention.end);
      if (score > choice.score) choice = { score, mention };
    }
    best[at] = choice;
  }

  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at = mentions.at(-1)!.end) mentions.push(best[at]!.mention);
  return mentions;
}

/** All phrases that start at a token, gathered by where they end. */
function mentionsAt(tokens: ReadToken[], at: number, books: PhraseBook[]): Mention[] {
  const byEnd = new Map<number, Meaning[]>();
  for (const book of books) {
    for (const phrase of phrasesAt(tokens[at]!, book)) {
      for (const { end, slots } of matchPattern(phrase.pattern, tokens, at, book.words)) {
        if (end === at) continue;
        const meaning = phrase.toMeaning(slots);
        // "Under 2% last month": no days are counted in percent.
        if (meaning.kind === 'date' && tokens.slice(at, end).some(({ percent }) => percent)) continue;
        const meanings = byEnd.get(end) ?? [];
        meanings.push(meaning);
        byEnd.set(end, meanings);
      }
    }
  }
  return [...byEnd].map(([end, meanings]) => ({ start: at, end, meanings }));
}

function phrasesAt(token: ReadToken, book: PhraseBook): Phrase[] {
  const { words, byStart } = book;
  const phrases = [...(byStart.get(token.stem) ?? [])];
  const addSlot = (slot: string) => phrases.push(...(byStart.get(slot) ?? []));
  if (token.kind === 'date') addSlot('{written}');
  if (token.kind === 'number' || words.numbers.has(token.stem)) addSlot('{n}');
  if (token.kind === 'number' || words.ordinals.has(token.stem)) {
    for (const slot of ['{day}', '{nth}', '{year}', '{quarter}', '{half}', '{week}']) addSlot(slot);
  }
  if (words.units.first.has(token.stem)) addSlot('{unit}');
  if (words.months.first.has(token.stem)) addSlot('{month}');
  if (words.weekdays.first.has(token.stem)) addSlot('{weekday}');
  return phrases;
}

/** Longer phrases win quadratically ("new users" over "new" and "users"); at equal length content over filler. */
function scoreOf({ start, end, meanings }: Mention): number {
  const length = end - start;
  const weight = Math.max(...meanings.map(weightOf));
  return length * length + weight;
}

function weightOf(meaning: Meaning): number {
  switch (meaning.kind) {
    case 'metric':
      return meaning.weak ? 0.4 : 0.8;
    case 'metric_field':
    case 'dimension_field':
      return 0.9;
    case 'topic':
      return 0.85;
    case 'event':
    case 'dimension':
    case 'value':
    case 'place':
    case 'date':
      return 0.8;
    case 'signal':
      return 0.3;
    case 'filler':
      return 0.1;
  }
}
