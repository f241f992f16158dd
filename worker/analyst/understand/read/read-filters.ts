import { readKnownValues } from './read-known-values.ts';
import { readPaths, readSites } from './read-paths.ts';
import { readSpokenValues } from './read-spoken-values.ts';
import type { ReadingState } from './reading.ts';

/** Takes what narrows the question. Values said beside their dimension come first: "source = newsletter" is a source. */
export function readFilters(state: ReadingState): void {
  readSpokenValues(state);
  readPaths(state);
  readSites(state);
  readKnownValues(state);
}
