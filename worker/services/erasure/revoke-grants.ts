import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { type ReleasedGrant, revokeReleased } from '../google-access/revoke-released.ts';

/**
 * Ends released grants at Google. `unanswered` are those that Google may still end when it is asked again; one whose tokens
 * no longer open, or whose Google account another team is connected to, is neither.
 */
export async function revokeGrants(
  { env }: Pick<Dependencies, 'env'>,
  tenantId: string,
  grants: ReleasedGrant[],
): Promise<{ ended: number; unanswered: number }> {
  const counts = { ended: 0, unanswered: 0 };
  for (const grant of grants) {
    try {
      if (await revokeReleased(env, tenantId, grant)) counts.ended++;
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'google_unavailable')) throw error;
      counts.unanswered++;
    }
  }
  return counts;
}
