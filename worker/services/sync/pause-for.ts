import { findPropertySync } from '../../../db/queries/sync.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { shareOfBudget, tokensPerHour } from './sync-limits.ts';
import type { SyncMessage } from './sync-queue.ts';

const hourMs = 3_600_000;

/** Until when reading must wait so that questions have their share: of Google's tokens this hour, of the team's budget today. */
export async function pauseFor(
  { env, db, gates, now }: Pick<Dependencies, 'env' | 'db' | 'gates' | 'now'>,
  { tenantId, propertyId }: SyncMessage,
): Promise<Date | undefined> {
  const [[[sync]], { used, reserved, own }] = await Promise.all([
    scopeTo(db, { tenantId, userId: '' }, [findPropertySync(db, propertyId)]),
    gates.read(tenantId),
  ]);
  const budget = Math.min(env.GA4_TOKENS_PER_DAY, own.ga4Tokens ?? Infinity);
  if (used.ga4Tokens + reserved.ga4Tokens >= budget * shareOfBudget) {
    return new Date(now().getTime() + untilMidnight(now()).seconds * 1000);
  }
  const hourEnds = sync?.hourBeganAt && new Date(sync.hourBeganAt.getTime() + hourMs);
  return sync && hourEnds && hourEnds > now() && sync.hourTokens >= tokensPerHour ? hourEnds : undefined;
}
