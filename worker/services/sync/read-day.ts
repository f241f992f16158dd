import type { Actor } from '../../../db/scope.ts';
import { composeFacts, type DayFacts } from '../../analyst/facts/compose-facts.ts';
import { dayPlans } from '../../analyst/facts/day-plans.ts';
import { requestsOfDay } from '../../analyst/facts/requests-of-day.ts';
import type { Answered } from '../../analyst/findings/compute-findings.ts';
import type { IsoDate } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { AppError } from '../../errors.ts';
import { fetchData, type FetchDependencies } from '../analysis/fetch-data.ts';
import type { StoredGrant } from '../google-access/get-access-token.ts';

export interface ReadDay extends DayFacts {
  /** What Google says it cost. */
  tokens: number;
  /** Google did not say what all of it cost. */
  estimated: boolean;
}

/** Google's tokens of a report that it does not say the cost of: most cost ten or fewer. */
const usualTokens = 10;

/** Asks Google for one day of a property and makes its facts. Throws AppError when Google cannot or will not answer. */
export async function readDay(
  dependencies: FetchDependencies,
  source: { actor: Pick<Actor, 'tenantId' | 'userId'>; grant: StoredGrant; property: PropertyProfile },
  day: { day: IsoDate; today: IsoDate },
  signal: AbortSignal,
): Promise<ReadDay> {
  const { property } = source;
  const plans = dayPlans(day.day, property);
  const { requests, repliesTo } = requestsOfDay(plans, property);
  const fetched = requests.length
    ? await fetchData(dependencies, { ...source, property: property.property }, requests, signal, {
        timeZone: property.time_zone,
        purpose: 'sync',
      })
    : [];
  const replies = new Map<string, Answered>(fetched.map((each) => [each.request.id, each]));
  const { facts, leftOut } = composeFacts(plans, (plan) => repliesTo(plan, replies), { property, today: day.today });
  if (facts.length === 0 && leftOut.length > 0) {
    throw new AppError('answer_not_proven', 'No figure of this day could be proven.', { cause: leftOut[0] });
  }
  return {
    ...{ facts, leftOut },
    tokens: fetched.reduce((sum, { tokens }) => sum + (tokens ?? usualTokens), 0),
    estimated: fetched.some(({ tokens }) => tokens === undefined),
  };
}
