import { dateTicks, standApart, toLabel, writeTicks } from './date-ticks.ts';
import { stepOf, toDay } from './dates.ts';
import { layOutLegend } from './legend-layout.ts';
import { bandScale, domainOf, linearScale, nearestOf } from './scales.ts';
import { spread } from './spread.ts';
import { fitText, isolate } from './text-size.ts';
import { niceTicks } from './ticks.ts';
import { valuesOf } from './chart-data.ts';
import { words } from './words.ts';
import type { AxisLabel } from './date-ticks.ts';
import type { ChartData } from './chart-data.ts';
import type { Format } from './format.ts';
import type { LegendItem, PlacedItem } from './legend-layout.ts';
import type { BandScale } from './scales.ts';
import type { TextSize } from './text-size.ts';

/** Where everything of a line, area or column chart stands, in pixels. */
export interface PlotLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  y(value: number): number;
  /** The middle of a place. */
  x(index: number): number;
  /** For columns. */
  bands?: BandScale;
  ticks: { y: number; text: string; isBase: boolean }[];
  /** The axis does not start at zero. */
  isBroken: boolean;
  labels: AxisLabel[];
  legend: PlacedItem[];
  ends: EndLabel[];
  nearest(x: number): number;
}

/** The name of a line, beside its last value. */
export interface EndLabel {
  hue: number;
  text: string;
  from: { x: number; y: number };
  x: number;
  y: number;
}

export interface Space {
  width: number;
  type: TextSize;
  locale: string;
}

export function layOutPlot(data: ChartData, format: Format, { width, type, locale }: Space): PlotLayout {
  const values = valuesOf(data);
  const isLines = data.form !== 'column';
  const [least, most] = domainOf(values, data.form !== 'line');
  const inner = Math.round(Math.min(240, Math.max(160, width * 0.42)));
  const steps = niceTicks(least, most, {
    count: inner < 200 ? 3 : 4,
    whole: data.unit === 'count' && values.every(Number.isInteger),
    seconds: data.unit === 'seconds',
  });
  const isAllZero = least === 0 && most === 0;
  const tickTexts = format.axis(steps);
  const isBroken = (steps[0] ?? 0) > 0 || (steps.at(-1) ?? 0) < 0;

  const left = Math.ceil(Math.max(...tickTexts.map(type.width))) + 8;
  const endRoom = isLines ? endLabelRoom(data, width, inner, type) : 0;
  const edge = isLines ? 6 : 0;
  const right = width - (endRoom || edge);
  const key = legendOf(data, !endRoom, [
    ...(isAllZero ? [words.allZero] : []),
    ...(isBroken ? [words.startsAt(tickTexts[0] ?? '')] : []),
  ]);
  const legend = layOutLegend(key, width, type);
  const top = legend.height + type.size * 0.6;
  const bottom = top + inner;

  const y = linearScale(isAllZero ? [0, 1] : [steps[0] ?? 0, steps.at(-1) ?? 1], [bottom, top]);
  const bands = isLines
    ? undefined
    : bandScale(data.places.length, [left, right], data.places.length > 60 ? 0.1 : 0.28);
  const at = isLines ? lineScale(data, left + edge, right) : (index: number) => bands?.middle(index) ?? 0;
  const labels =
    bands || !data.isTemporal
      ? bandLabels(data, at, { width, type, locale })
      : timeLabels(data, left + edge, right, { width, type, locale });
  const pixels = data.places.map((_, index) => at(index));

  return {
    width,
    height: Math.ceil(bottom + type.size * (labels.some(({ lines }) => lines.length > 1) ? 3.3 : 2)),
    left,
    right,
    top,
    bottom,
    y,
    x: at,
    ...(bands ? { bands } : {}),
    ticks: steps.map((step, index) => ({ y: y(step), text: tickTexts[index] ?? '', isBase: step === 0 })),
    isBroken,
    labels,
    legend: legend.items,
    ends: endRoom ? endLabels(data, { at, y, right, width, top, bottom, type }) : [],
    nearest: (x) => nearestOf(pixels, x),
  };
}

/** The key of a chart: its series, unless they are named where they end, then how the provisional part looks, then remarks. */
export function legendOf(data: ChartData, namesSeries: boolean, remarks: string[]): LegendItem[] {
  const swatch = data.form === 'line' || data.form === 'area' ? 'line' : 'block';
  const marked = hasMarkers(data);
  return [
    ...(namesSeries && data.series.length > 1
      ? data.series.map(({ name, hue, isPrevious }) => ({
          text: isolate(name),
          swatch: swatch as 'line' | 'block',
          hue,
          marker: marked && !isPrevious ? hue : undefined,
        }))
      : []),
    ...(data.provisionalFrom < data.places.length
      ? [{ text: words.provisional, swatch: 'provisional' as const, hue: 1 }]
      : []),
    ...remarks.map((text) => ({ text })),
  ];
}

/** Several series of one period need more than a colour to be told apart. */
export function hasMarkers({ series }: ChartData): boolean {
  return series.filter(({ isPrevious }) => !isPrevious).length > 1;
}

function lineScale(data: ChartData, start: number, end: number): (index: number) => number {
  if (data.places.length < 2) return () => (start + end) / 2;
  const days = data.isTemporal ? data.places.map(toDay) : data.places.map((_, index) => index);
  const scale = linearScale([days[0] ?? 0, days.at(-1) ?? 0], [start, end]);
  return (index) => scale(days[index] ?? 0);
}

function timeLabels({ places }: ChartData, start: number, end: number, { width, type, locale }: Space): AxisLabel[] {
  const days: [number, number] = [toDay(places[0] ?? ''), toDay(places.at(-1) ?? '')];
  const at = days[0] === days[1] ? () => (start + end) / 2 : linearScale(days, [start, end]);
  return dateTicks({ days, step: stepOf(places), at, width, type, locale });
}

/** Every label, or every second, third ... so that they stand apart. */
function bandLabels(
  { places, isTemporal }: ChartData,
  at: (index: number) => number,
  { width, type, locale }: Space,
): AxisLabel[] {
  const unit = isTemporal && stepOf(places) === 'month' ? 'month' : 'day';
  for (let stride = 1; ; stride++) {
    const shown = places.map((_, index) => index).filter((index) => index % stride === 0);
    const lines = isTemporal
      ? writeTicks(
          shown.map((index) => toDay(places[index] ?? '')),
          unit,
          locale,
        )
      : shown.map((index) => [isolate(fitText(places[index] ?? '', width / 3, type))]);
    const labels = lines.map((each, order) => toLabel(each, at(shown[order] ?? 0), width, type));
    if (shown.length === 1 || standApart(labels, type, 1)) return labels;
  }
}

/** How wide the names at the ends of the lines are, or 0 where a key serves better. */
function endLabelRoom({ series }: ChartData, width: number, height: number, type: TextSize): number {
  const last = series.map(({ values }) => values.findLastIndex((value) => value !== null));
  const endTogether = last.every((index) => index === last[0]);
  if (width < 480 || series.length < 2 || !endTogether || series.length * lineHeight(type) > height) return 0;
  return Math.min(width * 0.26, Math.max(...series.map(({ name }) => type.width(isolate(name))))) + leader + 4;
}

function endLabels(
  { series }: ChartData,
  plot: {
    at(index: number): number;
    y(value: number): number;
    right: number;
    width: number;
    top: number;
    bottom: number;
    type: TextSize;
  },
): EndLabel[] {
  const { at, y, right, width, top, bottom, type } = plot;
  const ends = series.map(({ values }) => {
    const index = values.findLastIndex((value) => value !== null);
    return { x: at(index), y: y(values[index] ?? 0) };
  });
  const places =
    spread(
      ends.map((end) => end.y),
      lineHeight(type),
      [top, bottom],
    ) ?? [];
  return series.map(({ name, hue }, index) => ({
    hue,
    text: isolate(fitText(name, width - right - leader - 2, type)),
    from: ends[index] ?? { x: right, y: top },
    x: right + leader,
    y: places[index] ?? top,
  }));
}

const lineHeight = (type: TextSize) => type.size * 1.35;
/** From the end of a line to its name. */
const leader = 18;
