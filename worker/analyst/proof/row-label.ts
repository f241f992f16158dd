import { plainText } from './plain-text.ts';
import { timeWords } from './time-words.ts';

/** A value of a dimension as a reader knows it: times in words, everything else as Google has it. */
export function valueLabel(dimension: string, value: string, language: string): string {
  return timeWords(dimension, value, language) ?? plainText(value);
}
