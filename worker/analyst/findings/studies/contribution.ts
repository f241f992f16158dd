import type { Group, WhyCells } from './why-cells.ts';

export interface Contribution {
  /** Its part of the change of the whole, as a formula. */
  formula: string;
  /** For rates: from its weight, and from its own rate. The two make the whole of it. */
  mix?: string;
  rate?: string;
}

/**
 * What a group adds to the change of the whole between two ranges. Counts: its own change. Rates and means, which are
 * weighted by what they are of: what its weight does at its old distance from the whole, and what its own rate does at
 * its new weight; over all groups these add up to the change of the whole.
 */
export function contributionOf(cells: WhyCells, group: Group, now: string, then: string): Contribution | undefined {
  const { metric, base } = cells;
  const [current, previous] = [cells.cell(now, metric, group), cells.cell(then, metric, group)];
  if (!base) {
    if (!current && !previous) return undefined;
    return { formula: `${current ?? '0'} - ${previous ?? '0'}` };
  }
  const weight = (range: string) => {
    const [own, whole] = [cells.cell(range, base, group), cells.cell(range, base)];
    return own && whole ? `${own} / ${whole}` : undefined;
  };
  const [heavy, light, whole] = [weight(now), weight(then), cells.cell(then, metric)];
  if (!current || !previous || !heavy || !light || !whole) return undefined;
  const mix = `(${heavy} - ${light}) * (${previous} - ${whole})`;
  const rate = `${heavy} * (${current} - ${previous})`;
  return { formula: `${mix} + ${rate}`, mix, rate };
}
