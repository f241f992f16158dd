import { hasMarkers } from './chart-data.ts';
import { block, marker, pixel, word } from './shapes.ts';
import { fitText, isolate } from './text-size.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Space } from './drawing.ts';
import type { Shape } from './shapes.ts';

interface Item {
  text: string;
  look: string;
  /** How wide its swatch is, with the space after it. */
  room: number;
  swatch(x: number, y: number): Shape[];
}

/**
 * The key of a chart: its series, unless they are named at their lines; how the provisional part looks; remarks.
 * Set in rows from the top left, like words in a paragraph.
 */
export function drawLegend(
  data: ChartData,
  { width, type }: Space,
  { namesSeries, remarks }: { namesSeries: boolean; remarks: string[] },
): { shapes: Shape[]; height: number } {
  const items = [
    ...(namesSeries && data.series.length > 1 ? seriesItems(data) : []),
    ...(data.band && data.series.some(({ isEdge }) => isEdge) ? [bandItem(data.band)] : []),
    ...(data.provisionalFrom < data.places.length ? [provisionalItem(data)] : []),
    ...remarks.map((text): Item => ({ text, look: '', room: 0, swatch: () => [] })),
  ];
  const row = type.size * 1.6;
  let [x, y] = [0, row / 2];
  const shapes = items.flatMap(({ text, look, room, swatch }) => {
    const shown = fitText(text, width - room, type);
    const length = room + type.width(shown);
    if (x > 0 && x + length > width) [x, y] = [0, y + row];
    const drawn = [...swatch(x, y), word(look, shown, [x + room, y], type.size)];
    x += length + type.size * 1.5;
    return drawn;
  });
  return { shapes, height: items.length ? y + row / 2 + type.size * 0.75 : 0 };
}

function seriesItems(data: ChartData): Item[] {
  const hasLines = data.form === 'line' || data.form === 'area';
  const lines = data.series.filter(({ isEdge }) => !isEdge);
  return lines.map(({ name, hue, isPrevious }) => {
    const isMarked = hasMarkers(data) && !isPrevious;
    const look = `hue-${hue}${isPrevious ? ' is-previous' : ''}`;
    return {
      text: isolate(name),
      look: 'chart-name',
      room: hasLines ? 26 : isMarked ? 28 : 16,
      swatch: (x, y) => [
        hasLines ? line(look, x, y) : block(`chart-bar ${look}`, [x, y - 5], [10, 10]),
        ...(isMarked ? [marker(hue, [x + (hasLines ? 10 : 18), y])] : []),
      ],
    };
  });
}

function bandItem(names: [string, string]): Item {
  return {
    text: names.map(isolate).join(' – '),
    look: 'chart-name',
    room: 16,
    swatch: (x, y) => [block('chart-band is-key', [x, y - 5], [10, 10])],
  };
}

function provisionalItem({ form }: ChartData): Item {
  const look = 'hue-1 is-provisional';
  const isColumn = form === 'column' || form === 'bar';
  return {
    text: words.provisional,
    look: 'chart-name',
    room: isColumn ? 16 : 26,
    swatch: (x, y) => [isColumn ? block(`chart-bar ${look}`, [x + 0.5, y - 5], [10, 10]) : line(look, x, y)],
  };
}

function line(look: string, x: number, y: number): Shape {
  return { look: `chart-line ${look}`, d: `M${pixel(x)} ${pixel(y)}h20` };
}
