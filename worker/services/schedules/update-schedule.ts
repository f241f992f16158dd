import { type ScheduleRow, selectSchedules, updateSchedule as update } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import { bareProperty } from '../../analyst/property.ts';
import { languageOfQuestion } from '../../analyst/understand/understand.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Schedule, ScheduleChange } from '../../routes/v1/schedule-schemas.ts';
import { isAdmin } from '../shares/require-admin.ts';
import { requireTold } from './require-told.ts';
import { slotAfter } from './slots.ts';
import { fromCadence, fromTell, mayChange, scheduleNotFound, toSchedule, toTell } from './to-schedule.ts';

/**
 * Changes a schedule. Another question is read anew, so a plan that was given goes. Whoever resumes one whose maker has
 * left takes it over: it runs as them.
 */
export async function updateSchedule(ctx: Ctx, id: string, change: ScheduleChange): Promise<Schedule> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([selectSchedules(db, id)]);
  const [row] = results[0].rows;
  if (!row) throw scheduleNotFound();
  if (!mayChange(row, actor)) throw notYours();
  const tell = change.tell ?? toTell(row);
  if (change.tell) await requireTold(ctx, actor, change.tell.members);
  const isResumed = change.paused === false;
  if (isResumed && row.property_id === null) {
    throw new AppError('property_required', 'The property of this schedule was unlinked. Make another schedule.');
  }
  const kept = { every: row.every, weekday: row.weekday, monthDay: row.month_day, hour: row.hour, minute: row.minute };
  const cadence = change.cadence ? fromCadence(change.cadence) : kept;
  const question = change.question ?? row.question;
  const keepsPlan = question === row.question;
  const language = change.language ?? (keepsPlan ? row.language : await languageAnew(ctx, row, question));
  const pauseReason =
    change.paused === undefined ? row.pause_reason : change.paused ? (row.pause_reason ?? 'by_hand') : null;
  const next = {
    ...cadence,
    ...fromTell(tell),
    timeZone: row.time_zone,
    nextAt: slotAfter(cadence, row.time_zone, ctx.now()).at,
  };
  const [, changed, shown] = await scopeTo(db, actor, [
    ...update(db, id, isAdmin(actor) ? undefined : actor.userId, {
      ...next,
      ...{ question, pauseReason, persona: change.persona ?? row.persona, language },
      ...{ plan: keepsPlan ? row.plan : null, planDay: keepsPlan ? row.plan_day : null },
      takesOver: isResumed && row.user_id === null,
    }),
    selectSchedules(db, id),
  ]);
  const [schedule] = shown.rows;
  if (changed.rows.length === 0 || !schedule) throw scheduleNotFound();
  return toSchedule(schedule, actor);
}

/** Another question may be in another language, unless the one before was answered in one that somebody chose. */
async function languageAnew(ctx: Ctx, before: ScheduleRow, question: string): Promise<string> {
  await ctx.languages.open();
  const asked = (each: string) => languageOfQuestion({ question: each, property: bareProperty });
  return asked(before.question) === before.language ? asked(question) : before.language;
}

export function notYours(): AppError {
  return new AppError('forbidden', 'Only whoever made this, and admins, may change it.');
}
