import type { Report, Table } from '../report.ts';
import { cellOf, locate } from './cell-of.ts';
import { rowLabel } from './row-label.ts';
import type { Problem } from './verify.ts';

/**
 * Every point of a chart is a cell: `{ cell: 't1.r0.sessions', value: 412, day: '2026-11-03' }`. `day` and `label`
 * belong to the cell's row. A point without a cell is a day without a row: zero or a gap, and no row may say otherwise.
 */
export function chartProblems({ charts, tables }: Report): Problem[] {
  return charts.flatMap((chart) => {
    const where = `charts.${chart.id}`;
    const table = Object.hasOwn(tables, chart.table) ? tables[chart.table] : undefined;
    if (!table) return [{ where, message: 'draws no table' }];
    const holds = chart.spec.data.values.every((datum) => isProven(datum, chart.table, table));
    return holds ? [] : [{ where, message: 'has a point that is not a cell' }];
  });
}

function isProven(datum: Record<string, string | number | null>, tableId: string, table: Table): boolean {
  const { cell, value, day, label } = datum;
  // A week or a month is drawn at its first day, which is in no column.
  const time = table.dimensions.findIndex((dimension) => dimension.name === 'date');
  const isDayOf = (dimensions: string[]) => dimensions[time] === `${day}`.replaceAll('-', '');
  if (typeof cell !== 'string') return !value && !table.rows.some((row) => time >= 0 && isDayOf(row.dimensions));

  const tables = { [tableId]: table };
  const found = locate(tables, cell);
  if (!found || value !== cellOf(tables, cell)) return false;
  if (time >= 0 && day !== undefined && !isDayOf(found.row.dimensions)) return false;
  return label === undefined || label === rowLabel(table, found.row.dimensions);
}
