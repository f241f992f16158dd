import { listDueSyncs } from '../../../db/queries/sync.ts';
import type { Dependencies } from '../../context.ts';
import { againAfterSeconds, propertiesPerTick } from './sync-limits.ts';
import type { SyncQueue } from './sync-queue.ts';

/** Sends a message for each property that has something to be read. Returns how many. */
export async function queueSyncs({ db, now }: Pick<Dependencies, 'db' | 'now'>, queue: SyncQueue): Promise<number> {
  const asOf = now();
  const againAt = new Date(asOf.getTime() + againAfterSeconds * 1000);
  const [due] = await db.batch([listDueSyncs(db, { asOf, againAt, most: propertiesPerTick })]);
  const messages = due.rows.map((row) => ({ tenantId: row.tenant_id, propertyId: row.property_id }));
  if (messages.length > 0) await queue.send(messages);
  return messages.length;
}
