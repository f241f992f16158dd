import type { Language } from '../language.ts';
import { english, type NoticeWords } from './notice-words.ts';

export function noticeWordsOf(_language: Language): NoticeWords {
  return english;
}
