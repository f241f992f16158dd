import { metricOf } from './read-metrics.ts';
import { isFiller, signalOf } from './reading.ts';
import type { ReadingState, UnknownWords } from './reading.ts';

/** Collects what no pass took; words in a row are one. Where they stand tells what they would have said. */
export function readUnknown({ items, tokens, question, reading }: ReadingState): void {
  const isLeft = (at: number) => {
    const item = items[at];
    return item !== undefined && !item.used && tokens[item.start]!.kind !== 'symbol';
  };
  for (let at = 0; at < items.length; at++) {
    if (!isLeft(at)) continue;
    let last = at;
    while (isLeft(last + 1)) last++;
    const text = question.slice(tokens[items[at]!.start]!.start, tokens[items[last]!.end - 1]!.end);
    reading.unknown.push({ text, role: roleOf(at, last) });
    at = last;
  }

  function roleOf(first: number, last: number): UnknownWords['role'] {
    const before = items[first - 1];
    if (signalOf(before, 'by')) return 'group';
    if (signalOf(before, 'in', 'from', 'only', 'not', 'is', 'equals', 'contains')) return 'filter';
    // "enterprise sessions": a word before a figure narrows it.
    if (items[last + 1] && metricOf(items[last + 1]!)) return 'filter';
    const opens = items.slice(0, first).every(isFiller);
    return opens || signalOf(items[last + 1], 'by') ? 'figure' : 'other';
  }
}
