import type { Mention } from '../meaning/meaning.ts';
import type { Signal } from '../meaning/signals.ts';
import type { Token } from '../text/tokenise.ts';

const small: Signal[] = [
  'by',
  'from',
  'to',
  'since',
  'until',
  'versus',
  'not',
  'only',
  'in',
  'is',
  'contains',
  'begins_with',
  'ends_with',
];

/**
 * "Germany from", "mobile and tablet except", "last month compared with": small words that follow what they are about
 * put before it, so that every language is read in one order. Strokes stand between things in all of them.
 */
export function smallWordsFirst(mentions: Mention[], tokens: Token[]): Mention[] {
  const ordered: Mention[] = [];
  for (const mention of mentions) {
    if (ordered.length > 0 && saysOnly(mention, small) && tokens[mention.start]!.kind !== 'symbol')
      ordered.splice(startOfObject(ordered, mention, tokens), 0, mention);
    else ordered.push(mention);
  }
  return ordered;
}

/** Where what the word is about begins; "except" and "from" reach over a whole list of values. */
function startOfObject(before: Mention[], word: Mention, tokens: Token[]): number {
  let at = before.length - 1;
  // "1 October with 15 October between"
  const isPair = isDate(before[at]) && saysOnly(before[at - 1], ['and', 'to']) && isDate(before[at - 2]);
  if (saysOnly(word, ['between']) && isPair) return at - 2;
  while (at > 0 && (isFiller(before[at]!) || saysOnly(before[at]!, ['in', 'from', 'is']))) at--;
  // "spring_sale campaign of": a name stays with what it is the name of.
  if (isDimension(before[at]) && isName(before[at - 1], tokens) && saysOnly(word, ['in', 'from'])) return at - 1;
  if (!saysOnly(word, ['not', 'from', 'only', 'in'])) return at;
  while (at > 1 && isValue(before[at]!) && saysOnly(before[at - 1]!, ['and', 'or']) && isValue(before[at - 2]!))
    at -= 2;
  return at;
}

function isDate(mention: Mention | undefined): boolean {
  return mention?.meanings.some(({ kind }) => kind === 'date') === true;
}

function saysOnly(mention: Mention | undefined, signals: Signal[]): boolean {
  if (!mention) return false;
  const { meanings } = mention;
  const said = meanings.filter(({ kind }) => kind !== 'filler');
  return (
    said.every(({ kind }) => kind === 'signal') &&
    said.some((meaning) => meaning.kind === 'signal' && signals.includes(meaning.signal))
  );
}

function isFiller({ meanings }: Mention): boolean {
  return meanings.length > 0 && meanings.every(({ kind }) => kind === 'filler');
}

function isDimension(mention: Mention | undefined): boolean {
  return mention?.meanings.some(({ kind }) => kind === 'dimension') === true;
}

/** In Latin letters, which other scripts write names in. */
function isName(mention: Mention | undefined, tokens: Token[]): boolean {
  return mention?.meanings.length === 0 && /^[\p{sc=Latin}\d_-]+$/u.test(tokens[mention.start]!.raw);
}

function isValue({ meanings }: Mention): boolean {
  return meanings.some(({ kind }) => kind === 'value' || kind === 'place');
}
