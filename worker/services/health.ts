import { readEmbeddingHealth } from '../../db/queries/embedding.ts';
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
  /** Of the vectors that find facts, over all teams. */
  embedding?: {
    model: string;
    /** Some of whose facts are found by their words alone. */
    properties_waiting: number;
    last_error: { code: string; at: string } | null;
  };
}

/** Whether the parts that every request needs answer, and whether the nightly sync goes on. Names no team. */
export async function checkHealth({
  db,
  embedder: { model },
  now,
}: Pick<Dependencies, 'db' | 'embedder' | 'now'>): Promise<Health> {
  const read = await db.batch([readSyncHealth(db, now()), readEmbeddingHealth(db, model)]).catch(() => undefined);
  const [row, embedding] = [read?.[0].rows[0], read?.[1].rows[0]];
  if (!row || !embedding) return { database: 'down' };
  return {
    database: 'up',
    sync: {
      queue_waiting_seconds: row.waiting_seconds,
      lag_seconds: row.lag_seconds,
      failed_days: row.failed_days,
      last_error: toLastError(row),
    },
    embedding: { model, properties_waiting: embedding.properties_waiting, last_error: toLastError(embedding) },
  };
}

function toLastError(row: { last_error: string | null; last_error_at: string | null }) {
  const { last_error: code, last_error_at: at } = row;
  return code && at ? { code, at: new Date(at).toISOString() } : null;
}
