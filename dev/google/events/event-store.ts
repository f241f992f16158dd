import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { generateEvents } from './generate-events.ts';
import { DATA_VERSION, SCHEMA } from './schema.ts';
import { sites } from './sites.ts';

export interface EventStore {
  /** The events up to now; "today" grows while the stand-in runs. */
  read(): DatabaseSync;
  close(): void;
}

const STALE_MS = 5 * 60_000;

export function toEventsFile(dataDir: string): string {
  return join(dataDir, 'events.sqlite');
}

/** Opens the events of a data directory, generating what is missing. */
export function openEventStore(options: {
  dataDir: string;
  now: () => Date;
  /** Whole months before the current one, on a first start. */
  months: number;
  onProgress: (message: string) => void;
}): EventStore {
  const { now, months } = options;
  const file = toEventsFile(options.dataDir);
  if (existsSync(file) && !isCurrent(file)) rmSync(file);
  const db = new DatabaseSync(file);
  // Everything here can be made again, so nothing is worth an fsync.
  db.exec(
    'pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536; pragma busy_timeout = 5000',
  );
  db.exec(SCHEMA);
  let madeAt = now();
  for (const site of sites) {
    options.onProgress(`Events of ${site.property.displayName}`);
    generateEvents(db, site, madeAt, months);
  }
  db.prepare(`insert or replace into meta (key, value) values ('version', ?)`).run(DATA_VERSION);

  return {
    read() {
      const time = now();
      if (Math.abs(time.getTime() - madeAt.getTime()) > STALE_MS) {
        for (const site of sites) generateEvents(db, site, time, months);
        madeAt = time;
      }
      return db;
    },
    close: () => db.close(),
  };
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
