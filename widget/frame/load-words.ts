import { words as en } from './words/en.ts';
import type { Words } from './words/words.ts';

const others: Record<string, () => Promise<{ words: Words }>> = {};

/** The first of the wanted languages that the frame speaks, else English. */
export function chooseLanguage(wanted: (string | null | undefined)[]): string {
  const tags = wanted.flatMap((tag) => tag?.toLowerCase().split('-')[0] ?? []);
  return tags.find((tag) => tag === 'en' || tag in others) ?? 'en';
}

/** English where another one could not be loaded. */
export async function loadWords(language: string): Promise<Words> {
  try {
    return (await others[language]?.())?.words ?? en;
  } catch {
    return en;
  }
}
