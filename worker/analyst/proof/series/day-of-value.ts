import type { Report, Value } from '../../report.ts';
import { cellOf } from '../cell-of.ts';
import { dayNumber } from './series-of.ts';

/** The ISO day that a value by day is of: so many days after its series, or the day in its own cell. */
export function dayOfValue({ formula = '' }: Pick<Value, 'formula'>, tables: Report['tables']): string | undefined {
  const [, ahead, table, last] = /^\w+\[(\d+)\]\((\w+)\.r\d+\.\.r(\d+)\.[\w:]+\)$/.exec(formula) ?? [];
  const own = /^expected\([^,]+, ?(\w+\.r\d+\.date)\)$/.exec(formula)?.[1];
  const date = own ?? (table && `${table}.r${last}.date`);
  const day = date ? dayNumber(`${cellOf(tables, date)}`) + Number(ahead ?? 0) : NaN;
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : undefined;
}
