import type { Dependencies } from '../../context.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { shareOfBudget } from './sync-limits.ts';

/** Until when reading must wait so that questions have their share: of Google's tokens this hour, of the team's budget today. */
export async function pauseFor(
  { env, gates, propertyGates, now }: Pick<Dependencies, 'env' | 'gates' | 'propertyGates' | 'now'>,
  { tenantId, property }: { tenantId: string; property: string },
): Promise<Date | undefined> {
  const [{ used, reserved, own }, { sync }] = await Promise.all([
    gates.read(tenantId),
    propertyGates.read({ property, tenantId }),
  ]);
  const budget = Math.min(env.GA4_TOKENS_PER_DAY, own.ga4Tokens ?? Infinity);
  if (used.ga4Tokens + reserved.ga4Tokens >= budget * shareOfBudget) {
    return new Date(now().getTime() + untilMidnight(now()).seconds * 1000);
  }
  return sync.isSpent ? new Date(sync.freesAt) : undefined;
}
