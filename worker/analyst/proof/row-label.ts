import type { Table } from '../report.ts';
import { plainText } from './plain-text.ts';
import { speechOf } from './speech.ts';
import { timeWords } from './time-words.ts';

/** A value of a dimension as a reader knows it: times in words, everything else as Google has it. */
export function valueLabel(dimension: string, value: string, language: string): string {
  return timeWords(dimension, value, language) ?? plainText(value);
}

/**
 * The group of a row in one line, without its date range: "Organic Search · mobile"; on request only some of its
 * dimensions.
 */
export function rowLabel(
  table: Pick<Table, 'dimensions'>,
  values: string[],
  language: string,
  only?: string[],
): string {
  return table.dimensions
    .flatMap(({ name }, column) => {
      if (name === 'dateRange' || (only && !only.includes(name))) return [];
      return [valueLabel(name, values[column] ?? '', language) || speechOf(language).empty];
    })
    .join(' · ');
}
