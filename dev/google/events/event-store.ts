import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { generateEvents } from './generate-events.ts';
import { DATA_VERSION, SCHEMA } from './schema.ts';
import { sites } from './sites.ts';

export function toEventsFile(dataDir: string): string {
  return join(dataDir, 'events.sqlite');
}

/** Opens the events of a data directory, generating what is missing up to `now`. */
export function openEventStore(dataDir: string, now: Date, onProgress: (message: string) => void): DatabaseSync {
  const file = toEventsFile(dataDir);
  if (existsSync(file) && !isCurrent(file)) rmSync(file);
  const db = new DatabaseSync(file);
  // Everything here can be made again, so nothing is worth an fsync.
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536');
  db.exec(SCHEMA);
  for (const site of sites) {
    onProgress(`Events of ${site.property.displayName}`);
    generateEvents(db, site, now);
  }
  db.prepare(`insert or replace into meta (key, value) values ('version', ?)`).run(DATA_VERSION);
  return db;
}

/** A file that was cut off while being generated has no version yet. */
function isCurrent(file: string): boolean {
  const db = new DatabaseSync(file);
  try {
    return db.prepare(`select value from meta where key = 'version'`).get()?.['value'] === DATA_VERSION;
  } catch {
    return false;
  } finally {
    db.close();
  }
}
