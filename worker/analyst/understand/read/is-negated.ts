import { isFiller, meaningOf, signalOf } from './reading.ts';
import type { ReadingState } from './reading.ts';

/** "not", "excluding" and their like reach over small words and over the other values of a list. */
export function isNegated({ items }: ReadingState, at: number): boolean {
  let joined = false;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, 'not')) {
      item.used = true;
      return true;
    }
    if (signalOf(item, 'and', 'or')) joined = true;
    const listed = meaningOf(item, 'value') ?? meaningOf(item, 'place');
    // "Not from Germany on desktop": what follows without "and" is said of its own.
    if (listed && !joined) return false;
    if (listed) joined = false;
    const small =
      isFiller(item) ||
      signalOf(item, 'and', 'in', 'from', 'to', 'is', 'contains', 'begins_with', 'ends_with', 'matches') !== undefined;
    if (!small && !listed) return false;
  }
  return false;
}
