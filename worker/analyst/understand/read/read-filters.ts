import { readKnownValues } from './read-known-values.ts';
import { readPaths, readSites } from './read-paths.ts';
import { readScreenSizes } from './read-screen-sizes.ts';
import { readSpokenValues } from './read-spoken-values.ts';
import { sameDimension } from './dimension-of.ts';
import { contentBefore, signalOf } from './reading.ts';
import type { FilterMention, ReadingState } from './reading.ts';

/** Takes what narrows the question. Values said beside their dimension come first: "source = newsletter" is a source. */
export function readFilters(state: ReadingState): void {
  readScreenSizes(state);
  readSpokenValues(state);
  readPaths(state);
  readSites(state);
  readKnownValues(state);
  markSides(state);
  markShared(state);
  markBoth(state);
}

/** "Mobile share by country": a part that only says something beside the others. */
function markShared({ items, reading }: ReadingState): void {
  for (const filter of reading.filters) {
    const at = items.findIndex(({ start, end }) => start <= filter.at && filter.at < end);
    if (signalOf(items[at + 1], 'share') || signalOf(contentBefore(items, at), 'share')) filter.shared = true;
  }
}

/** "Begins with /blog and ends with .html": two parts of one name, which both have to be there. */
function markBoth({ items, reading }: ReadingState): void {
  const sorted = reading.filters.toSorted((one, other) => one.at - other.at);
  for (const [index, filter] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before || !sameDimension(before.dimension, filter.dimension) || before.op === filter.op) continue;
    const between = items.filter(({ start }) => start > before.at && start < filter.at);
    const isList = between.some(({ text }) => /^(or|,)$/i.test(text) || text === '');
    const isPart = parts.has(before.op) && parts.has(filter.op);
    if (isPart && !isList && between.some((item) => signalOf(item, 'and'))) filter.both = true;
  }
}

const parts = new Set<FilterMention['op']>(['begins_with', 'contains', 'ends_with']);

/** "iPhone vs Samsung": which values are set against what was said before. */
function markSides({ items, reading }: ReadingState): void {
  for (const filter of reading.filters) {
    const at = items.findIndex(({ start, end }) => start <= filter.at && filter.at < end);
    if (signalOf(contentBefore(items, at), 'versus')) filter.versus = true;
  }
}
