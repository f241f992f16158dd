import type { Report, Table } from '../report.ts';
import { cellOf, locate } from './cell-of.ts';
import { dayOfValue } from './series/day-of-value.ts';
import { isQuoted, quotableIn } from './quotable-in.ts';
import { rowLabel, valueLabel } from './row-label.ts';
import { isCalendar, timeSplit } from './time-split.ts';
import { firstDayOf } from './time-start.ts';
import { cycleOf } from './time-words.ts';
import type { Problem } from './verify.ts';

type Datum = Record<string, string | number | null>;

/**
 * Every point of a chart is a cell: `{ cell: 't1.r0.sessions', value: 412, day: '2026-11-03' }`. `day`, `label`, `group`
 * and whether it is of the period before belong to the cell's row; a point is drawn at its own day, or over this
 * period's when it is of the one before. A point without a cell is a
 * gap, the zero of a row that is not there, or with a `ref` a value of the report.
 */
export function chartProblems(report: Report): Problem[] {
  const { charts, tables } = report;
  const quotable = quotableIn(report);
  return charts.flatMap(({ id, table, spec }) => {
    const isPrevious = ({ series }: Datum) => series !== undefined && series === spec.usermeta.previous_series;
    const holds =
      Object.hasOwn(tables, table) &&
      spec.data.values.every(
        (datum) =>
          isValue(datum, report, quotable) ||
          ((datum['date'] === datum['day'] || isPrevious(datum)) && isProven(datum, isPrevious(datum), table, tables)),
      );
    return holds ? [] : [{ where: `charts.${id}`, message: 'is not proven' }];
  });
}

/** A point that is a value of the report, on the day that the value is of, with words that are proven by themselves. */
function isValue(
  { ref, value, date, day, ...words }: Datum,
  { values, tables }: Report,
  quotable: Set<string>,
): boolean {
  const shown = typeof ref === 'string' && Object.hasOwn(values, ref) ? values[ref] : undefined;
  if (!shown || shown.value !== value || date !== day) return false;
  return (
    (day === undefined || day === dayOfValue(shown, tables)) &&
    Object.values(words).every((word) => typeof word === 'string' && isQuoted(word, quotable))
  );
}

function isProven(datum: Datum, isPrevious: boolean, id: string, tables: Report['tables']): boolean {
  const table = tables[id]!;
  const { cell, value } = datum;
  if (typeof cell === 'string') {
    const { table: drawn, row } = locate(tables, cell) ?? {};
    return drawn === table && value === cellOf(tables, cell) && isOf(datum, isPrevious, table, row!.dimensions);
  }
  const isMissing = !table.rows.some((row) => isOf(datum, isPrevious, table, row.dimensions));
  return value === null || (value === 0 && isMissing && isKnown(datum, table, tables));
}

/** Whether a point says of a row what the row says of itself. */
function isOf({ day, label, group }: Datum, isPrevious: boolean, table: Table, values: string[]): boolean {
  const names = namesOf(table);
  const split = timeSplit(names);
  const time = split && isCalendar(split.time) ? names.indexOf(split.time) : -1;
  const [along, across] = split && group !== undefined ? [[split.time], split.groups] : [];
  const period = values[names.indexOf('dateRange')];
  return (
    (day === undefined || time < 0 || firstDayOf(names[time]!, values[time]!) === day) &&
    (group === undefined || group === rowLabel(table, values, across)) &&
    (label === undefined || label === rowLabel(table, values, along)) &&
    (period === undefined || (period === 'previous') === isPrevious)
  );
}

/** Whether what a zero is the zero of exists: its time in another row or in every day, its group in another row. */
function isKnown({ label, group }: Datum, table: Table, tables: Report['tables']): boolean {
  const { time, groups } = timeSplit(namesOf(table)) ?? { time: '', groups: [] };
  const isOfCycle = () => cycleOf(time)?.some((value) => label === valueLabel(time, value));
  const hasRow = (text: string | number | null, among: Table, names: string[]) =>
    among.rows.some((row) => text === rowLabel(among, row.dimensions, names));
  return (
    (label === undefined || hasRow(label, table, [time]) || isOfCycle() === true) &&
    (group === undefined || Object.values(tables).some((each) => hasRow(group, each, groups)))
  );
}

const namesOf = ({ dimensions }: Table) => dimensions.map(({ name }) => name);
