import { describeMetric } from '../../catalogue/describe-metric.ts';
import { isMetric } from '../../compile/is-metric.ts';
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
    .replace(/[?!¿¡.,;:"“”«»]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { asks, tails } = patternsOf(words);
  const owners = new Set(words.owners.map(fold));
  const plain = tails.reduce((text, tail) => text.replace(tail, ''), said);
  for (const { ask, doubtful } of asks) {
    const terms = ask.exec(plain)?.slice(1);
    const isOwn = terms?.some((term) => term.split(' ').some((word) => owners.has(word)));
    const fields = isOwn ? undefined : terms?.map((term) => fieldOf(term, lexicon, property));
    const found = fields?.every((field) => field !== undefined) ?? false;
    const isMeant = !doubtful || fields?.every((field) => field !== undefined && isTerm(field, property));
    if (fields?.length && found && isMeant) {
      return { kind: 'explain', fields: [...new Set(fields.flatMap((field) => field ?? []))] };
    }
  }
  return undefined;
}

/** A rate or a dimension; of money and counts people want the figure. */
function isTerm(field: string, property: PropertyProfile): boolean {
  return !isMetric(field, property) || describeMetric(field, property).unit === 'fraction';
}

/** The one field that a term names, with nothing beside it. */
function fieldOf(term: string, lexicon: Lexicon, property: PropertyProfile): string | undefined {
  const { reading } = readText(term, lexicon, property);
  const { dates, filters, conditions, unknown, topics, metrics, dimensions, signals } = reading;
  // "What is driving revenue growth" asks for no meaning.
  const changes = ['change', 'why', 'compare', 'versus', 'trend'] as const;
  const more = dates.length + filters.length + conditions.length + unknown.length + topics.length;
  if (changes.some((signal) => signals.has(signal))) return undefined;
  if (more > 0 || reading.order || metrics.length + dimensions.length !== 1) return undefined;
  const resolved = resolveFields(reading, property);
  if ('problem' in resolved) return undefined;
  // Several figures or a filter stand for an idea, and the first of them is what it is called.
  return resolved.dimensions[0] ?? resolved.metrics[0];
}

interface Patterns {
  asks: { ask: RegExp; doubtful: boolean }[];
  tails: RegExp[];
}

const opened = new WeakMap<StudyWords, Patterns>();

function patternsOf(words: StudyWords): Patterns {
  const before = words.courtesies.map(fold).join('|');
  const toAsk = (source: string) => new RegExp(`^(?:(?:${before})\\s)*${toRegExp(fold(source))}$`);
  const known = opened.get(words) ?? {
    asks: [
      ...words.definitions.map((source) => ({ ask: toAsk(source), doubtful: false })),
      ...(words.doubtfulDefinitions ?? []).map((source) => ({ ask: toAsk(source), doubtful: true })),
    ],
    tails: words.definitionTails.map((source) => new RegExp(`\\s${toRegExp(fold(source))}$`)),
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
