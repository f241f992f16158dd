import { baseOf } from '../compile/columns-of.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { rowsOf, type Row, type Sources } from './sources.ts';

/** More lines than this cannot be told apart. */
const mostLines = 6;

/**
 * The groups that get a line, and those that do not: the largest over the whole range; of a rate, those it rests on
 * most. A ranking has chosen its own.
 */
export function drawnGroups(
  { plan, property, sources }: { plan: DataPlan; property: PropertyProfile; sources: Sources },
  metric: string,
): { drawn: Row[]; rest: Row[] } {
  const { groups } = sources;
  if (!groups) return { drawn: [], rest: [] };
  const { table } = groups;
  const by = baseOf(metric, property) ?? metric;
  const column = table.metrics.findIndex(({ name }) => name === by);
  const size = ({ index }: Row) => table.rows[index]?.metrics[column] ?? 0;
  const rows = rowsOf(plan, groups).filter((row) => row.period === 'current');
  const ordered = plan.kind === 'top' || column < 0 ? rows : rows.toSorted((a, b) => size(b) - size(a));
  return { drawn: ordered.slice(0, mostLines), rest: ordered.slice(mostLines) };
}
