import type { Table } from '../../report.ts';
import type { ReportRequest } from '../../ga4-types.ts';
import type { StudyPlan } from '../../plan.ts';
import { baseOf } from '../../compile/columns-of.ts';
import { visitMetric } from '../../compile/studies/why-requests.ts';
import type { Study } from './study.ts';

export type WhyStudy = Study<StudyPlan & { kind: 'why' }>;

/** Where the figures of a group are: its cells by the name of a range. */
export interface Group {
  dimension: string;
  name: string;
}

/** Looks for cells in the tables of a question why, whatever request they came with. */
export function whyCells({ plan, property, tables, asked }: WhyStudy) {
  const [metric = ''] = plan.metrics;
  const base = baseOf(metric, property);
  const all = Object.entries(tables).flatMap(([id, table]) => {
    const body = (asked[id] as ReportRequest | undefined)?.body;
    const dimension = body?.dimensions?.[0]?.name;
    return body && dimension !== 'date'
      ? [{ id, table, dimension, names: body.dateRanges.map(({ name }) => name) }]
      : [];
  });

  const known = new Map<string, Map<string, number>>();

  /** The cell of a column for a group, or for the whole, in a range; undefined when there is no such row. */
  function cell(range: string, column: string, group?: Group): string | undefined {
    const source = all.find((each) => each.dimension === group?.dimension && each.names.includes(range));
    if (!source) return undefined;
    const row = rowsOf(source).get(JSON.stringify([range, group?.name]));
    return row === undefined ? undefined : `${source.id}.r${row}.${column}`;
  }

  /** Rows by range and group, read once: a thousand groups are looked for in as many rows. */
  function rowsOf({ id, table, dimension }: (typeof all)[number]): Map<string, number> {
    const read =
      known.get(id) ??
      new Map(
        table.rows.map(({ dimensions }, row) => [
          JSON.stringify([dimensions.at(-1), dimension === undefined ? undefined : dimensions[0]]),
          row,
        ]),
      );
    known.set(id, read);
    return read;
  }

  /** The groups of a dimension in either of the question's own ranges. */
  function groups(dimension: string): Group[] {
    const rows = all
      .filter((each) => each.dimension === dimension)
      .flatMap(({ table }) => table.rows)
      .filter(({ dimensions }) => dimensions[1] === 'current' || dimensions[1] === 'previous');
    return [...new Set(rows.map(({ dimensions }) => dimensions[0] ?? ''))].map((name) => ({ dimension, name }));
  }

  /** Keeps the rows of these groups alone: a report holds what it rests on. */
  function keep(kept: Group[]): void {
    known.clear();
    for (const { table, dimension } of all) {
      if (dimension === undefined) continue;
      const names = new Set(kept.flatMap((group) => (group.dimension === dimension ? [group.name] : [])));
      (table as Table).rows = table.rows.filter(({ dimensions }) => names.has(dimensions[0] ?? ''));
    }
  }

  const columns = new Set(all.flatMap(({ table }) => table.metrics.map(({ name }) => name)));
  /** The column of visits beside a count of what they led to. */
  const visits = metric !== visitMetric && columns.has(visitMetric) ? visitMetric : undefined;
  return { metric, base, visits, cell, groups, keep };
}

export type WhyCells = ReturnType<typeof whyCells>;
