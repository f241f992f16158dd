import { readKnownValues } from './read-known-values.ts';
import { readPaths, readSites } from './read-paths.ts';
import { readScreenSizes } from './read-screen-sizes.ts';
import { readSpokenValues } from './read-spoken-values.ts';
import { contentBefore, signalOf } from './reading.ts';
import type { ReadingState } from './reading.ts';

/** Takes what narrows the question. Values said beside their dimension come first: "source = newsletter" is a source. */
export function readFilters(state: ReadingState): void {
  readScreenSizes(state);
  readSpokenValues(state);
  readPaths(state);
  readSites(state);
  readKnownValues(state);
  markSides(state);
}

/** "iPhone vs Samsung": which values are set against what was said before. */
function markSides({ items, reading }: ReadingState): void {
  for (const filter of reading.filters) {
    const at = items.findIndex(({ start, end }) => start <= filter.at && filter.at < end);
    if (signalOf(contentBefore(items, at), 'versus')) filter.versus = true;
  }
}
