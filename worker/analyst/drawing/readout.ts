import { placeTitle, toDay, writeDate } from './dates.ts';
import { hueOf, valuesOf } from './chart-data.ts';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Format } from './format.ts';

/** What is said of one place. */
export interface Readout {
  title: string;
  rows: { hue: number; isPrevious: boolean; name: string; text: string }[];
  /** Whether its values may still change, or what share of the whole it is. */
  note?: string;
  /** What somebody noted for it. */
  annotations: string[];
}

export function readoutOf(data: ChartData, index: number, format: Format, locale: string): Readout {
  const total = valuesOf(data).reduce((sum, value) => sum + value, 0);
  const isRing = data.form === 'ring';
  const note =
    index >= data.provisionalFrom
      ? words.provisional
      : isRing && total
        ? format.share((data.series[0]?.values[index] ?? 0) / total)
        : '';
  return {
    title: placeTitle(data.places[index] ?? '', data.step, locale),
    rows: data.series.map(({ name, values, days, isPrevious, hue }) => {
      const value = values[index];
      const day = days[index];
      return {
        hue: isRing ? hueOf(index) : hue,
        isPrevious,
        name: day ? `${name}, ${writeDate(toDay(day), locale, { day: 'numeric', month: 'short' })}` : name,
        text: value == null ? words.noValue : format.full(value),
      };
    }),
    ...(note ? { note } : {}),
    annotations: (data.notes ?? []).flatMap(({ place, title: noted }) => (place === index ? [noted] : [])),
  };
}

/** The readout as one line, to be heard. */
export function speak({ title, rows, note, annotations }: Readout): string {
  return [
    title,
    ...rows.map(({ name, text }) => `${name}: ${text}`),
    ...(note ? [note] : []),
    ...annotations.map(words.noted),
  ].join('; ');
}

/** What a chart shows, in a few sentences: how many values, and the highest and lowest of each of the first series. */
export function summarise(data: ChartData, format: Format, locale: string): string {
  const sentences = data.series.slice(0, 3).flatMap(({ name, values, days }) => {
    const known = values.filter((value) => value !== null);
    if (!known.length) return [];
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const places = data.places.map((place, index) => days[index] ?? place);
    const at = (value: number) => placeTitle(places[values.indexOf(value)] ?? '', data.step, locale);
    if (known.length === 1) return [words.only(name, format.full(high), at(high))];
    if (low === high) return [words.always(name, format.full(high))];
    return [words.extremes(name, format.full(high), at(high), format.full(low), at(low))];
  });
  const count = new Intl.NumberFormat(locale).format(valuesOf(data).length);
  return [words.summary(count), ...sentences].join(' ');
}
