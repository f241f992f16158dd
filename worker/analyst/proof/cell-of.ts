import type { Table } from '../report.ts';

/**
 * The number in a cell, `t1.r0.sessions`; NaN when there is no such cell.
 * GA4's `date`, `isoYearIsoWeek`, `yearWeek` and `yearMonth` are dimensions that count as numbers: 20261103.
 */
export function cellOf(tables: Record<string, Table>, id: string): number {
  const cell = locate(tables, id);
  if (!cell) return NaN;
  const column = cell.table.metrics.findIndex((metric) => metric.name === cell.name);
  if (column >= 0) return cell.row.metrics[column] ?? NaN;
  const time = cell.table.dimensions.findIndex((dimension) => dimension.name === cell.name);
  const text = /^(date|isoYearIsoWeek|yearWeek|yearMonth)$/.test(cell.name) ? cell.row.dimensions[time] : undefined;
  return Number(text || NaN);
}

/** The table, row and column name of a cell id. */
export function locate(tables: Record<string, Table>, id: string) {
  const [, tableId = '', rowIndex, name = ''] = /^(\w+)\.r(\d+)\.([\w:]+)$/.exec(id) ?? [];
  const table = Object.hasOwn(tables, tableId) ? tables[tableId] : undefined;
  const row = table?.rows[Number(rowIndex)];
  return table && row ? { table, row, name } : undefined;
}
