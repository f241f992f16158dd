/**
 * Whole sentences of a text that arrives in pieces, each with the space after it, so that joined they are the text
 * again. Value slots (`{{v1}}`) stay whole. What is left when the pieces end is the last sentence; when they fail it
 * is not given, because its end is missing.
 */
export async function* sentencesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    for (let end = firstEnd(rest); end > 0; end = firstEnd(rest)) {
      yield rest.slice(0, end);
      rest = rest.slice(end);
    }
  }
  if (rest.trim() !== '') yield rest;
}

/**
 * Where the first sentence ends, its space included; 0 while that cannot be known. A full stop needs to see the first
 * character after the space: "approx. half" goes on, "fell. Mobile" does not.
 */
function firstEnd(text: string): number {
  for (const match of text.matchAll(candidate)) {
    const [mark] = match;
    const end = match.index + mark.length;
    if (isInSlot(text, match.index)) continue;
    if (/\n/.test(mark)) {
      if (end < text.length && text.slice(0, match.index).trim() !== '') return end;
      continue;
    }
    const next = text.slice(end)[0];
    if (next === undefined) return 0;
    if (!/\p{Ll}/u.test(next) && !abbreviation.test(text.slice(0, match.index))) return end;
  }
  return 0;
}

/** A line's end; a full-width mark; or a mark, closing quotes or brackets, and a space. */
const candidate = /[.!?…]*\s*\n\s*|[。！？]+[」』）]*\s*|[.!?…।]+["'”’»)\]]*[^\S\n]+/gu;

/** A single letter ("z. B.", "J. Doe") or a word that is usually followed by more. */
const abbreviation = /(?:^|[\s(.])(?:\p{L}|vs|ca|approx|incl|resp|bzw|etc|ex|nr|no|st|dr|mr|mrs)$/iu;

function isInSlot(text: string, index: number): boolean {
  return text.lastIndexOf('{{', index) > text.lastIndexOf('}}', index);
}
