import { lockPropertySync, markInterrupted, storeSyncFailed } from '../../../db/queries/sync.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { sendSoon } from '../webhooks/send-soon.ts';
import { againAfterFailureSeconds } from './sync-limits.ts';
import type { SyncMessage } from './sync-queue.ts';

/** Reading a property failed each time before it could say why: says so, and leaves the property alone for a while. */
export async function giveUpSync(
  tools: Pick<Dependencies, 'db' | 'now' | 'webhookQueue'>,
  { tenantId, propertyId }: SyncMessage,
): Promise<void> {
  const { db } = tools;
  const asOf = tools.now();
  const error = 'reading_interrupted';
  const notBefore = new Date(asOf.getTime() + againAfterFailureSeconds * 1000);
  const [, told] = await scopeTo(db, { tenantId, userId: '' }, [
    lockPropertySync(db, propertyId),
    storeSyncFailed(db, { propertyId, error }),
    markInterrupted(db, propertyId, { error, asOf, notBefore }),
  ]);
  await sendSoon(tools, tenantId, told.rows);
}
