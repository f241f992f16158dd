import type { Pair } from '../../compile/studies/why-windows.ts';
import type { Unit } from '../../report.ts';
import { asked, type GroupMoves } from './group-moves.ts';
import type { Group, WhyCells } from './why-cells.ts';

const fewestRanges = 4;
/** Fewer visits than this part of what they were are a reason of their own to have fewer events. */
const leastVisits = 0.5;
const fewestExpected = 10;

/**
 * Whether a group's visits go on while none of its events came any more: so many had to come that chance alone lets none
 * come once in 20,000 times. Of money nobody can say how many payments it was.
 */
export function isSilenced(
  group: Group,
  { cells, figure, ordinary, unit }: Pick<GroupMoves, 'figure'> & { cells: WhyCells; ordinary: Pair[]; unit: Unit },
): boolean {
  const { metric, visits } = cells;
  if (!visits || unit === 'currency' || (figure(asked.now, metric, group) ?? 0) !== 0) return false;
  const earlier = [asked, ...ordinary].map(({ before }) => figure(before, metric, group) ?? 0);
  if (earlier.length < fewestRanges || earlier.includes(0)) return false;
  const now = figure(asked.now, visits, group) ?? 0;
  const before = figure(asked.before, visits, group) ?? NaN;
  const expected = (earlier[0] ?? 0) * (cells.base ? now : now / before);
  return now >= leastVisits * before && expected >= fewestExpected;
}
