import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { timeSplit } from '../proof/time-split.ts';
import { drawnGroups } from './drawn-groups.ts';
import { rowsOf, type Source, type Sources } from './sources.ts';

/** A report keeps lines that are not drawn as long as they are few. */
const mostRows = 1000;

/**
 * Of the groups of the period before, only those that the ranking names; of many lines, only those that are drawn; of a
 * ranking within each value of a dimension, the first of every one.
 */
export function keepRows(plan: DataPlan, property: PropertyProfile, all: Sources, metric: string): Sources {
  const sources = firstOfEach(plan, all);
  const { groups, previousGroups, lines } = sources;
  const kept = { ...sources };
  if (groups && previousGroups) {
    const named = new Set(rowsOf(plan, groups).map((row) => JSON.stringify(row.group)));
    kept.previousGroups = withRows(previousGroups, (values) => named.has(JSON.stringify(values)));
  }
  if (lines && groups && lines.table.rows.length > mostRows) {
    const column = lines.table.dimensions.findIndex(
      ({ name }) => name === timeSplit(lines.table.dimensions.map((dimension) => dimension.name))?.time,
    );
    const { drawn } = drawnGroups({ plan, property, sources }, metric);
    const named = new Set(drawn.map((row) => JSON.stringify(row.group)));
    kept.lines = withRows(lines, (values) => named.has(JSON.stringify(values.toSpliced(column, 1))));
  }
  return kept;
}

/** One value after the other, in the order of their first rows. */
function firstOfEach(plan: DataPlan, sources: Sources): Sources {
  const { groups } = sources;
  if (plan.kind !== 'top' || plan.each === undefined || !groups) return sources;
  const column = groups.table.dimensions.findIndex(({ name }) => name === plan.each);
  const byValue = Map.groupBy(groups.table.rows, ({ dimensions }) => dimensions[column]);
  const rows = [...byValue.values()].flatMap((own) => own.slice(0, plan.limit));
  return { ...sources, groups: { ...groups, table: { ...groups.table, rows } } };
}

function withRows(source: Source, isKept: (values: string[]) => boolean): Source {
  const { table } = source;
  return { ...source, table: { ...table, rows: table.rows.filter((row) => isKept(row.dimensions)) } };
}
