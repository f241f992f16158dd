import type { Ctx } from '../../context.ts';
import type { Operations } from '../../routes/v1/sync-schemas.ts';
import { listSyncs } from './list-syncs.ts';

/** How the nightly reading of the team's properties goes. */
export async function getOperations(ctx: Ctx): Promise<Operations> {
  const now = ctx.now();
  const properties = await listSyncs(ctx);
  // What waits for a person is not waiting for the queue.
  const due = properties.flatMap(({ state, next_at }) =>
    next_at !== null && state !== 'paused' && state !== 'disconnected' ? [now.getTime() - Date.parse(next_at)] : [],
  );
  return {
    checked_at: now.toISOString(),
    queue_waiting_seconds: Math.max(0, Math.round(Math.max(0, ...due) / 1000)),
    properties,
  };
}
