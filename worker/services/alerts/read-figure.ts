import { insertUsage } from '../../../db/queries/usage.ts';
import type { LeasedRule } from '../../../db/queries/alerts.ts';
import { scopeTo } from '../../../db/scope.ts';
import { requestsOf } from '../../analyst/compile/requests-of.ts';
import { ReplyMismatch, toTable } from '../../analyst/findings/to-table.ts';
import { dayNumber, type Series } from '../../analyst/proof/series/series-of.ts';
import { AppError } from '../../errors.ts';
import { fetchData } from '../analysis/fetch-data.ts';
import { toGa4Spending } from '../analysis/usage.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { toAmounts } from '../budget/to-amounts.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { todayIn } from '../properties/today-in.ts';
import type { AnswerTools } from '../schedules/answer-alone.ts';
import type { Runner } from '../schedules/find-runner.ts';
import { answerTimeoutMs } from '../schedules/work-limits.ts';
import { figurePlan } from './figure-plan.ts';
import { requireWatchable } from './require-watchable.ts';
import { filtersOf } from './to-noticed.ts';

type Watched = Pick<LeasedRule, 'metric' | 'filters' | 'lease_id'>;

/** The figure by day, in one request through the gate of the property, within the team's budget. Throws AppError. */
export async function readFigure(
  tools: AnswerTools,
  { actor, property, grant }: Exclude<Runner, { paused: unknown }>,
  rule: Watched,
  days: { start: string; end: string },
): Promise<Series> {
  const watched = { metric: rule.metric, filters: filtersOf(rule) };
  requireWatchable(watched, days, { property, today: todayIn(property.time_zone, tools.now()) });
  const plan = figurePlan(watched, days);
  const mayUse = await enterGate({ ...tools, model: undefined }, { actor, runId: rule.lease_id });
  const signal = AbortSignal.timeout(answerTimeoutMs);
  let spent = [toGa4Spending(property.property, 0)];
  try {
    if (!mayUse.ga4) {
      throw new AppError('budget_spent', "Your team's Google Analytics budget of today is spent.", {
        retryAfterSeconds: untilMidnight(tools.now()).seconds,
      });
    }
    const [request] = requestsOf(plan, property);
    if (!request) throw new Error('a plan of days without a request');
    const source = { actor, grant, property: property.property };
    const [fetched] = await fetchData(tools, source, [request], signal, { timeZone: property.time_zone });
    if (!fetched) throw new Error('a request without a reply');
    spent = [toGa4Spending(property.property, fetched.tokens)];
    const table = toTable(request, fetched.reply, property);
    const points = table.rows.map(({ dimensions, metrics }) => ({
      day: dayNumber(dimensions[0] ?? ''),
      value: metrics[0] ?? NaN,
    }));
    return { points };
  } catch (error) {
    if (!(error instanceof ReplyMismatch)) throw error;
    throw new AppError('google_unavailable', 'Google Analytics sent figures that we could not read.', { cause: error });
  } finally {
    await tools.gates.settle(actor.tenantId, rule.lease_id, toAmounts(spent));
    if (spent.some(({ amount }) => amount > 0)) {
      await scopeTo(tools.db, actor, [insertUsage(tools.db, { id: rule.lease_id }, spent)]);
    }
  }
}
