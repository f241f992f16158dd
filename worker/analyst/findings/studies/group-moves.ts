import type { Pair } from '../../compile/studies/why-windows.ts';
import { contributionOf } from './contribution.ts';
import type { Group, WhyCells, WhyStudy } from './why-cells.ts';

/** A group's part of a change, and how far that is from what it would be had it moved like all others. */
export interface Move {
  by: number;
  apart: number;
}

/** The question's own two ranges. */
export const asked: Pair = { now: 'current', before: 'previous' };

/** A group that is nearly all of the whole has nothing to be compared with. */
const mostOfWhole = 0.98;

/** The figures of groups and of the whole as numbers, each read once, and how they moved between two ranges. */
export function groupMoves({ ledger }: WhyStudy, cells: WhyCells) {
  const figures = new Map<string, number | undefined>();
  return { figure, wholeChange, moveOf, sizeOf };

  function figure(range: string, column: string, group?: Group): number | undefined {
    const key = JSON.stringify([range, column, group?.dimension, group?.name]);
    if (!figures.has(key)) {
      const cell = cells.cell(range, column, group);
      figures.set(key, cell === undefined ? undefined : ledger.compute(cell));
    }
    return figures.get(key);
  }

  function wholeChange({ now, before }: Pair): number | undefined {
    const [current, previous] = [figure(now, cells.metric), figure(before, cells.metric)];
    return current === undefined || previous === undefined ? undefined : current - previous;
  }

  function moveOf(group: Group, pair: Pair): Move | undefined {
    const whole = wholeChange(pair);
    const contribution = contributionOf(cells, group, pair.now, pair.before);
    // Of a count, no row in either range is nothing twice.
    const by = contribution ? ledger.compute(contribution.formula) : cells.base ? undefined : 0;
    if (whole === undefined || by === undefined) return undefined;
    const part = partOf(group, pair);
    if (part >= mostOfWhole) return { by, apart: 0 };
    return { by, apart: by - (part / (1 - part)) * (whole - by) };
  }

  /** What part of the whole a group is: of a count before the change, of a rate in the weight that it now has. */
  function partOf(group: Group, { now, before }: Pair): number {
    const [range, column] = cells.base ? [now, cells.base] : [before, cells.metric];
    const part = (figure(range, column, group) ?? 0) / (figure(range, column) ?? NaN);
    return part > 0 ? Math.min(1, part) : 0;
  }

  /** Grows as the variance of its changes does where chance alone makes them. */
  function sizeOf(group: Group, pairs: Pair[]): number {
    const column = cells.base ?? cells.metric;
    const ranges = pairs.map(({ before }) => before);
    const all = ranges.map((range) => figure(range, column, group) ?? 0);
    const whole = ranges.map((range) => figure(range, column) ?? 0);
    const [own, total] = [all, whole].map((each) => each.reduce((sum, one) => sum + one, 0));
    const rest = Math.max(0.02, 1 - (own ?? 0) / (total || 1));
    return Math.max(0, own ?? 0) / ranges.length / rest;
  }
}

export type GroupMoves = ReturnType<typeof groupMoves>;
