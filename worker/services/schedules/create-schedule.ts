import { findProperty } from '../../../db/queries/properties.ts';
import { insertSchedule, selectSchedules } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import { languageOfQuestion } from '../../analyst/understand/understand.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Schedule, ScheduleRequest } from '../../routes/v1/schedule-schemas.ts';
import { planOfReader } from '../analysis/plan-of-reader.ts';
import { toProfile } from '../properties/to-profile.ts';
import { todayIn } from '../properties/today-in.ts';
import { requireTold } from './require-told.ts';
import { slotAfter } from './slots.ts';
import { fromCadence, fromTell, toSchedule } from './to-schedule.ts';
import { mostSchedules } from './work-limits.ts';

/** A question that is asked by the clock from now on, as whoever makes it. */
export async function createSchedule(ctx: Ctx, input: ScheduleRequest): Promise<Schedule> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([findProperty(db, input.property_id)]);
  const [row] = results[0];
  if (!row) throw new AppError('not_found', 'There is no such property.', { action: 'choose_property' });
  await requireTold(ctx, actor, input.tell.members);
  const today = todayIn(row.timeZone, ctx.now());
  const property = toProfile(row);
  await ctx.languages.open();
  const { question, persona } = input;
  const language = input.language ?? languageOfQuestion({ question, property });
  const plan = input.plan && planOfReader(input.plan, { property, today, language });
  const cadence = fromCadence(input.cadence);
  const id = crypto.randomUUID();
  const { timeZone } = row;
  const [, made, shown] = await scopeTo(db, actor, [
    ...insertSchedule(db, {
      ...{ id, propertyId: row.id, question, persona, language, plan: plan ?? null, planDay: plan ? today : null },
      ...{ ...cadence, ...fromTell(input.tell), timeZone, nextAt: slotAfter(cadence, timeZone, ctx.now()).at },
      most: mostSchedules,
    }),
    selectSchedules(db, id),
  ]);
  const [schedule] = shown.rows;
  if (made.rows.length === 0 || !schedule) {
    throw new AppError(
      'too_many_schedules',
      `Your team has ${mostSchedules} schedules, as many as it may. Delete one first.`,
    );
  }
  return toSchedule(schedule, actor);
}
