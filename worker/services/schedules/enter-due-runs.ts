import { enterRun, selectDueSchedules } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { slotAfter, slotUntil } from './slots.ts';
import type { WorkMessage } from './work-queue.ts';

/**
 * Enters a run for each schedule whose time has come: one, for the latest of the times that were missed. Where the property
 * has moved to another zone, its times are worked out anew.
 */
export async function enterDueRuns({ db, now }: Pick<Dependencies, 'db' | 'now'>, message: WorkMessage): Promise<void> {
  const actor = { tenantId: message.tenantId, userId: '' };
  const asOf = now();
  const [{ rows }] = await scopeTo(db, actor, [selectDueSchedules(db, asOf)]);
  if (rows.length === 0) return;
  await scopeTo(
    db,
    actor,
    rows.map((schedule) => {
      const { every, weekday, month_day: monthDay, hour, minute, time_zone: timeZone } = schedule;
      const cadence = { every, weekday, monthDay, hour, minute };
      const isDue = new Date(schedule.next_at) <= asOf;
      // The day is named as the clock had it that the slot was worked out by.
      const slotDay = isDue ? slotUntil(cadence, schedule.worked_out_in, asOf).day : undefined;
      return enterRun(db, schedule, { slotDay, asOf, nextAt: slotAfter(cadence, timeZone, asOf).at, timeZone });
    }),
  );
}
