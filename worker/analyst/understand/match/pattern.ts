import { tokenise } from '../text/tokenise.ts';

export type SlotName =
  | 'n'
  | 'unit'
  | 'month'
  | 'weekday'
  | 'year'
  | 'n2'
  | 'day'
  | 'day2'
  | 'month2'
  | 'quarter'
  | 'half'
  | 'week'
  | 'nth'
  | 'written';

/** A phrase of the lexicon, read: a sequence in which every element is a word, a slot or a choice. */
export type Pattern = Element[];
type Element = { word: string } | { slot: SlotName } | { choices: Pattern[] };

/**
 * Reads `(a|b)`, `[a|b]` and `{slot}`; what `|` parts outside of brackets are patterns of their own. Words are split and stemmed as questions are, so both meet in the same form.
 * Throws on an unbalanced pattern: lexicons are data of ours, checked by their test.
 */
export function parsePatterns(source: string, stem: (word: string) => string): Pattern[] {
  let at = 0;
  return readChoices('');

  function readChoices(closing: string): Pattern[] {
    const choices: Pattern[] = [[]];
    while (at < source.length && source[at] !== closing) {
      const character = source[at]!;
      const current = choices.at(-1)!;
      if (character === '|') {
        choices.push([]);
        at++;
      } else if (character === '(' || character === '[') {
        at++;
        const inner = readChoices(character === '(' ? ')' : ']');
        current.push({ choices: character === '[' ? [...inner, []] : inner });
      } else if (character === '{') {
        const end = source.indexOf('}', at);
        current.push({ slot: source.slice(at + 1, end) as SlotName });
        at = end + 1;
      } else {
        const [literal = ' '] = /^[^|()[\]{}]+/.exec(source.slice(at)) ?? [];
        for (const token of tokenise(literal)) current.push({ word: stem(token.text) });
        at += literal.length;
      }
    }
    if (closing !== '') {
      if (source[at] !== closing) throw new Error(`Unbalanced pattern: ${source}`);
      at++;
    }
    return choices;
  }
}

/** What a match can start with: stems and slots; `''` when it can be empty. */
export function startsOf(pattern: Pattern): Set<string> {
  const starts = new Set<string>();
  for (const element of pattern) {
    const own = elementStarts(element);
    for (const start of own) if (start !== '') starts.add(start);
    if (!own.has('')) return starts;
  }
  starts.add('');
  return starts;
}

function elementStarts(element: Element): Set<string> {
  if ('word' in element) return new Set([element.word]);
  if ('slot' in element) return new Set([`{${element.slot}}`]);
  return new Set(element.choices.flatMap((choice) => [...startsOf(choice)]));
}
