/** How large text is drawn: what every layout measures with. */
export interface TextSize {
  /** Height of the letters in pixels. */
  size: number;
  /** Width in pixels. */
  width(text: string): number;
}

/** The text, or as much of it as fits with an ellipsis. Never cuts inside an emoji or an accented letter. */
export function fitText(text: string, room: number, type: TextSize): string {
  if (type.width(text) <= room) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (type.width(cut(letters, middle)) <= room) fits = middle;
    else tooMany = middle;
  }
  return cut(letters, fits);
}

function cut(letters: string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}

/** Text of a language we do not know, kept from turning around what stands beside it. UAX 9, isolates. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
