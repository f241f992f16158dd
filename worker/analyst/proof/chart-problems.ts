import type { Report } from '../report.ts';
import { cellOf, locate } from './cell-of.ts';
import { rowLabel } from './row-label.ts';
import type { Problem } from './verify.ts';

type Datum = Record<string, string | number | null>;

/**
 * Every point of a chart is a cell: `{ cell: 't1.r0.sessions', value: 412, day: '2026-11-03' }`. `day` and `label`
 * belong to the cell's row. A point without a cell is a gap, or the zero of a day without a row.
 */
export function chartProblems({ charts, tables }: Report): Problem[] {
  return charts.flatMap((chart) =>
    Object.hasOwn(tables, chart.table) && chart.spec.data.values.every((datum) => isProven(datum, chart.table, tables))
      ? []
      : [{ where: `charts.${chart.id}`, message: 'is not proven' }],
  );
}

function isProven({ cell, value, day, label }: Datum, id: string, tables: Report['tables']): boolean {
  const table = tables[id]!;
  // A week or a month is drawn at its first day, which is in no column.
  const time = table.dimensions.findIndex((dimension) => dimension.name === 'date');
  const isDayOf = (dimensions: string[]) => dimensions[time] === `${day}`.replaceAll('-', '');
  if (typeof cell !== 'string') {
    return value === null || (value === 0 && !table.rows.some((row) => isDayOf(row.dimensions)));
  }

  const { table: drawn, row } = locate(tables, cell) ?? {};
  return (
    drawn === table &&
    value === cellOf(tables, cell) &&
    (time < 0 || day === undefined || isDayOf(row!.dimensions)) &&
    (label === undefined || label === rowLabel(table, row!.dimensions))
  );
}
