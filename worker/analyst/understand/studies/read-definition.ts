import type { Plan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { StudyWords } from '../lexicon/study-words.ts';
import { resolveFields } from '../plan/resolve-fields.ts';
import { readText } from '../read/read-text.ts';
import { fold } from '../text/fold.ts';

/**
 * "What is engagement rate", "how do you compute conversion rate": a term by itself, without an owner and without
 * days, is asked to be explained; "what is our engagement rate" wants the figure.
 */
export function readDefinition(
  question: string,
  { lexicon, words, property }: { lexicon: Lexicon; words: StudyWords; property: PropertyProfile },
): Plan | undefined {
  const said = fold(question)
    .replace(/['’]s\b/g, 's')
    .replace(/[?!.,;:"“”«»]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { asks, tails } = patternsOf(words);
  const plain = tails.reduce((text, tail) => text.replace(tail, ''), said);
  for (const ask of asks) {
    const terms = ask.exec(plain)?.slice(1);
    const isOwn = terms?.some((term) => term.split(' ').some((word) => words.owners.includes(word)));
    const fields = isOwn ? undefined : terms?.map((term) => fieldOf(term, lexicon, property));
    if (fields?.length && fields.every((field) => field !== undefined)) {
      return { kind: 'explain', fields: [...new Set(fields)] };
    }
  }
  return undefined;
}

/** The one field that a term names, with nothing beside it. */
function fieldOf(term: string, lexicon: Lexicon, property: PropertyProfile): string | undefined {
  const { reading } = readText(term, lexicon, property);
  const { dates, filters, conditions, unknown, topics, metrics, dimensions } = reading;
  const more = dates.length + filters.length + conditions.length + unknown.length + topics.length;
  if (more > 0 || reading.order || metrics.length + dimensions.length !== 1) return undefined;
  const resolved = resolveFields(reading, property);
  if ('problem' in resolved) return undefined;
  // Several figures or a filter stand for an idea, and the first of them is what it is called.
  return resolved.dimensions[0] ?? resolved.metrics[0];
}

const opened = new WeakMap<StudyWords, { asks: RegExp[]; tails: RegExp[] }>();

function patternsOf(words: StudyWords): { asks: RegExp[]; tails: RegExp[] } {
  const known = opened.get(words) ?? {
    asks: words.definitions.map(
      (source) => new RegExp(`^(?:(?:${words.courtesies.join('|')})\\s)*${toRegExp(source)}$`),
    ),
    tails: words.definitionTails.map((source) => new RegExp(`\\s${toRegExp(source)}$`)),
  };
  opened.set(words, known);
  return known;
}

/** `(a|b) [c] {term}` as a pattern over words with single spaces. */
function toRegExp(source: string): string {
  return source
    .replace(/\(/g, '(?:')
    .replace(/\[([^\]]*)\] /g, '(?:(?:$1)\\s)?')
    .replaceAll('{term}', '(.+?)');
}
