import { toDay, writeDate } from './dates.ts';
import { titleOf } from './readout.ts';
import type { ChartData } from './chart-data.ts';

/** The values of a chart in rows: a place and its value in each series. */
export interface Lines {
  placeTitle: string;
  columns: string[];
  rows: { place: string; cells: { value: number | null; day?: string }[] }[];
}

/** `day` is what a cell is of where that is not its row's: the same day of the period before. */
export function toLines(data: ChartData, placeTitle: string, locale: string): Lines {
  const code = data.currency ? ` (${data.currency})` : '';
  return {
    placeTitle,
    columns: data.series.map(({ name }) => name + code),
    rows: data.places.map((_, index) => ({
      place: titleOf(data, index, locale),
      cells: data.series.map(({ values, days }) => {
        const day = days[index];
        const text = day && writeDate(toDay(day), locale, { day: 'numeric', month: 'short', year: 'numeric' });
        return { value: values[index] ?? null, ...(text ? { day: text } : {}) };
      }),
    })),
  };
}
