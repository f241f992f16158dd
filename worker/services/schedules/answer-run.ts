import { finishRun, type LeasedRun, pauseSchedule, releaseRun } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import { languageOfTag } from '../../analyst/language.ts';
import type { Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';
import { toAppError } from '../../to-app-error.ts';
import { sendSoon } from '../webhooks/send-soon.ts';
import { todayIn } from '../properties/today-in.ts';
import { answerAlone, type AnswerTools } from './answer-alone.ts';
import { asPauseReason, findRunner } from './find-runner.ts';
import { movePlan } from './move-plan.ts';
import { reportEvent } from './report-event.ts';
import { mostAttempts, retryAt } from './work-limits.ts';

/**
 * Answers a run that was leased and stores the report, the mails and the event of it in one transaction: a run that two
 * workers answer is stored by the one that still holds the lease. A failure is tried again; one that asks for a person
 * pauses the schedule.
 */
export async function answerRun(tools: AnswerTools, tenantId: string, run: LeasedRun): Promise<void> {
  const { db, now } = tools;
  const runner = await findRunner(tools, tenantId, run);
  const actor = { tenantId, userId: run.user_id ?? '' };
  const pause = (reason: string) => {
    const outcome = { failed: true, error: reason, dueAt: now(), asOf: now() };
    return scopeTo(db, actor, [releaseRun(db, run, outcome), pauseSchedule(db, run.schedule_id, reason)]);
  };
  if ('paused' in runner) {
    await pause(runner.paused);
    return;
  }
  try {
    await tools.languages.open();
    const report = await answerAlone(tools, runner, {
      id: run.id,
      spendingId: run.lease_id,
      question: run.question,
      persona: run.persona,
      language: languageOfTag(run.language) ?? 'en',
      plan: planOf(run, todayIn(runner.property.time_zone, now()), runner.property),
    });
    const [, told] = await scopeTo(db, actor, [finishRun(db, run, report, now()), reportEvent(db, run)]);
    await sendSoon(tools, tenantId, told.rows);
  } catch (error) {
    const { code, retryAfterSeconds } = toAppError(error);
    log({ event: 'schedule_failed', tenant: await toTenantMark(tenantId), code, cause: describeCause(error) });
    const reason = asPauseReason(code);
    if (reason) {
      await pause(reason);
      return;
    }
    const failed = run.attempts >= mostAttempts || code === 'plan_refused';
    const dueAt = retryAt(now(), run.attempts, retryAfterSeconds);
    await scopeTo(db, actor, [releaseRun(db, run, { failed, error: code, dueAt, asOf: now() })]);
  }
}

/** It was checked when the schedule was made, and is again as it is answered. */
function planOf({ plan, plan_day: made }: LeasedRun, today: string, property: PropertyProfile): Plan | undefined {
  return plan === null || made === null ? undefined : movePlan(plan as Plan, made, today, property);
}
