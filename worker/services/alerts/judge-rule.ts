import {
  endIncidents,
  type LeasedRule,
  openIncident,
  pauseRule,
  type RecentIncident,
  releaseRule,
  selectRecentIncidents,
  updateIncident,
  withdrawIncident,
} from '../../../db/queries/alerts.ts';
import { scopeTo } from '../../../db/scope.ts';
import { findEpisodes } from '../../analyst/alerts/find-episodes.ts';
import { type JudgedDay, judgeDays } from '../../analyst/alerts/judge-days.ts';
import { type KnownIncident, matchIncidents, startOfLook } from '../../analyst/alerts/match-incidents.ts';
import { addDays } from '../../analyst/understand/dates/calendar.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';
import { toAppError } from '../../to-app-error.ts';
import type { AnswerTools } from '../schedules/answer-alone.ts';
import { asPauseReason, findRunner, type Runner } from '../schedules/find-runner.ts';
import { retryAt } from '../schedules/work-limits.ts';
import { explainIncident } from './explain-incident.ts';
import { endEvent, openingEvent } from './incident-event.ts';
import { digestUuid } from '../digest-uuid.ts';
import { sendSoon } from '../webhooks/send-soon.ts';
import { readFigure } from './read-figure.ts';
import { lastSettledDay, whenJudged } from './settled-day.ts';
import { conditionOf } from './to-noticed.ts';

/** Days that are judged again each time, for Google restates them. */
const daysLookedAt = 35;
/** Before the first of them, for what is usual. */
const daysLearntFrom = 91;
const daysShown = 28;

/**
 * Judges the days of a rule that have settled, and opens, updates, ends or withdraws its incidents, all in one transaction. Ids
 * are made from the rule and the first day, so the same days judged twice, or by two workers, change nothing.
 */
export async function judgeRule(tools: AnswerTools, tenantId: string, rule: LeasedRule): Promise<void> {
  const { db, now } = tools;
  const actor = { tenantId, userId: rule.user_id ?? '' };
  const runner = await findRunner(tools, tenantId, rule);
  if ('paused' in runner) {
    await scopeTo(db, actor, [pauseRule(db, rule.id, runner.paused)]);
    return;
  }
  try {
    await judge(tools, rule, runner);
  } catch (error) {
    const { code, retryAfterSeconds } = toAppError(error);
    log({ event: 'alert_failed', tenant: await toTenantMark(tenantId), code, cause: describeCause(error) });
    const reason = asPauseReason(code);
    const dueAt = retryAt(now(), Math.min(rule.attempts, 5), retryAfterSeconds);
    const release = releaseRule(db, rule, { dueAt, error: code });
    await scopeTo(db, actor, reason ? [release, pauseRule(db, rule.id, reason)] : [release]);
  }
}

async function judge(
  tools: AnswerTools,
  rule: LeasedRule,
  runner: Exclude<Runner, { paused: unknown }>,
): Promise<void> {
  const { db, now } = tools;
  const { actor, property } = runner;
  const last = lastSettledDay(property.time_zone, now());
  const dueAt = whenJudged(addDays(last, 1), property.time_zone);
  const early = addDays(last, 1 - daysLookedAt);
  const from = rule.from_day > early ? rule.from_day : early;
  const [{ rows }] = await scopeTo(db, actor, [selectRecentIncidents(db, rule, from)]);
  const known = rows.map(toKnown);
  const start = startOfLook(from, known);
  const days = daysFrom(start, last);
  const series = await readFigure(tools, runner, rule, { start: addDays(start, -daysLearntFrom), end: last });
  const judged = judgeDays(conditionOf(rule), series, days, property.time_zone);
  const episodes = findEpisodes(judged, { openAfter: rule.open_after, closeAfter: rule.close_after });
  const changes = matchIncidents(episodes, known, start);
  const statements: ReturnType<typeof updateIncident | typeof openIncident>[] = [];
  const events: ReturnType<typeof openingEvent>[] = [];
  for (const change of changes) {
    if (change.kind === 'withdraw') {
      statements.push(withdrawIncident(db, rule, change.id, now()));
      const incident = { id: change.id, episode: change.episode, days: judged };
      events.push(endEvent(db, rule, { ...incident, eventId: await endIdOf(change.id), reason: 'withdrawn' }));
      continue;
    }
    const { episode } = change;
    const isExplained = change.kind === 'update' && known.some(({ id, isExplained: is }) => id === change.id && is);
    const report = isExplained ? undefined : await explainIncident(tools, runner, rule, episode);
    const words = { ...episode, days: daysOf(judged, episode), report };
    const id = change.kind === 'update' ? change.id : await idOf(rule, episode.firstDay);
    const incident = { id, episode, days: judged };
    if (change.kind === 'update') statements.push(updateIncident(db, rule, id, words));
    else {
      statements.push(openIncident(db, rule, { ...words, id }, now()));
      events.push(openingEvent(db, rule, incident));
    }
    if (episode.closedDay) {
      events.push(endEvent(db, rule, { ...incident, eventId: await endIdOf(id), reason: 'back' }));
    }
  }
  const shown = judged.slice(-daysShown);
  const release = releaseRule(db, rule, { dueAt, judgedDay: last, days: shown });
  const results = await scopeTo(db, actor, [release, ...statements, ...events, endIncidents(db, rule, now())]);
  const told = results.slice(1 + statements.length).flatMap(({ rows: stored }) => stored as { endpoint_id: string }[]);
  await sendSoon(tools, actor.tenantId, told);
}

/** What is unexplained, and an end that was not told, are gone back to though the days are as they were. */
function toKnown(row: RecentIncident): KnownIncident & { isExplained: boolean } {
  return {
    ...{
      id: row.id,
      firstDay: row.first_day,
      openedDay: row.opened_day,
      lastDay: row.last_day,
      closedDay: row.closed_day,
    },
    isExplained: row.is_explained,
    isIncomplete: !row.is_explained || (row.closed_day !== null && !row.is_ended),
  };
}

/** Of a rule that watches what it always did, as before there were revisions. */
function idOf({ id, revision }: LeasedRule, firstDay: string): Promise<string> {
  return digestUuid(revision === 0 ? `${id} ${firstDay}` : `${id} ${revision} ${firstDay}`);
}

function endIdOf(incidentId: string): Promise<string> {
  return digestUuid(`${incidentId} ended`);
}

function daysFrom(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** From a few days before it began until it closed. */
function daysOf(judged: JudgedDay[], episode: { firstDay: string; closedDay: string | null }): JudgedDay[] {
  const before = addDays(episode.firstDay, -7);
  return judged.filter(({ day }) => day >= before && (episode.closedDay === null || day <= episode.closedDay));
}
