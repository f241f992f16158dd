import { hueOf } from './chart-data.ts';
import { onRing, slicePath, toSlices } from './ring-path.ts';
import { clamp } from './scales.ts';
import { block, dot, word } from './shapes.ts';
import { fitText, isolate } from './text-size.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';
import type { Slice } from './ring-path.ts';
import type { Shape, Word } from './shapes.ts';
import type { TextSize } from './text-size.ts';

/** A ring of shares, clockwise from noon, its total in the middle, and a list of its slices in the same order. */
export function drawRing(data: ChartData, format: Format, { width, type }: Space): Drawing {
  const { size } = type;
  const values = data.places.map((_, index) => data.series[0]?.values[index] ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const shares = values.map((value) => format.share(total ? value / total : 0));
  const slices = toSlices(values, total);

  const isWide = width >= 420;
  const [radius, hole] = [size * 7, size * 4.4];
  const margin = Math.max(...shares.map(type.width)) + 10;
  const ringHeight = 2 * radius + 3.2 * size;
  const row = size * 1.9;
  const listHeight = row * values.length;
  const height = isWide ? Math.max(ringHeight, listHeight) : ringHeight + size + listHeight;
  const centre: [number, number] = isWide ? [radius + margin, height / 2] : [width / 2, ringHeight / 2];
  const beside = centre[0] + radius + margin;
  const list: List = {
    left: isWide ? beside + size : 0,
    right: isWide ? Math.min(width, beside + size * 30) : width,
    top: isWide ? (height - listHeight) / 2 : ringHeight + size,
    row,
  };
  const ring = { centre, radius, hole };
  const none: Slice = { from: 0, to: 0 };

  return {
    height: Math.ceil(height),
    count: values.length,
    shapes: [
      dot('chart-grid', centre, (radius + hole) / 2),
      ...slices.map((slice, index) => ({ look: `chart-slice hue-${hueOf(index)}`, d: slicePath(slice, ring) })),
      ...labelSlices(slices, shares, { ...ring, type }),
      writeTotal(),
      word('', total ? words.total : words.allZero, [centre[0], centre[1] + size], size, 'middle'),
      ...writeList(data.places, values, { shares, list, format, type }),
    ],
    nearest(x, y) {
      const isInList = isWide ? x >= list.left - size : y >= list.top;
      if (isInList) return clamp(Math.floor((y - list.top) / row), 0, values.length - 1);
      const turn = (Math.atan2(x - centre[0], centre[1] - y) + 2 * Math.PI) % (2 * Math.PI);
      const index = slices.findIndex(({ to }) => turn <= to);
      return Math.max(0, index);
    },
    spot(index) {
      const { from, to } = slices[index] ?? none;
      const [x, y] = onRing(centre, (from + to) / 2, (radius + hole) / 2);
      return { x, y };
    },
    highlight: (index) => [{ look: 'chart-ringed', d: slicePath(slices[index] ?? none, ring) }],
  };

  function writeTotal(): Shape {
    const fits = (text: string) => type.width(text) * totalScale < hole * 1.75;
    const text = fits(format.full(total)) ? format.full(total) : format.short(total);
    const scale = fits(text) ? totalScale : 1;
    return word(
      fits(text) ? 'chart-total' : 'chart-name',
      text,
      [centre[0], centre[1] - size * 0.5],
      size * scale,
      'middle',
    );
  }
}

/** How much larger the total is than other text. */
const totalScale = 1.4;

interface List {
  left: number;
  right: number;
  top: number;
  /** The height of a row. */
  row: number;
}

/** Colour, name, value and share of every slice. */
function writeList(
  places: string[],
  values: number[],
  { shares, list, format, type }: { shares: string[]; list: List; format: Format; type: TextSize },
): Shape[] {
  const { left, right, top, row } = list;
  const widest = (texts: string[]) => Math.max(...texts.map(type.width));
  const full = values.map(format.full);
  const figures = widest(full) > (right - left) * 0.3 ? values.map(format.short) : full;
  const valueEnd = right - widest(shares) - 1.5 * type.size;
  const nameRoom = valueEnd - widest(figures) - 1.5 * type.size - left - 16;
  return places.flatMap((place, index): Shape[] => {
    const y = top + row * (index + 0.5);
    return [
      block(`chart-bar hue-${hueOf(index)}`, [left, y - 5], [10, 10]),
      word('chart-name', isolate(fitText(place, nameRoom, type)), [left + 16, y], type.size),
      word('chart-value', figures[index] ?? '', [valueEnd, y], type.size, 'end'),
      word('', shares[index] ?? '', [right, y], type.size, 'end'),
    ];
  });
}

/** The shares beside the ring, the first ones first; one that would touch another is in the list alone. */
function labelSlices(
  slices: Slice[],
  shares: string[],
  { centre, radius, type }: { centre: [number, number]; radius: number; type: TextSize },
): Shape[] {
  const placed: (Word & { width: number })[] = [];
  slices.forEach(({ from, to }, index) => {
    const text = shares[index] ?? '';
    const width = type.width(text);
    const middle = (from + to) / 2;
    const [x, y] = onRing(centre, middle, radius + 6);
    const at: [number, number] = [x + (Math.sin(middle) * width) / 2, y - Math.cos(middle) * type.size * 0.6];
    const label = word('chart-name', text, at, type.size, 'middle');
    const isClear = placed.every(
      (other) =>
        Math.abs(other.y - label.y) > type.size * 1.2 || Math.abs(other.x - label.x) > (other.width + width) / 2 + 4,
    );
    if (to > from && isClear) placed.push({ ...label, width });
  });
  return placed;
}
