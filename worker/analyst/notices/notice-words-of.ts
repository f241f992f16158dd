import type { Language } from '../language.ts';
import { writtenIn } from '../written-languages.ts';
import { english, type NoticeWords } from './notice-words.ts';

/** Outside English, after the languages were opened. */
export function noticeWordsOf(language: Language): NoticeWords {
  return language === 'en' ? english : writtenIn(language).notices;
}
