import { createSignal } from 'solid-js';
import type { Table } from '../../../worker/analyst/report.ts';

const ROWS_AT_FIRST = 10;
/** Many days of one figure: `t1.r0..r89.sessions`. */
const SLICE = /^([^.]+)\.r(\d+)\.\.r(\d+)\.(.+)$/;

/** The part of a table that a number rests on, and on request the whole of it. */
export function createProofTable(of: { id: string; table: Table; cells: string[] }) {
  const [isWhole, setWhole] = createSignal(false);
  const slices = of.cells.flatMap((cell) => {
    const [, table, first, last, name] = SLICE.exec(cell) ?? [];
    return table === of.id ? [{ first: Number(first), last: Number(last), name }] : [];
  });
  const isUsed = (row: number, name: string) =>
    of.cells.includes(`${of.id}.r${row}.${name}`) ||
    slices.some((slice) => slice.name === name && row >= slice.first && row <= slice.last);
  const isUsedColumn = (name: string) => of.table.rows.some((_, row) => isUsed(row, name));
  const isUsedRow = (row: number) =>
    [...of.table.dimensions, ...of.table.metrics].some(({ name }) => isUsed(row, name));

  const metrics = () => {
    const all = of.table.metrics.map((metric, index) => ({ ...metric, index }));
    const used = all.filter(({ name }) => isUsedColumn(name));
    return isWhole() || used.length === 0 ? all : used;
  };
  const rows = () => {
    const all = of.table.rows.map((row, index) => ({ ...row, index }));
    if (isWhole() || all.length <= ROWS_AT_FIRST) return all;
    return all.filter(({ index }) => isUsedRow(index)).slice(0, ROWS_AT_FIRST);
  };

  return {
    isUsed,
    isUsedRow,
    metrics,
    rows,
    hasMore: () => rows().length < of.table.rows.length || metrics().length < of.table.metrics.length,
    showWhole: () => setWhole(true),
  };
}
