import type { LeasedRule } from '../../../db/queries/alerts.ts';
import type { Episode } from '../../analyst/alerts/find-episodes.ts';
import { languageOfTag, spokenIn } from '../../analyst/language.ts';
import { nameWatched } from '../../analyst/notices/name-watched.ts';
import type { Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Report } from '../../analyst/report.ts';
import { addDays, countDays } from '../../analyst/understand/dates/calendar.ts';
import { whyPlan } from '../../analyst/understand/studies/why-plan.ts';
import { phrasingOf } from '../../analyst/understand/lexicon/phrasing/phrasing-of.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';
import { toAppError } from '../../to-app-error.ts';
import { answerAlone, type AnswerTools } from '../schedules/answer-alone.ts';
import type { Runner } from '../schedules/find-runner.ts';
import { filtersOf } from './to-noticed.ts';

/** Why the figure is as it is, as the analyst answers it. Undefined where that cannot be answered now. */
export async function explainIncident(
  tools: AnswerTools,
  runner: Exclude<Runner, { paused: unknown }>,
  rule: LeasedRule,
  episode: Episode,
): Promise<Report | undefined> {
  const { property, actor } = runner;
  const language = languageOfTag(rule.language) ?? 'en';
  const { firstDay, lastDay } = episode;
  await tools.languages.open();
  const what = nameWatched({ metric: rule.metric, filters: filtersOf(rule) }, spokenIn(property, language));
  const phrasing = phrasingOf(language);
  try {
    return await answerAlone(tools, runner, {
      id: rule.lease_id,
      spendingId: crypto.randomUUID(),
      question: phrasing.whyQuestion(what, phrasing.range(firstDay, lastDay)),
      persona: 'general',
      language,
      plan: planOf(rule, episode, property),
    });
  } catch (error) {
    const { code } = toAppError(error);
    log({
      event: 'incident_not_explained',
      tenant: await toTenantMark(actor.tenantId),
      code,
      cause: describeCause(error),
    });
    return undefined;
  }
}

/** Its days against the same weekdays before it began. */
function planOf(rule: LeasedRule, { firstDay, lastDay }: Episode, property: PropertyProfile): Plan {
  const back = -7 * Math.ceil(countDays(firstDay, lastDay) / 7);
  const range = { start: firstDay, end: lastDay, label: firstDay };
  const compare = { start: addDays(firstDay, back), end: addDays(lastDay, back), label: firstDay };
  const filters = filtersOf(rule);
  return whyPlan(
    { kind: 'comparison', metrics: [rule.metric], range, compare, filters, assumptions: [] },
    property,
    false,
  );
}
