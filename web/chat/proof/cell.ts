import { rowLabel } from '../../../worker/analyst/proof/row-label.ts';
import type { Table, Unit } from '../../../worker/analyst/report.ts';

export interface Cell {
  id: string;
  table: string;
  row: number;
  metric: string;
  value: number;
  unit: Unit;
  /** What Google calls the number, and the group it is counted in. */
  label: string;
  group: string;
}

/** The number in the cell `t1.r0.sessions` of a report's tables; undefined when there is none. */
export function findCell(tables: Record<string, Table>, id: string, language = 'en'): Cell | undefined {
  const { table: tableId = '', row = '', metric = '' } = CELL_ID.exec(id)?.groups ?? {};
  const table = tables[tableId];
  const column = table?.metrics.findIndex(({ name }) => name === metric) ?? -1;
  const header = table?.metrics[column];
  const found = table?.rows[Number(row)];
  const value = found?.metrics[column];
  if (!table || !header || !found || value === undefined) return undefined;
  return {
    id,
    table: tableId,
    row: Number(row),
    metric,
    value,
    unit: header.unit,
    label: header.label,
    group: rowLabel(table, found.dimensions, language),
  };
}

/** What a slice of rows by date holds, `t1.r0..r89.sessions`: the figure, and its first and last day. */
export function findSlice(
  tables: Record<string, Table>,
  id: string,
  language = 'en',
): { label: string; from: string; to: string } | undefined {
  const { table = '', first = '', last = '', metric = '' } = SLICE_ID.exec(id)?.groups ?? {};
  const from = findCell(tables, `${table}.r${first}.${metric}`, language);
  const to = findCell(tables, `${table}.r${last}.${metric}`, language);
  return from && to && { label: from.label, from: from.group, to: to.group };
}

const SLICE_ID = /^(?<table>[^.]+)\.r(?<first>\d+)\.\.r(?<last>\d+)\.(?<metric>.+)$/;
const CELL_ID = /^(?<table>[^.]+)\.r(?<row>\d+)\.(?<metric>.+)$/;
