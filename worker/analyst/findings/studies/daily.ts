import type { IsoDate } from '../../plan.ts';
import type { Table } from '../../report.ts';

/** The ISO day of a row by date. */
export function dayOf(table: Table, row: number): IsoDate {
  return (table.rows[row]?.dimensions[0] ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** Rows from the first day on which anything was counted; before it there was no property to speak of. */
export function startOfData(table: Table): number {
  return Math.max(
    0,
    table.rows.findIndex(({ metrics }) => metrics.some((value) => value !== 0)),
  );
}

/** All rows from `first` on as a slice of a metric. */
export function sliceOf(table: Table, first: number, metric: string): string {
  return `t1.r${first}..r${table.rows.length - 1}.${metric}`;
}

export function daysBetween(start: IsoDate, end: IsoDate): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}
