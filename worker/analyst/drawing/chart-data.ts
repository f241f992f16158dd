import { notesOf, type ChartNote } from './chart-notes.ts';
import { stepOf } from './dates.ts';
import type { Chart, ReportAnnotation, Unit } from '../report.ts';
import type { DateStep } from './dates.ts';

/** What a chart draws: one value per place (a day, a group) and series. */
export interface ChartData {
  form: 'line' | 'area' | 'column' | 'bar' | 'ring';
  /** How far apart the places are when they are days. */
  step: DateStep | undefined;
  /** ISO days in time order, or names in the order of the spec. */
  places: string[];
  series: Series[];
  /** What the places are, when the spec says so: "Date". */
  placeTitle?: string;
  valueTitle: string;
  /** The first place whose values may still change; as many as there are places when none may. */
  provisionalFrom: number;
  unit: Unit;
  /** ISO 4217. */
  currency?: string;
  /** Names of the two series that bound what is likely. */
  band?: [low: string, high: string];
  /** Each value begins where the one before ended; the last is their sum. */
  isWaterfall?: true;
  /** What was noted for days that it shows. */
  notes?: ChartNote[];
}

export interface Series {
  name: string;
  /** One per place; null is a gap. */
  values: (number | null)[];
  /** The days that the values are of, where these are not the places: the period before. */
  days: (string | undefined)[];
  isPrevious: boolean;
  /** The low or high end of what is likely: the edge of a band, no line of its own. */
  isEdge?: true;
  /** 1 to 8, the chart colours in order; 0 for the period before, and that of the line before for the edges of a band. */
  hue: number;
}

/** Reads the spec of a chart. Without `sort`, places and series keep the order of the values. */
export function readChart(
  { title, spec: { mark, data, encoding, usermeta } }: Chart,
  annotations: ReportAnnotation[] = [],
): ChartData {
  const { x, y, color, theta } = encoding;
  const isFlat = mark.orient === 'horizontal' || (mark.type === 'bar' && x?.type === 'quantitative');
  const [across, along] = isFlat ? [y, x] : [x, y];
  const placeChannel = theta ? color : across;
  const valueChannel = theta ?? along;
  const seriesChannel = theta ? undefined : color;
  const isTemporal = placeChannel?.type === 'temporal';

  const all = data.values.map((datum) => ({
    place: `${datum[placeChannel?.field ?? ''] ?? ''}`,
    series: `${datum[seriesChannel?.field ?? ''] ?? ''}`,
    value: toNumber(datum[valueChannel?.field ?? '']),
    day: isTemporal && isDay(datum['day']) ? datum['day'] : undefined,
  }));
  const rows = isTemporal ? all.filter((row) => isDay(row.place)) : all;
  const found = inOrder(
    rows.map((row) => row.place),
    placeChannel?.sort,
  );
  const places = isTemporal ? found.sort() : found;
  const valueTitle = valueChannel?.title ?? title;

  let hue = 0;
  const series = inOrder(
    rows.map((row) => row.series),
    seriesChannel?.sort,
  ).map((name): Series => {
    const own = new Map(rows.flatMap((row) => (row.series === name ? [[row.place, row] as const] : [])));
    const isPrevious = name !== '' && name === usermeta.previous_series;
    const isEdge = usermeta.band?.includes(name) ?? false;
    return {
      name: name || valueTitle,
      values: places.map((place) => own.get(place)?.value ?? null),
      days: places.map((place) => (own.get(place)?.day === place ? undefined : own.get(place)?.day)),
      isPrevious,
      ...(isEdge ? { isEdge } : {}),
      hue: isPrevious ? 0 : hueOf(isEdge ? hue - 1 : hue++),
    };
  });

  const isCascade = usermeta.waterfall && isFlat && series.length === 1 && !series[0]?.values.includes(null);
  const from = usermeta.provisional_from;
  const step = isTemporal ? stepOf(places) : undefined;
  const notes = notesOf(annotations, { places, step });
  const provisionalFrom = from && isTemporal ? places.findIndex((place) => place >= from) : -1;
  return {
    form: formOf(mark.type, isFlat, series),
    step,
    places,
    series,
    ...(placeChannel?.title ? { placeTitle: placeChannel.title } : {}),
    valueTitle,
    provisionalFrom: provisionalFrom < 0 ? places.length : provisionalFrom,
    ...(isCascade ? { isWaterfall: true } : {}),
    ...(notes.length ? { notes } : {}),
    unit: usermeta.unit,
    ...(usermeta.currency ? { currency: usermeta.currency } : {}),
    ...(usermeta.band ? { band: usermeta.band } : {}),
  };
}

export function valuesOf({ series }: Pick<ChartData, 'series'>): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null));
}

/** Several series of one period need more than a colour to be told apart. */
export function hasMarkers({ series }: ChartData): boolean {
  return series.filter(({ isPrevious, isEdge }) => !isPrevious && !isEdge).length > 1;
}

/** The classes of a bar. */
export function barLook({ provisionalFrom }: ChartData, { hue, isPrevious }: Series, place: number): string {
  return `chart-bar hue-${hue}${isPrevious ? ' is-previous' : place >= provisionalFrom ? ' is-provisional' : ''}`;
}

/** One of the eight colours, in order. */
export function hueOf(index: number): number {
  return (index % 8) + 1;
}

function formOf(mark: 'line' | 'bar' | 'area' | 'arc', isFlat: boolean, series: Series[]): ChartData['form'] {
  // A share below zero cannot be drawn as a slice.
  if (mark === 'arc') return valuesOf({ series }).some((value) => value < 0) ? 'bar' : 'ring';
  if (mark === 'bar') return isFlat ? 'bar' : 'column';
  return mark;
}

/** An ISO day. Nothing else may pass for one: days are written unquoted into CSV. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function toNumber(value: string | number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function inOrder(names: string[], sort: string[] | null | undefined): string[] {
  const unique = [...new Set(names)];
  return sort ? [...new Set([...sort.filter((name) => unique.includes(name)), ...unique])] : unique;
}
