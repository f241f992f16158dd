/** Languages that answers are written in. BCP 47. */
export const ANSWER_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh', 'ko', 'tr', 'ar', 'hi'] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** In the language itself, as its readers look for it. */
export function languageName(language: AnswerLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The one that a reader of this locale is likely to want. */
export function answerLanguageOf(locale: string): AnswerLanguage {
  return ANSWER_LANGUAGES.find((language) => language === locale.split('-')[0]) ?? 'en';
}
