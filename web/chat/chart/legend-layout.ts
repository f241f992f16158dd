import { fitText } from './text-size.ts';
import type { TextSize } from './text-size.ts';

/** A line of the key: what a stroke or a colour stands for, or a plain remark. */
export interface LegendItem {
  text: string;
  swatch?: 'line' | 'block' | 'provisional';
  hue?: number;
  /** Index of its marker, where series carry one. */
  marker?: number | undefined;
}

export interface PlacedItem extends LegendItem {
  x: number;
  /** The middle of its row. */
  y: number;
}

export const swatchWidth = 20;

/** Sets the items in rows from the top left, as words in a paragraph. */
export function layOutLegend(
  items: LegendItem[],
  width: number,
  type: TextSize,
): { items: PlacedItem[]; height: number } {
  const row = type.size * 1.6;
  let [x, y] = [0, row / 2];
  const placed = items.map((item) => {
    const before = item.swatch ? swatchWidth + 6 : 0;
    const text = fitText(item.text, width - before, type);
    const length = before + type.width(text);
    if (x > 0 && x + length > width) [x, y] = [0, y + row];
    const here = { ...item, text, x, y };
    x += length + type.size * 1.5;
    return here;
  });
  return { items: placed, height: items.length ? y + row / 2 + type.size * 0.75 : 0 };
}
