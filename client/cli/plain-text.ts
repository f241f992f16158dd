/**
 * Words for a terminal. Anyone on the web can write a page title: what would move the cursor, colour the line or turn
 * its direction (C0, C1, ANSI escapes, bidirectional controls) is taken out.
 */
export function toPlainText(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(unseen, '');
}

const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Lines of at most `width` columns, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Cut to that many columns, or filled up to them. */
export function fit(text: string, width: number): string {
  if (columnsOf(text) <= width) return text + ' '.repeat(width - columnsOf(text));
  let cut = '';
  for (const { segment } of segmenter.segment(text)) {
    if (columnsOf(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…${' '.repeat(width - 1 - columnsOf(cut))}`;
}

const segmenter = new Intl.Segmenter();
/** East Asian letters and emoji take two columns. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60]|\p{Extended_Pictographic}/u;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}
