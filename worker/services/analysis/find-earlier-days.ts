import { selectFacts } from '../../../db/queries/search.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { FactRequest, FactValues } from '../../analyst/facts/day-fact.ts';
import type { Answered } from '../../analyst/findings/compute-findings.ts';
import type { Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { type Earlier, earlierChangeOf, pastMetricOf, toEarlier } from '../../analyst/similar/earlier-of-why.ts';
import type { Dependencies } from '../../context.ts';
import type { Background } from './find-background.ts';

/** The days on which the figure of a question why changed like this before, with what proves them: one round trip where there are any. */
export async function findEarlierDays(
  { db }: Pick<Dependencies, 'db'>,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  given: { plan: Plan; property: PropertyProfile; replies: Answered[]; past: Background['past'] },
): Promise<Earlier | undefined> {
  const { plan, property, replies, past } = given;
  const metric = pastMetricOf(plan, property);
  const change = earlierChangeOf(plan, { property, replies, series: past });
  if (!change || metric === undefined) return undefined;
  const ids = past
    .filter(({ day }) => [change.range, change.compare].some(({ start, end }) => day >= start && day <= end))
    .map(({ id }) => id);
  const [{ rows }] = await scopeTo(db, actor, [selectFacts(db, ids)]);
  const facts = rows.map(({ day, values, request }) =>
    // As `storeDay` wrote them, after they were proven.
    ({ day, values: values as FactValues, request: request as FactRequest }),
  );
  return toEarlier(change, metric, facts);
}
