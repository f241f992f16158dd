import { changePropertySync, recordSyncAct, requeueDays, selectSyncStates } from '../../../db/queries/sync.ts';
import type { Language } from '../../analyst/language.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { PropertySync } from '../../routes/v1/sync-schemas.ts';
import { readUse } from './read-use.ts';
import { toSyncState } from './to-sync-state.ts';

export type SyncChange =
  | { action: 'pause' }
  | { action: 'resume' }
  /** Days that failed are read again now, not tomorrow, and what failed last is forgotten. */
  | { action: 'retry' }
  /** Facts are written in another language: every day is read again, at the pace of the first time. */
  | { action: 'rewrite'; language: Language };

/** Changes how the days of a property are read. Returns what it is then. */
export async function changeSync(ctx: Ctx, input: { id: string; change: SyncChange }): Promise<PropertySync> {
  const { db } = ctx;
  const { id, change } = input;
  const asOf = ctx.now();
  const { actor, results } = await ctx.batch([
    recordSyncAct(db, actOf[change.action], id, change.action === 'rewrite' ? { language: change.language } : {}),
    changePropertySync(db, id, {
      asOf,
      ...(change.action === 'pause' && { paused: true }),
      ...(change.action === 'resume' && { paused: false }),
      ...(change.action === 'retry' && { isForgiven: true }),
      ...(change.action === 'rewrite' && { language: change.language }),
    }),
    requeueDays(db, id, requeued[change.action], asOf),
    selectSyncStates(db, { asOf, propertyId: id }),
  ]);
  const [row] = results[3].rows;
  if (!row) throw new AppError('not_found', 'There is no such property.');
  return toSyncState(row, await readUse(ctx, { tenantId: actor.tenantId, property: row.property }), {
    env: ctx.env,
    now: asOf,
  });
}

const actOf = {
  pause: 'sync.paused',
  resume: 'sync.resumed',
  retry: 'sync.retried',
  rewrite: 'sync.language_changed',
} as const satisfies Record<SyncChange['action'], string>;

const requeued = { pause: 'none', resume: 'none', retry: 'failed', rewrite: 'all' } as const;
