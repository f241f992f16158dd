import type { TextSize } from './text-size.ts';

/**
 * Widths of letters where nothing can be measured: a little wider than Arial and its kin, so that no label runs into
 * another whatever font a reader has. In parts of the size; what is not here is as wide as a digit.
 */
const narrow: [letters: string, width: number][] = [
  ["ijlI|.,:;'!", 0.3],
  ['ftr()[]- /"\\', 0.38],
  ['mMW@%', 0.92],
  ['wCDGHNOQRUABEKPSVXYZ&', 0.76],
];
const widths = new Map(narrow.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const digit = 0.58;
/** East Asian letters and emoji fill a square; UAX 11. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3fffd}]/u;
const noWidth = /[\p{M}\p{Cf}]/u;

export const printType: TextSize = {
  size: 12,
  width: (text) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * 12,
};

function widthOf(letter: string): number {
  if (noWidth.test(letter)) return 0;
  return widths.get(letter) ?? (wide.test(letter) ? 1 : digit);
}
