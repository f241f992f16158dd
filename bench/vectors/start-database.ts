import { neon } from '@neondatabase/serverless';
import { createDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { startTestNeon } from '../../dev/neon/start-test-neon.ts';

export type BenchDatabase = Awaited<ReturnType<typeof startDatabase>>;

/** Our schema in a database of its own: `db` asks as the app does, `root` may do everything. */
export async function startDatabase() {
  const server = await startTestNeon();
  const appUrl = server.connectionString('parley_app', 'app-secret');
  await migrate({ ownerUrl: server.superuser, appUrl });
  return { db: createDatabase(appUrl), root: neon(server.superuser), close: server.close };
}
