import { pixel } from './shapes.ts';
import type { ChartData, Series } from './chart-data.ts';

interface LinePath {
  line: string;
  /** The part that may still change. */
  provisional: string;
  /** Between the line and zero. */
  area: string;
  /** Values with a gap on both sides, which no line shows. */
  alone: number[];
}

/** The strokes of one series. A gap in the values is a gap in the line. */
export function linePath(
  { values }: Series,
  { provisionalFrom }: Pick<ChartData, 'provisionalFrom'>,
  scale: { x(index: number): number; y(value: number): number },
): LinePath {
  const path: LinePath = { line: '', provisional: '', area: '', alone: [] };
  const zero = pixel(scale.y(0));
  values.forEach((value, index) => {
    if (value === null) return;
    const [isFirst, isLast] = [values[index - 1] == null, values[index + 1] == null];
    const at = `${pixel(scale.x(index))} ${pixel(scale.y(value))}`;
    const step = (isFirst ? 'M' : 'L') + at;
    if (isFirst && isLast) path.alone.push(index);
    if (index < provisionalFrom) path.line += step;
    else path.provisional += step;
    if (index === provisionalFrom - 1) path.provisional += `M${at}`;
    path.area += `${isFirst ? `M${pixel(scale.x(index))} ${zero}` : ''}L${at}${isLast ? `V${zero}Z` : ''}`;
  });
  return path;
}
