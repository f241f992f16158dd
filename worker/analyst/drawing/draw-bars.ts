import { barPath } from './bar-path.ts';
import { barLook, hasMarkers, valuesOf } from './chart-data.ts';
import { placeTitle } from './dates.ts';
import { drawLegend } from './legend.ts';
import { bandScale, domainOf, linearScale } from './scales.ts';
import { block, marker, pixel, word } from './shapes.ts';
import { fitText, isolate } from './text-size.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';

/** A row per place: its name, its bars, and their values in figures. The figures stand for an axis. */
export function drawBars(data: ChartData, format: Format, space: Space): Drawing {
  const { width, type, locale } = space;
  const count = Math.min(data.places.length, mostRows);
  const places = data.places.slice(0, count);
  const series = data.series.map((own) => ({ ...own, values: own.values.slice(0, count) }));
  const values = valuesOf({ series });
  const begins = data.isWaterfall ? beginnings(values) : undefined;
  const [least, most] = domainOf(begins ? values.map((value, place) => value + (begins[place] ?? 0)) : values, true);
  const legend = drawLegend(data, space, {
    namesSeries: true,
    remarks: [
      ...(least === most ? [words.allZero] : []),
      ...(count < data.places.length ? [words.firstOf(`${count}`, `${data.places.length}`)] : []),
    ],
  });

  const isMarked = hasMarkers(data);
  const toFigure = isMarked ? 14 : 5;
  const isLong = Math.max(...values.map((value) => type.width(format.full(value)))) > width * 0.24;
  const write = isLong ? format.short : format.full;
  const figureRoom = (some: number[]) => Math.max(0, ...some.map((value) => type.width(write(value)) + toFigure + 2));
  const names = places.map((place) => placeTitle(place, data.step, locale));
  const nameRoom = Math.min(width * 0.38, Math.max(...names.map((name) => type.width(name))) + 1);
  const x = linearScale(
    [least, most],
    [
      nameRoom + 10 + figureRoom(begins ? values : values.filter((value) => value < 0)),
      width - figureRoom(begins ? values : values.filter((value) => value >= 0)),
    ],
  );

  const thickness = Math.round(type.size * (series.length > 1 ? 1.25 : 1.5));
  const pitch = thickness * series.length + Math.round(type.size * (series.length > 1 ? 1 : 0.7));
  const bottom = legend.height + pitch * count;
  const bands = bandScale(count, [legend.height, bottom], 0);

  const bars = series.flatMap((own, order) =>
    own.values.flatMap((value, place) => {
      if (value === null) return [];
      const side = bands.middle(place) + (order - series.length / 2) * thickness;
      const middle = side + (thickness - 1) / 2;
      const away = value < 0 ? -1 : 1;
      const begin = begins?.[place] ?? 0;
      const end = begin + value;
      const isTotal = begins !== undefined && place === count - 1;
      return [
        {
          look: `${barLook(data, own, place)}${begins && !isTotal ? (value < 0 ? ' is-fall' : ' is-rise') : ''}`,
          d: barPath({ from: x(begin), to: x(end), side, thickness: thickness - 1 }, 'across'),
        },
        ...(isMarked && !own.isPrevious ? [marker(own.hue, [x(end) + 7 * away, middle])] : []),
        figureOf(value, { begin, end, middle }),
      ];
    }),
  );
  /** Beyond the end of the bar; of a step whose figure would stand on the line of nothing, at its other end. */
  function figureOf(value: number, { begin, end, middle }: Record<'begin' | 'end' | 'middle', number>) {
    const text = write(value);
    const away = value < 0 ? -1 : 1;
    const near = x(end) + toFigure * away;
    const far = near + type.width(text) * away;
    const isCrossed = begin !== 0 && end !== 0 && (near - x(0)) * (far - x(0)) <= 0;
    const at = isCrossed ? x(begin) - toFigure * away : near;
    return word('chart-value', text, [at, middle], type.size, value < 0 !== isCrossed ? 'end' : 'start');
  }

  return {
    height: Math.ceil(bottom),
    count,
    shapes: [
      ...legend.shapes,
      ...names.map((name, index) =>
        word('chart-name', isolate(fitText(name, nameRoom, type)), [nameRoom, bands.middle(index)], type.size, 'end'),
      ),
      { look: 'chart-grid is-base', d: `M${Math.round(x(0)) + 0.5} ${pixel(legend.height)}V${pixel(bottom)}` },
      ...bars,
    ],
    nearest: (_, y) => bands.nearest(y),
    spot: (index) => ({
      x: Math.max(x(0), ...series.map((own) => x((own.values[index] ?? 0) + (begins?.[index] ?? 0)))),
      y: bands.middle(index),
    }),
    highlight: (index) => [block('chart-row', [0, bands.start(index)], [width, pitch])],
  };
}

/** Where each bar of a waterfall begins: at the end of the one before, the sum at nothing. */
function beginnings(values: number[]): number[] {
  let sum = 0;
  return values.map((value, place) => {
    const begin = place === values.length - 1 ? 0 : sum;
    sum += value;
    return begin;
  });
}

/** More rows than this are for the table. */
const mostRows = 25;
