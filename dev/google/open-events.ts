import { DatabaseSync } from 'node:sqlite';
import { toEventsFile } from './events/event-store.ts';

/**
 * The raw events behind every report, read-only, for tests that compute the truth with SQL of their own.
 * The schema is in README.md. Call `startGoogle` with this directory first; close the result when done.
 */
export function openEvents(dataDir: string): DatabaseSync {
  return new DatabaseSync(toEventsFile(dataDir), { readOnly: true });
}
