import { dimensionOf } from './dimension-of.ts';
import { isFiller, signalOf } from './reading.ts';
import type { Item } from './reading.ts';

/** After "by", "which", "top 5", or before "breakdown": the word names groups, not a figure. */
export function asksForGroups(items: Item[], at: number): boolean {
  const groups = ['by', 'which', 'highest', 'lowest', 'best', 'worst', 'first_n'] as const;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, ...groups)) return true;
    // "which 10 plans"
    if (item.used && item.meanings.length === 0) continue;
    // "Which of those days"
    if (!isFiller(item) && !signalOf(item, 'and', 'is', 'follow_up')) break;
    if (signalOf(item, 'and') && dimensionOf(items[back - 1] ?? item)) return true;
  }
  return signalOf(items[at + 1], 'by') !== undefined;
}
