import { contentBefore, signalOf } from './reading.ts';
import type { ReadingState } from './reading.ts';

/** What no pass took: words in a row are one; after "from", "in", "for" they would narrow the question. */
export function readUnknown({ items, tokens, question, reading }: ReadingState): void {
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.used || tokens[items[at]!.start]!.kind === 'symbol') continue;
    let last = at;
    while (items[last + 1] && !items[last + 1]!.used && tokens[items[last + 1]!.start]!.kind !== 'symbol') last++;
    const first = items[at]!;
    const text = question.slice(tokens[first.start]!.start, tokens[items[last]!.end - 1]!.end);
    const before = items[at - 1] ?? contentBefore(items, at);
    const narrows = signalOf(before, 'in', 'from', 'only', 'not', 'is', 'contains') !== undefined;
    reading.unknown.push({ text, narrows });
    at = last;
  }
}
