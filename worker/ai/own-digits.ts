/**
 * Whether a text of the model types a number that the person did not type first. Every figure on a page belongs to
 * code; the reader's own words ("the last 10 days") may be repeated.
 */
export function hasOwnDigits(text: string, quotable: string[]): boolean {
  const given = new Set(quotable.flatMap((source) => numbersIn(source)));
  return numbersIn(text).some((number) => !given.has(number));
}

function numbersIn(text: string): string[] {
  return text.normalize('NFKC').match(/\p{N}+/gu) ?? [];
}
