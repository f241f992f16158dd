/**
 * The letters of the fonts that every reader of PDF brings (ISO 32000-1, 9.6.2.2): Windows’ Western ones, in the places
 * of annex D.2, and a few more of Adobe’s standard Latin set in places of our own.
 */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const added: [letter: string, glyph: string][] = [
  ['−', 'minus'],
  ['ı', 'dotlessi'],
  ['İ', 'Idotaccent'],
  ['Ğ', 'Gbreve'],
  ['ğ', 'gbreve'],
  ['Ş', 'Scedilla'],
  ['ş', 'scedilla'],
  ['≤', 'lessequal'],
  ['≥', 'greaterequal'],
];
const firstAdded = 0x11;

const codes = new Map<string, number>([
  ...Array.from(western, (letter, index) => [letter, 0x80 + index] as const),
  ...added.map(([letter], index) => [letter, firstAdded + index] as const),
]);

/** What the font's dictionary says of them. */
export const encoding = `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${firstAdded} ${added.map(([, glyph]) => `/${glyph}`).join(' ')}] >>`;

/** The bytes of a text, one a letter; undefined when the fonts lack one of its letters. */
export function toCodes(text: string): number[] | undefined {
  const found: number[] = [];
  for (const letter of plain(text)) {
    const point = letter.codePointAt(0) ?? 0;
    const isShared = (point >= 0x20 && point < 0x7f) || (point >= 0xa0 && point <= 0xff);
    const code = codes.get(letter) ?? (isShared ? point : undefined);
    if (code === undefined || (point >= 0x80 && point < 0xa0)) return undefined;
    found.push(code);
  }
  return found;
}

/** Composed, with every blank a space, and without what only says which way a text runs. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\u00a0\u202f]/gu, ' ');
}

/** Thousandths of the size, for a space to a tilde. Adobe, Core 14 AFM. */
const regular = widthsOf(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
    '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
    '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
);
const bold = widthsOf(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 ' +
    '975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 ' +
    '333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
);

function widthsOf(list: string): number[] {
  return list.split(' ').map(Number);
}

export interface Font {
  size: number;
  isBold?: boolean;
}

/** How wide a text is, in points. A letter with an accent is as wide as the one without. */
export function widthOf(text: string, { size, isBold }: Font): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const letter of plain(text)) {
    const base = letter.normalize('NFD').codePointAt(0) ?? 0;
    sum += widths[base - 0x20] ?? (letter === '—' || letter === '…' ? 1000 : 556);
  }
  return (sum * size) / 1000;
}
