import type { Chart, ChartSpec, Report, Table } from '../report.ts';
import { cellOf, locate } from './cell-of.ts';
import { isQuoted, quotableIn } from './quotable-in.ts';
import { createRowFinder } from './row-finder.ts';
import { dayOfValue } from './series/day-of-value.ts';

export type Datum = ChartSpec['data']['values'][number];

/**
 * Tells whether a point of a chart is proven. It is a cell, `{ cell: 't1.r0.sessions', value: 412, day: '2026-11-03' }`,
 * whose row says the same `day`, `label` and `group`, of this period or the one before; drawn at its own day, or over
 * this period's when it is of the one before. Without a cell it is a gap, the zero of a row that is not there, or with
 * a `ref` a value of the report.
 */
export function pointReader(report: Report): (datum: Datum, chart: Chart) => boolean {
  const { tables, values, language } = report;
  const quotable = quotableIn(report);
  const { rowsAt, isKnown } = createRowFinder(Object.values(tables), language);

  return (datum, { table, spec }) => {
    if (datum['ref'] !== undefined) return isValue(datum);
    const isPrevious = isOfPrevious(datum, spec);
    return (datum['date'] === datum['day'] || isPrevious) && isProven(datum, isPrevious, tables[table]!);
  };

  function isProven({ cell, value, day, label, group }: Datum, isPrevious: boolean, table: Table): boolean {
    const place = { day, label, group, isPrevious };
    const rows = rowsAt(table, place);
    if (cell === undefined) return value === null || (value === 0 && rows.size === 0 && isKnown(table, place));
    const { table: drawn, row } = locate(tables, `${cell}`) ?? {};
    return row !== undefined && drawn === table && value === cellOf(tables, `${cell}`) && rows.has(row);
  }

  /** A value of the report, on the day that it is of, with words that are proven by themselves. */
  function isValue({ ref, value, date, day, ...words }: Datum): boolean {
    const shown = typeof ref === 'string' && Object.hasOwn(values, ref) ? values[ref] : undefined;
    return (
      shown !== undefined &&
      shown.value === value &&
      date === day &&
      (day === undefined || day === dayOfValue(shown, tables)) &&
      Object.values(words).every((word) => typeof word === 'string' && isQuoted(word, quotable))
    );
  }
}

export function isOfPrevious({ series }: Datum, { usermeta }: ChartSpec): boolean {
  return series !== undefined && series === usermeta.previous_series;
}
