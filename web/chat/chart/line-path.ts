import type { ChartData, Series } from './chart-data.ts';
import type { PlotLayout } from './plot-layout.ts';

export interface LinePath {
  line: string;
  /** The part that may still change. */
  provisional: string;
  /** Between the line and zero. */
  area: string;
  /** Values with a gap on both sides, and every value of a chart with one place. */
  dots: number[];
}

/** The strokes of one series. A gap in the values is a gap in the line. */
export function linePath({ values }: Series, { provisionalFrom }: ChartData, layout: PlotLayout): LinePath {
  const path: LinePath = { line: '', provisional: '', area: '', dots: [] };
  values.forEach((value, index) => {
    if (value === null) return;
    const [before, after] = [values[index - 1] ?? null, values[index + 1] ?? null];
    const [x, y] = [point(layout.x(index)), point(layout.y(value))];
    if (before === null && after === null) path.dots.push(index);
    const start = before === null ? 'M' : 'L';
    if (index < provisionalFrom) path.line += `${start}${x} ${y}`;
    if (index >= provisionalFrom) path.provisional += `${start}${x} ${y}`;
    if (index === provisionalFrom - 1) path.provisional += `M${x} ${y}`;

    const zero = point(layout.y(0));
    if (before === null) path.area += `M${x} ${zero}`;
    path.area += `L${x} ${y}`;
    if (after === null) path.area += `V${zero}Z`;
  });
  return path;
}

/** A tenth of a pixel is as fine as the eye. */
function point(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
