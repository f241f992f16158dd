import type { DataPlan } from '../plan.ts';
import { rowsOf, type Sources } from './sources.ts';

/** Of the groups of the period before, only those that the ranking names: the others answer nothing. */
export function keepRows(plan: DataPlan, sources: Sources): Sources {
  const { groups, previousGroups } = sources;
  if (!groups || !previousGroups) return sources;
  const named = new Set(rowsOf(plan, groups).map((row) => JSON.stringify(row.group)));
  const { table } = previousGroups;
  const rows = table.rows.filter((row) => named.has(JSON.stringify(row.dimensions)));
  return { ...sources, previousGroups: { ...previousGroups, table: { ...table, rows } } };
}
