import { namesApart, type Names } from '../../../worker/analyst/proof/names-apart.ts';
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
export function findCell(tables: Record<string, Table>, id: string, names = namesOf(tables)): Cell | undefined {
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
    group: names.row(table, found.dimensions),
  };
}

/** What a slice of rows by date holds, `t1.r0..r89.sessions`: the figure, and its first and last day. */
export function findSlice(
  tables: Record<string, Table>,
  id: string,
  names = namesOf(tables),
): { label: string; from: string; to: string } | undefined {
  const { table = '', first = '', last = '', metric = '' } = SLICE_ID.exec(id)?.groups ?? {};
  const from = findCell(tables, `${table}.r${first}.${metric}`, names);
  const to = findCell(tables, `${table}.r${last}.${metric}`, names);
  return from && to && { label: from.label, from: from.group, to: to.group };
}

/** What the groups of all the tables of a report are called in its language. */
export function namesOf(tables: Record<string, Table>, language = 'en'): Names {
  return namesApart(Object.values(tables), language);
}

const SLICE_ID = /^(?<table>[^.]+)\.r(?<first>\d+)\.\.r(?<last>\d+)\.(?<metric>.+)$/;
const CELL_ID = /^(?<table>[^.]+)\.r(?<row>\d+)\.(?<metric>.+)$/;
