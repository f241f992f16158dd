import { hasNumber } from '../analyst/report/has-number.ts';
import { hasAddress } from './has-address.ts';
import { toInertText } from './inert-text.ts';
import { hasOwnDigits } from './own-digits.ts';

/**
 * Whether a text of the model holds what only the person or code may bring: a number, in digits or spelled out, an
 * address or markup. What the person wrote first may be repeated, but for links: their question may have been pasted.
 */
export function hasOwnContent(text: string, quotable: string[]): boolean {
  if (hasOwnDigits(text, quotable) || link.test(toInertText(text, Number.POSITIVE_INFINITY))) return true;
  const said = new Set(quotable.flatMap((source) => wordsIn(source)));
  const rest = wordsIn(text.replaceAll(calendarWords, ' '))
    .filter((word) => !said.has(word))
    .join(' ');
  return (
    hasNumber(rest) ||
    hasAddress(rest) ||
    (foreignLetter.test(rest) && !quotable.some((each) => foreignLetter.test(each)))
  );
}

/** What a program might make something to press or to load. */
const link = /\p{L}:\/\/|\bwww\.|[<>]|\]\(/iu;
/** Scripts have number words of their own, and letters that look like Latin ones. */
const foreignLetter = /(?!\p{Script=Latin})\p{L}/u;
/** As the prompt's calendar names them. */
const calendarWords = /last (?:seven days|four weeks|ninety days)/g;

/** Folded, without the marks around them. */
function wordsIn(text: string): string[] {
  return toInertText(text, Number.POSITIVE_INFINITY)
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/^[“"'(]+|[.,;:!?”"')]+$/g, ''));
}
