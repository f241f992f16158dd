import type { Table } from '../report.ts';
import { namesApart, type Names } from './names-apart.ts';
import { valueLabel } from './row-label.ts';
import { isCalendar, timeSplit } from './time-split.ts';
import { firstDayOf } from './time-start.ts';
import { cycleOf } from './time-words.ts';

type Word = string | number | null | undefined;

/** What a point says of where it stands. */
export interface Place {
  day: Word;
  label: Word;
  group: Word;
  isPrevious: boolean;
}

export interface RowFinder {
  /** The rows of a table that say of themselves what a point says of its place. */
  rowsAt(table: Table, place: Place): ReadonlySet<Table['rows'][number]>;
  /** Whether what a zero is the zero of exists: its time in another row or in every day, its group in any table. */
  isKnown(table: Table, place: Place): boolean;
}

/** Looks rows up by what they say; each table is read once for each way to ask, so that many points cost little. */
export function createRowFinder(tables: Table[], language: string): RowFinder {
  const names = namesApart(tables, language);
  const indexOf = remembered((table: Table, asked: string) => indexBy(table, asked, names));
  const labelsOf = remembered((table: Table, columns: string) => {
    return new Set(table.rows.map((row) => names.row(table, row.dimensions, columns.split(' '))));
  });

  return {
    rowsAt(table, place) {
      const asked = (['day', 'label', 'group'] as const).filter((name) => place[name] !== undefined);
      const texts = asked.map((name) => (name === 'day' && timeColumn(table) < 0 ? '' : place[name]));
      const period = periodColumn(table) < 0 ? undefined : place.isPrevious;
      return indexOf(table, asked.join()).get(JSON.stringify([...texts, period])) ?? new Set();
    },
    isKnown(table, { label, group }) {
      const { time, groups } = timeSplit(namesOf(table)) ?? { time: '', groups: [] };
      const isOfCycle = () => cycleOf(time)?.some((value) => label === valueLabel(time, value, language)) === true;
      return (
        (label === undefined || labelsOf(table, time).has(`${label}`) || isOfCycle()) &&
        (group === undefined || tables.some((each) => labelsOf(each, groups.join(' ')).has(`${group}`)))
      );
    },
  };
}

/** @param asked what points say of their place: `day,group` */
function indexBy(table: Table, asked: string, names: Names): Map<string, Set<Table['rows'][number]>> {
  const columns = namesOf(table);
  const split = timeSplit(columns);
  const [along, across] = split && asked.includes('group') ? [[split.time], split.groups] : [];
  const time = timeColumn(table);
  const period = periodColumn(table);
  const say: Record<string, (values: string[]) => string | undefined> = {
    day: (values) => (time < 0 ? '' : firstDayOf(columns[time]!, values[time]!)),
    label: (values) => names.row(table, values, along),
    group: (values) => names.row(table, values, across),
  };
  const index = new Map<string, Set<Table['rows'][number]>>();
  for (const row of table.rows) {
    const texts = asked.split(',').flatMap((name) => (name ? [say[name]!(row.dimensions)] : []));
    const key = JSON.stringify([...texts, period < 0 ? undefined : row.dimensions[period] === 'previous']);
    index.set(key, (index.get(key) ?? new Set()).add(row));
  }
  return index;
}

function timeColumn(table: Table): number {
  const names = namesOf(table);
  const time = timeSplit(names)?.time;
  return time && isCalendar(time) ? names.indexOf(time) : -1;
}

const periodColumn = (table: Table) => namesOf(table).indexOf('dateRange');
const namesOf = ({ dimensions }: Table) => dimensions.map(({ name }) => name);

function remembered<Result>(make: (table: Table, key: string) => Result): (table: Table, key: string) => Result {
  const made = new Map<Table, Map<string, Result>>();
  return (table, key) => {
    const own = made.get(table) ?? new Map<string, Result>();
    made.set(table, own);
    const known = own.get(key) ?? make(table, key);
    own.set(key, known);
    return known;
  };
}
