import { findPropertySync, lockPropertySync, planDays } from '../../../db/queries/sync.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { todayIn } from '../properties/today-in.ts';
import { backfillStart, daysOver, nextReading } from './readings.ts';
import { mostAttempts, planEverySeconds } from './sync-limits.ts';
import type { SyncMessage } from './sync-queue.ts';

/**
 * Enters the days of a property that are over in its zone, where that was not done lately. Returns its name at Google,
 * `properties/123`; undefined when it was unlinked.
 */
export async function planProperty(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  { tenantId, propertyId }: SyncMessage,
): Promise<string | undefined> {
  const actor = { tenantId, userId: '' };
  const [[sync]] = await scopeTo(db, actor, [findPropertySync(db, propertyId)]);
  if (!sync) return undefined;
  const asOf = now();
  if (sync.plannedAt && asOf.getTime() - sync.plannedAt.getTime() < planEverySeconds * 1000) return sync.property;
  const firstDay = sync.firstDay ?? backfillStart(todayIn(sync.timeZone, asOf));
  const days = daysOver(firstDay, sync.timeZone, asOf).map((day) => ({
    day,
    due_at: (nextReading(day, sync.timeZone, null) ?? asOf).toISOString(),
  }));
  await scopeTo(db, actor, [
    lockPropertySync(db, propertyId),
    ...planDays(db, propertyId, { days, firstDay, asOf, mostAttempts }),
  ]);
  return sync.property;
}
