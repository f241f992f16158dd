import type { Table } from '../report.ts';
import { plainText } from './plain-text.ts';

/** The group of a row in one line, without its date range: "Organic Search · mobile". */
export function rowLabel(table: Table, dimensions: string[]): string {
  return dimensions
    .filter((_, column) => table.dimensions[column]?.name !== 'dateRange')
    .map(plainText)
    .join(' · ');
}
