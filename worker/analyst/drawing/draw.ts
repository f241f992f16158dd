import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawLines } from './draw-lines.ts';
import { drawRing } from './draw-ring.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';

export function draw(data: ChartData, format: Format, space: Space): Drawing {
  switch (data.form) {
    case 'ring':
      return drawRing(data, format, space);
    case 'bar':
      return drawBars(data, format, space);
    case 'column':
      return namesFit(data, space) ? drawColumns(data, format, space) : drawBars(data, format, space);
    case 'line':
    case 'area':
      return drawLines(data, format, space);
  }
}

/** So many columns are a series (the hours of a day): it is read along, and its labels are thinned out. */
const manyPlaces = 12;

/** Names that would not fit under their columns get a row each; short ones (hours) are thinned out instead. */
function namesFit({ places, step }: ChartData, { width, type }: Space): boolean {
  const longest = Math.max(...places.map(type.width));
  return (
    step !== undefined ||
    places.length > manyPlaces ||
    longest < type.size * 2.5 ||
    longest + type.size < (width - type.size * 4) / places.length
  );
}
