/** A question longer than this is not one question; see `understand.ts`. */
export const longestQuestion = 1_000;

/**
 * The question as it is read: compatibility forms made plain, control and invisible characters gone,
 * white space single. Case and accents stay, since values ("Zürich", "/Blog") need them.
 */
export function cleanQuestion(question: string): string {
  return question
    .slice(0, longestQuestion * 4)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[‘’ʼ´]/g, "'")
    .replaceAll('≠', '!=')
    .replace(/[、،]/g, ',')
    .replace(/[。।۔]/g, '.')
    .replace(/؟/g, '?')
    .replace(/(?<=[\p{N}\p{sc=Han}\p{sc=Hangul}]\s?)[~〜]/gu, '-')
    .replace(/(?![0-9])\p{Nd}/gu, toAsciiDigit)
    .replace(abbreviated, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "avg. order value": no sentence ends there. */
const abbreviated = /(?<!\p{L})(avg|approx|incl|excl|max|min|durchschn|inkl|exkl|moy|prom|gem)\.(?=\s)/giu;

/** Every script's ten digits follow one another in Unicode, from a code point that ends on its zero. */
function toAsciiDigit(digit: string): string {
  const zeros = [0x660, 0x6f0, 0x966, 0x9e6];
  const code = digit.codePointAt(0)!;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
