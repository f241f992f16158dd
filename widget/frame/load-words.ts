import { words as en } from './words/en.ts';
import type { Words } from './words/words.ts';

const others: Record<string, () => Promise<{ words: Words }>> = {
  de: () => import('./words/de.ts'),
  fr: () => import('./words/fr.ts'),
  es: () => import('./words/es.ts'),
  it: () => import('./words/it.ts'),
  pt: () => import('./words/pt.ts'),
  nl: () => import('./words/nl.ts'),
  ja: () => import('./words/ja.ts'),
  zh: () => import('./words/zh.ts'),
  ko: () => import('./words/ko.ts'),
  tr: () => import('./words/tr.ts'),
  ar: () => import('./words/ar.ts'),
  hi: () => import('./words/hi.ts'),
};

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
