import { markInterrupted } from '../../../db/queries/sync.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { againAfterFailureSeconds } from './sync-limits.ts';
import type { SyncMessage } from './sync-queue.ts';

/** Reading a property failed each time before it could say why: says so, and leaves the property alone for a while. */
export async function giveUpSync(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  { tenantId, propertyId }: SyncMessage,
): Promise<void> {
  const asOf = now();
  const notBefore = new Date(asOf.getTime() + againAfterFailureSeconds * 1000);
  await scopeTo(db, { tenantId, userId: '' }, [
    markInterrupted(db, propertyId, { error: 'reading_interrupted', asOf, notBefore }),
  ]);
}
