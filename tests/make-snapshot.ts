import { findMigratedSnapshot } from '../db/fixtures/find-migrated-snapshot.ts';
import { testDatabaseUrl } from '../dev/neon/start-test-neon.ts';

/** The database that tests begin with, before one of them waits for it: on a busy machine it takes longer than they may. */
export async function setup(): Promise<void> {
  if (testDatabaseUrl === undefined) await findMigratedSnapshot();
}
