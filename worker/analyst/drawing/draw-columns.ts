import { bandLabels } from './band-labels.ts';
import { barPath } from './bar-path.ts';
import { barLook, hasMarkers } from './chart-data.ts';
import { drawNotes } from './draw-notes.ts';
import { drawLabels, layOutFrame } from './frame.ts';
import { bandScale } from './scales.ts';
import { block, marker } from './shapes.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';

/** Upright bars, those of one place side by side. */
export function drawColumns(data: ChartData, format: Format, space: Space): Drawing {
  const { places, series } = data;
  const frame = layOutFrame(data, format, space, { room: 0, namesSeries: true });
  const { left, right, top, bottom, y } = frame;
  const bands = bandScale(places.length, [left, right], places.length > 60 ? 0.1 : 0.28);
  const below = drawLabels(bandLabels(data, bands.middle, space), frame, space);
  const each = bands.thickness / series.length;

  const columns = series.flatMap((own, order) =>
    own.values.flatMap((value, place) => {
      if (!value) return [];
      const side = bands.start(place) + order * each;
      const thickness = Math.max(0.5, each - (each > 4 ? 1 : 0));
      const isMarked = hasMarkers(data) && !own.isPrevious && each > 9;
      return [
        { look: barLook(data, own, place), d: barPath({ from: y(0), to: y(value), side, thickness }, 'up') },
        ...(isMarked ? [marker(own.hue, [side + thickness / 2, y(value) - 7 * Math.sign(value)])] : []),
      ];
    }),
  );
  return {
    height: below.height,
    count: places.length,
    shapes: [...frame.shapes, ...below.shapes, ...drawNotes(data, frame, bands.middle), ...columns],
    nearest: bands.nearest,
    spot: (index) => ({ x: bands.middle(index), y: Math.min(...series.map(({ values }) => y(values[index] ?? 0))) }),
    highlight: (index) => [
      block('chart-row', [bands.middle(index) - bands.pitch / 2, top - 4], [bands.pitch, bottom - top + 4]),
    ],
  };
}
