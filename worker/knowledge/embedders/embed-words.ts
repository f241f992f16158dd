/** Has those texts embedded that have something to compare; no model is asked about the others. Keeps their order. */
export async function embedWords(
  texts: string[],
  embed: (texts: string[]) => Promise<number[][]>,
): Promise<(number[] | undefined)[]> {
  const withWords = texts.filter(hasWords);
  const vectors = withWords.length > 0 ? await embed(withWords) : [];
  let next = 0;
  return texts.map((text) => (hasWords(text) ? vectors[next++] : undefined));
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
