import { layOutBars } from './bar-layout.ts';
import { createFormat } from './format.ts';
import { layOutPlot } from './plot-layout.ts';
import { layOutRing } from './ring-layout.ts';
import type { BarLayout } from './bar-layout.ts';
import type { ChartData } from './chart-data.ts';
import type { Format } from './format.ts';
import type { PlotLayout, Space } from './plot-layout.ts';
import type { RingLayout } from './ring-layout.ts';

/** A chart laid out for the space it has. */
export type Drawing =
  | { kind: 'plot'; layout: PlotLayout }
  | { kind: 'bars'; layout: BarLayout }
  | { kind: 'ring'; layout: RingLayout };

export function draw(data: ChartData, format: Format, space: Space): Drawing {
  if (data.form === 'ring') {
    const share = createFormat({ unit: 'fraction' }, space.locale);
    return { kind: 'ring', layout: layOutRing(data, format, share, space) };
  }
  if (data.form === 'bar' || (data.form === 'column' && !namesFit(data, space))) {
    return { kind: 'bars', layout: layOutBars(data, format, space) };
  }
  return { kind: 'plot', layout: layOutPlot(data, format, space) };
}

/** The place under a pixel of the drawing. */
export function nearestPlace({ kind, layout }: Drawing, x: number, y: number): number {
  if (kind === 'plot') return layout.nearest(x);
  return kind === 'bars' ? layout.nearest(y) : layout.nearest(x, y);
}

/** Where the readout of a place points. */
export function spotOf({ kind, layout }: Drawing, { series }: ChartData, index: number): { x: number; y: number } {
  if (kind === 'ring') return layout.slices[index] ?? layout.centre;
  if (kind === 'bars') {
    const own = layout.bars.filter(({ place }) => place === index);
    const { y, height } = layout.row(index);
    return { x: Math.max(layout.zero, ...own.map(({ x }) => x)), y: y + height / 2 };
  }
  const heights = series.flatMap(({ values }) => (values[index] == null ? [] : [layout.y(values[index])]));
  return { x: layout.x(index), y: Math.min(layout.bottom, ...heights) };
}

/** Names that would not fit under their columns get a row each; short ones (hours) are thinned out instead. */
function namesFit({ places, isTemporal }: ChartData, { width, type }: Space): boolean {
  const longest = Math.max(...places.map(type.width));
  return isTemporal || longest < type.size * 2.5 || longest + type.size < (width - type.size * 4) / places.length;
}
