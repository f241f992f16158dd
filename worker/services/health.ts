import { readSyncHealth } from '../../db/queries/sync.ts';
import type { Dependencies } from '../context.ts';

export interface Health {
  database: 'up' | 'down';
  /** Of the nightly sync, over all teams. */
  sync?: {
    /** How long a property has waited for its turn: minutes are usual, hours mean that cron or the queue stands still. */
    queue_waiting_seconds: number;
    /** By how much the latest days are late. */
    lag_seconds: number;
    failed_days: number;
    last_error: { code: string; at: string } | null;
  };
}

/** Whether the parts that every request needs answer, and whether the nightly sync goes on. Names no team. */
export async function checkHealth({ db, now }: Pick<Dependencies, 'db' | 'now'>): Promise<Health> {
  const rows = await db.batch([readSyncHealth(db, now())]).then(
    ([health]) => health.rows,
    () => undefined,
  );
  const [row] = rows ?? [];
  if (!row) return { database: 'down' };
  const { last_error: code, last_error_at: at } = row;
  return {
    database: 'up',
    sync: {
      queue_waiting_seconds: row.waiting_seconds,
      lag_seconds: row.lag_seconds,
      failed_days: row.failed_days,
      last_error: code && at ? { code, at: new Date(at).toISOString() } : null,
    },
  };
}
