import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

export function ping(db: Database) {
  return db.execute(sql`select 1`);
}
