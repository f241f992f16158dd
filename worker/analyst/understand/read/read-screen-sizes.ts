import { isNegated } from './is-negated.ts';
import { relationOf } from './dimension-of.ts';
import { isFiller, meaningOf, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

/** Takes sizes of screens: "on 1920x1080", "with a screen resolution of 1366×768"; those that are listed are one filter. */
export function readScreenSizes(state: ReadingState): void {
  const { items, tokens, reading } = state;
  const isSize = (item: Item | undefined) => item !== undefined && tokens[item.start]!.kind === 'screen_size';
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.used || !isSize(item)) continue;
    item.used = true;
    const size = tokens[item.start]!.text.replace('×', 'x');
    const listed = isSize(items[at - 2]) && (signalOf(items[at - 1], 'and') || items[at - 1]!.text === ',');
    if (listed) {
      reading.filters.at(-1)!.values.push(size);
      continue;
    }
    reading.filters.push({
      dimension: { kind: 'concept', dimension: 'screen_resolution' },
      op: 'exact',
      values: [size],
      negate: isNegated(state, at),
      at: item.start,
    });
    const owner = findOwner(items, at);
    if (owner) owner.used = true;
    // "On 1920x1080 screens"
    const after = items[at + 1];
    if (after && ['screen', 'screen_resolution'].includes(meaningOf(after, 'dimension')?.dimension ?? ''))
      after.used = true;
  }
}

/** "Screen resolution of", small words between. */
function findOwner(items: Item[], at: number): Item | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const item = items[back]!;
    if (meaningOf(item, 'dimension')?.dimension === 'screen_resolution') return item;
    if (!isFiller(item) && !relationOf(item) && !signalOf(item, 'in', 'to', 'is')) return undefined;
  }
  return undefined;
}
