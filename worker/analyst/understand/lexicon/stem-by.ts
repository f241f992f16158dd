import type { Words } from './from-words.ts';

const shortestStem = 3;

/** Takes off what inflection adds. Only has to be the same for all forms of a word, not a real word. */
export function stemBy({
  endings,
  beginnings = [],
  agglutinates,
  wholeWords = '',
  spellings = [],
}: Pick<Words, 'endings' | 'beginnings' | 'agglutinates' | 'wholeWords' | 'spellings'>): (word: string) => string {
  const whole = new Set(wholeWords.split('|').filter((word) => word !== ''));
  const characters = new Map(spellings);
  // Scripts that write without spaces are read a character at a time.
  const spelled = (word: string) =>
    word.length === 1
      ? (characters.get(word) ?? word)
      : spellings.reduce((text, [written, read]) => text.replaceAll(written, read), word);

  return (word) => {
    if (whole.has(word)) return `=${word}`;
    const bare = withoutBeginning(spelled(word));
    const [first, ...others] = steps(bare);
    if (!agglutinates) return first ?? bare;
    const inside = [first, ...others].find((one) => one !== undefined && whole.has(one));
    return inside === undefined ? (others.at(-1) ?? first ?? bare) : `=${inside}`;
  };

  function withoutBeginning(word: string): string {
    const beginning = beginnings.find((one) => word.startsWith(one) && word.length - one.length >= shortestStem);
    return beginning === undefined ? word : word.slice(beginning.length);
  }

  /** The word after each ending that comes off. */
  function steps(word: string): string[] {
    const ending = endings.find(([one]) => word.endsWith(one) && word.length - one.length >= shortestStem);
    if (!ending) return [];
    const [taken, instead] = ending;
    const shorter = word.slice(0, word.length - taken.length) + instead;
    return [shorter, ...(agglutinates ? steps(shorter) : [])];
  }
}
