/**
 * The first of the reader's languages that `Intl` accepts. A browser under a POSIX locale reports "en-US@posix", which
 * every formatter would throw at.
 */
export function readerLocale(languages: readonly string[]): string {
  return languages.find(isLanguageTag) ?? 'en';
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
