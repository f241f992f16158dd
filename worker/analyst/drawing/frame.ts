import { valuesOf } from './chart-data.ts';
import { drawLegend } from './legend.ts';
import { domainOf, linearScale } from './scales.ts';
import { pixel, word } from './shapes.ts';
import { niceTicks } from './ticks.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { AxisLabel } from './date-ticks.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';
import type { Shape } from './shapes.ts';

/** What lines and columns stand in: the key, the light lines and their numbers. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  y(value: number): number;
  shapes: Shape[];
}

/** `room` is kept free on the right; `namesSeries` puts the series into the key. */
export function layOutFrame(
  data: ChartData,
  format: Format,
  space: Space,
  { room, namesSeries }: { room: number; namesSeries: boolean },
): Frame {
  const { width, type } = space;
  const values = valuesOf(data);
  const [least, most] = domainOf(values, data.form !== 'line');
  const isAllZero = least === most;
  const height = isAllZero ? 72 : frameHeight(width);
  const steps = niceTicks(least, most, {
    count: height < 200 ? 3 : 4,
    whole: data.unit === 'count' && values.every(Number.isInteger),
    seconds: data.unit === 'seconds',
  });
  const texts = format.axis(steps);
  const [first = 0, last = 0] = [steps[0], steps.at(-1)];
  const isBroken = first > 0 || last < 0;
  const legend = drawLegend(data, space, {
    namesSeries,
    remarks: [...(isAllZero ? [words.allZero] : []), ...(isBroken ? [words.startsAt(texts[0] ?? '')] : [])],
  });

  const left = Math.ceil(Math.max(...texts.map(type.width))) + 8;
  const right = width - room;
  const top = legend.height + type.size * 0.6;
  const bottom = top + height;
  const y = linearScale([first, isAllZero ? 1 : last], [bottom, top]);
  const grid = steps.flatMap((step, index) => [
    { look: `chart-grid${step ? '' : ' is-base'}`, d: `M${left} ${Math.round(y(step)) + 0.5}H${pixel(right)}` },
    word('', texts[index] ?? '', [left - 8, y(step)], type.size, 'end'),
  ]);
  const gap = { look: 'chart-break', d: `M${left + 0.5} ${pixel(bottom - 14)}v3l-4 2l8 4l-4 2v3` };
  return { left, right, top, bottom, y, shapes: [...legend.shapes, ...grid, ...(isBroken ? [gap] : [])] };
}

export function frameHeight(width: number): number {
  return Math.round(Math.min(240, Math.max(160, width * 0.42)));
}

/** What stands under a frame, and how high the drawing is with it. */
export function drawLabels(
  labels: AxisLabel[],
  { bottom }: Frame,
  { type }: Space,
): Pick<Drawing, 'shapes' | 'height'> {
  const lines = Math.max(...labels.map((label) => label.lines.length));
  return {
    shapes: labels.flatMap(({ at, middle, lines: texts }) => [
      { look: 'chart-tick', d: `M${pixel(at)} ${pixel(bottom + 1)}v4` },
      ...texts.map((text, index) =>
        word('', text, [middle, bottom + 8 + type.size * (0.55 + 1.25 * index)], type.size, 'middle'),
      ),
    ]),
    height: Math.ceil(bottom + 8 + type.size * (1.25 * lines)),
  };
}
