import { deleteUnconfirmed, releaseUnconfirmed } from '../../../db/queries/pending-credentials.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { describeCause, log } from '../../log.ts';
import { revokeReleased } from '../google-access/revoke-released.ts';

const leaseSeconds = 5 * 60;
const mostAtOnce = 200;
/** From then on it goes without Google's answer: nothing is asked for ever, and no token kept. */
const patienceMs = 60 * 60 * 1000;

/** Revokes and deletes the grants that nobody confirmed in time. Returns how many are gone. */
export async function endUnconfirmed({ env, db, now }: Pick<Dependencies, 'env' | 'db' | 'now'>): Promise<number> {
  const asOf = now();
  let gone = 0;
  for (let count = 0; count < mostAtOnce; count++) {
    const [next] = await db.batch([releaseUnconfirmed(db, { asOf, seconds: leaseSeconds })]);
    const [row] = next.rows;
    if (!row) break;
    try {
      await revokeReleased(env, row.tenant_id, { ...row, id: row.credential_id });
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'google_unavailable')) throw error;
      log({ event: 'grant_not_revoked', cause: describeCause(error) });
      if (asOf.getTime() - Date.parse(row.made_at) < patienceMs) continue;
    }
    const actor = { tenantId: row.tenant_id, userId: '' };
    await scopeTo(db, actor, deleteUnconfirmed(db, 'connection.expired', row.credential_id));
    gone++;
  }
  return gone;
}
