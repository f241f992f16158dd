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
    .replace(/\s+/g, ' ')
    .trim();
}
