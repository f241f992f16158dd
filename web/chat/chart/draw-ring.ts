import { hueOf } from './chart-data.ts';
import { clamp } from './scales.ts';
import { block, dot, word } from './shapes.ts';
import { fitText, isolate } from './text-size.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';
import type { Shape, Word } from './shapes.ts';

/** A ring of shares, clockwise from noon, its total in the middle, and a list of its slices in the same order. */
export function drawRing(data: ChartData, format: Format, { width, type }: Space): Drawing {
  const { size } = type;
  const [radius, hole] = [size * 7, size * 4.4];
  const values = data.places.map((_, index) => data.series[0]?.values[index] ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const shares = values.map((value) => format.share(total ? value / total : 0));
  const shareRoom = Math.max(...shares.map(type.width));

  const isWide = width >= 420;
  const margin = shareRoom + 10;
  const ringHeight = 2 * radius + 3.2 * size;
  const row = size * 1.9;
  const listHeight = row * values.length;
  const height = isWide ? Math.max(ringHeight, listHeight) : ringHeight + size + listHeight;
  const [centreX, centreY] = isWide ? [radius + margin, height / 2] : [width / 2, ringHeight / 2];
  const list = {
    left: isWide ? centreX + radius + margin + size : 0,
    right: isWide ? Math.min(width, centreX + radius + margin + 360) : width,
    top: isWide ? (height - listHeight) / 2 : ringHeight + size,
  };

  let angle = 0;
  const slices = values.map((value) => {
    const from = angle;
    angle += total ? (value / total) * 2 * Math.PI : 0;
    return { from, to: angle, middle: (from + angle) / 2 };
  });
  const on = (turn: number, distance: number): [number, number] => [
    centreX + Math.sin(turn) * distance,
    centreY - Math.cos(turn) * distance,
  ];
  const slicePath = (index: number) => {
    const { from, to } = slices[index] ?? { from: 0, to: 0 };
    // An arc cannot end where it began.
    const end = Math.min(to, from + 2 * Math.PI - 1e-3);
    const large = end - from > Math.PI ? 1 : 0;
    const at = (turn: number, distance: number) =>
      on(turn, distance)
        .map((part) => part.toFixed(2))
        .join(' ');
    return `M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(end, radius)}L${at(end, hole)}A${hole} ${hole} 0 ${large} 0 ${at(from, hole)}Z`;
  };

  const fitsHole = (text: string) => type.width(text) * totalScale < hole * 1.75;
  const sum = fitsHole(format.full(total)) ? format.full(total) : format.short(total);
  const figures = values.map(format.full);
  const isLong = Math.max(...figures.map(type.width)) > (list.right - list.left) * 0.3;
  const written = isLong ? values.map(format.short) : figures;
  const nameRoom = list.right - list.left - 16 - Math.max(...written.map(type.width)) - shareRoom - 3 * size;
  const entries = data.places.flatMap((place, index): Shape[] => {
    const y = list.top + row * (index + 0.5);
    return [
      block(`chart-bar hue-${hueOf(index)}`, [list.left, y - 5], [10, 10]),
      word('chart-name', isolate(fitText(place, nameRoom, type)), [list.left + 16, y], size),
      word('chart-value', written[index] ?? '', [list.right - shareRoom - 1.5 * size, y], size, 'end'),
      word('', shares[index] ?? '', [list.right, y], size, 'end'),
    ];
  });

  return {
    height: Math.ceil(height),
    count: values.length,
    shapes: [
      dot('chart-grid', [centreX, centreY], (radius + hole) / 2),
      ...slices.map((_, index) => ({ look: `chart-slice hue-${hueOf(index)}`, d: slicePath(index) })),
      ...labelSlices(),
      word(
        fitsHole(sum) ? 'chart-total' : 'chart-value',
        sum,
        [centreX, centreY - size * 0.5],
        size * totalScale,
        'middle',
      ),
      word('', total ? words.total : words.allZero, [centreX, centreY + size], size, 'middle'),
      ...entries,
    ],
    nearest(x, y) {
      const isInList = isWide ? x >= list.left - size : y >= list.top;
      if (isInList) return clamp(Math.floor((y - list.top) / row), 0, values.length - 1);
      const turn = (Math.atan2(x - centreX, centreY - y) + 2 * Math.PI) % (2 * Math.PI);
      return Math.max(
        0,
        slices.findIndex(({ to }) => turn <= to),
      );
    },
    spot(index) {
      const [x, y] = on(slices[index]?.middle ?? 0, (radius + hole) / 2);
      return { x, y };
    },
    highlight: (index) => [{ look: 'chart-ringed', d: slicePath(index) }],
  };

  /** The shares beside the ring, the first ones first; those that would touch another are in the list alone. */
  function labelSlices(): Shape[] {
    const placed: (Word & { width: number })[] = [];
    slices.forEach(({ middle }, index) => {
      const text = shares[index] ?? '';
      const wide = type.width(text);
      const [x, y] = on(middle, radius + 6);
      const label = word(
        'chart-name',
        text,
        [x + (Math.sin(middle) * wide) / 2, y - Math.cos(middle) * size * 0.6],
        size,
        'middle',
      );
      const isClear = placed.every(
        (other) =>
          Math.abs(other.y - label.y) > size * 1.2 || Math.abs(other.x - label.x) > (other.width + wide) / 2 + 4,
      );
      if (values[index] && isClear) placed.push({ ...label, width: wide });
    });
    return placed;
  }
}

/** How much larger the total is than other text. */
const totalScale = 1.4;
