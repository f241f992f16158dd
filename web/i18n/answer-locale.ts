/**
 * How numbers and days are written beside an answer: as its reader does, but in the answer's language where that is
 * another one, or "7.980,60 €" would stand over a chart of "€7,980.60". BCP 47.
 */
export function answerLocale(language: string | undefined, reader: string): string {
  if (language === undefined || new Intl.Locale(reader).language === language) return reader;
  // Answers have the digits 0 to 9 in every language.
  return `${language}-u-nu-latn`;
}
