import { frameHeight } from './frame.ts';
import { pixel, word } from './shapes.ts';
import { spread } from './spread.ts';
import { fitText, isolate } from './text-size.ts';
import type { ChartData } from './chart-data.ts';
import type { Space } from './drawing.ts';
import type { Shape } from './shapes.ts';

/** How much room the names at the ends of the lines take, or 0 where a key serves better. */
export function endLabelRoom({ series, places }: ChartData, { width, type }: Space): number {
  const ends = series.map(lastOf);
  const endTogether = ends.every((end) => end === ends[0]);
  const isHigh = series.length * type.size * leading <= frameHeight(width);
  if (width < 480 || series.length < 2 || places.length < 2 || !endTogether || !isHigh) return 0;
  return Math.min(width * 0.26, Math.max(...series.map(({ name }) => type.width(isolate(name))))) + leader + 4;
}

/** The names, each beside the last value of its line and tied to it where it had to move. */
export function drawEndLabels(
  { series }: ChartData,
  { width, type }: Space,
  plot: {
    x(index: number): number;
    y(value: number): number;
    right: number;
    top: number;
    bottom: number;
    isShown: boolean;
  },
): Shape[] {
  if (!plot.isShown) return [];
  const wanted = series.map((own) => plot.y(own.values[lastOf(own)] ?? 0));
  const placed = spread(wanted, type.size * leading, [plot.top, plot.bottom]) ?? wanted;
  return series.flatMap((own, index) => {
    const [from, to] = [wanted[index] ?? 0, placed[index] ?? 0];
    const x = plot.right + leader;
    return [
      {
        look: `chart-leader hue-${own.hue}`,
        d: `M${pixel(plot.x(lastOf(own)) + 5)} ${pixel(from)}L${pixel(x - 4)} ${pixel(to)}`,
      },
      word('chart-name', isolate(fitText(own.name, width - x - 2, type)), [x, to], type.size),
    ];
  });
}

function lastOf({ values }: ChartData['series'][number]): number {
  return values.findLastIndex((value) => value !== null);
}

/** From the end of a line to its name. */
const leader = 18;
const leading = 1.35;
