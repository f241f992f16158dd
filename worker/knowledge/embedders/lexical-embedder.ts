import { fold } from '../../analyst/understand/text/fold.ts';
import { embedWords } from './embed-words.ts';
import { dimensions, type Embedder } from './embedder.ts';

/**
 * Needs no network and knows no meanings: texts are near each other that share words, or parts of words. "Tablet visit"
 * finds "tablets" and "visits", never "screens". Features are hashed with a sign into 384 places, so that two which
 * fall together cancel out as often as they add up. No logarithm and no power: those differ between engines in the last
 * digit, and a vector must be the same wherever it was made.
 */
export const lexicalEmbedder: Embedder = {
  model: 'parley-lexical-1',
  sense: 'words',
  isOutside: false,
  floor: 0.2,
  batchSize: 500,
  embed: (texts) => embedWords(texts, (some) => Promise.resolve(some.map(toVector))),
};

function toVector(text: string): number[] {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const word of wordsOf(text)) {
    const weight = weightOf(word);
    add(word, weight);
    const parts = partsOf(word);
    for (const part of parts) add(`#${part}`, (weight * 2) / Math.sqrt(parts.length));
  }
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const [feature, weight] of features) {
    const hash = hashOf(feature);
    const place = hash % dimensions;
    // A word said twice says little more than said once.
    const size = Math.sqrt(weight);
    vector[place] = (vector[place] ?? 0) + (hash & 0x8000_0000 ? size : -size);
  }
  return toLengthOne(vector);
}

const scriptsWithoutSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}ー々]/u;

/** Words and numbers; where a script has no spaces, every two neighbouring characters. */
function wordsOf(text: string): string[] {
  const runs = fold(text).match(/[\p{L}\p{N}\p{M}_ー々]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!scriptsWithoutSpaces.test(run)) return [run];
    const characters = [...run];
    return characters.length === 1
      ? characters
      : characters.slice(1).map((each, index) => `${characters[index]}${each}`);
  });
}

/** Long words say more than short ones, in any language; figures, of which facts are full, hardly tell them apart. */
function weightOf(word: string): number {
  if (/^\p{N}+$/u.test(word)) return 0.3;
  return scriptsWithoutSpaces.test(word) ? 1 : Math.min(word.length, 8) / 5;
}

/** Three characters each, its beginning and end marked. */
function partsOf(word: string): string[] {
  if (/^\p{N}+$/u.test(word) || scriptsWithoutSpaces.test(word)) return [];
  const marked = [...`<${word}>`];
  return marked.slice(2).map((_, index) => marked.slice(index, index + 3).join(''));
}

/** FNV-1a of the UTF-16 units, its bits mixed once more: the low ones choose the place, the highest the sign. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function toLengthOne(vector: number[]): number[] {
  const norm = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0));
  return vector.map((each) => each / norm);
}
