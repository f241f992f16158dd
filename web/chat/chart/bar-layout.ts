import { placeName, stepOf } from './dates.ts';
import { layOutLegend } from './legend-layout.ts';
import { legendOf } from './plot-layout.ts';
import { bandScale, domainOf, linearScale } from './scales.ts';
import { fitText, isolate } from './text-size.ts';
import { valuesOf } from './chart-data.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Format } from './format.ts';
import type { PlacedItem } from './legend-layout.ts';
import type { Space } from './plot-layout.ts';

/** Where everything of a chart with a row per place stands, in pixels. Values are written at the bars: there is no axis. */
export interface BarLayout {
  width: number;
  height: number;
  zero: number;
  top: number;
  bottom: number;
  names: { text: string; x: number; y: number }[];
  bars: Bar[];
  legend: PlacedItem[];
  row(index: number): { y: number; height: number };
  nearest(y: number): number;
}

export interface Bar {
  place: number;
  series: number;
  /** The far end of the bar. */
  x: number;
  y: number;
  thickness: number;
  text: string;
  isNegative: boolean;
}

/** More rows than this are for the table. */
export const mostRows = 40;

export function layOutBars(data: ChartData, format: Format, { width, type, locale }: Space): BarLayout {
  const count = Math.min(data.places.length, mostRows);
  const shown = {
    ...data,
    series: data.series.map((series) => ({ ...series, values: series.values.slice(0, count) })),
  };
  const values = valuesOf(shown);
  const [least, most] = domainOf(values, true);
  const remarks = [
    ...(least === 0 && most === 0 ? [words.allZero] : []),
    ...(count < data.places.length ? [words.firstOf(`${count}`, `${data.places.length}`)] : []),
  ];
  const legend = layOutLegend(legendOf(data, true, remarks), width, type);

  const isLong = Math.max(...values.map((value) => type.width(format.full(value)))) > width * 0.24;
  const write = isLong ? format.short : format.full;
  const widest = (some: number[]) => Math.max(0, ...some.map((value) => type.width(write(value)) + 8));
  const names = data.places
    .slice(0, count)
    .map((place) => (data.isTemporal ? placeName(place, stepOf(data.places), locale) : place));
  const nameRoom = Math.min(width * 0.38, Math.max(...names.map((name) => type.width(name))) + 1);
  const start = nameRoom + 10 + widest(values.filter((value) => value < 0));
  const x = linearScale([least, most], [start, width - widest(values.filter((value) => value >= 0))]);

  const single = data.series.length === 1;
  const thickness = single ? Math.round(type.size * 1.5) : Math.round(type.size * 1.25);
  const pitch = thickness * data.series.length + Math.round(type.size * (single ? 0.7 : 1));
  const bottom = legend.height + pitch * count;
  const bands = bandScale(count, [legend.height, bottom], 0);

  return {
    width,
    height: Math.ceil(bottom),
    zero: x(0),
    top: legend.height,
    bottom,
    names: names.map((name, index) => ({
      text: isolate(fitText(name, nameRoom, type)),
      x: nameRoom,
      y: bands.middle(index),
    })),
    bars: data.places.slice(0, count).flatMap((_, place) =>
      data.series.flatMap(({ values: own }, series) => {
        const value = own[place];
        if (value == null) return [];
        const y = bands.middle(place) + (series - data.series.length / 2) * thickness;
        return [{ place, series, x: x(value), y, thickness, text: write(value), isNegative: value < 0 }];
      }),
    ),
    legend: legend.items,
    row: (index) => ({ y: bands.start(index), height: pitch }),
    nearest: bands.nearest,
  };
}
