import { listDueEmbeddings } from '../../../db/queries/embedding.ts';
import type { Dependencies } from '../../context.ts';
import { againAfterSeconds, propertiesPerTick } from './sync-limits.ts';
import type { SyncQueue } from './sync-queue.ts';

/**
 * Sends a message for each property some of whose facts lack a vector: the embedder failed, or is another one now. Also for
 * those that are not read any more. Returns how many.
 */
export async function queueEmbeddings(
  { db, embedder, now }: Pick<Dependencies, 'db' | 'embedder' | 'now'>,
  queue: SyncQueue,
): Promise<number> {
  const asOf = now();
  const againAt = new Date(asOf.getTime() + againAfterSeconds * 1000);
  const [due] = await db.batch([
    listDueEmbeddings(db, { model: embedder.model, asOf, againAt, most: propertiesPerTick }),
  ]);
  const messages = due.rows.map((row) => ({ tenantId: row.tenant_id, propertyId: row.property_id }));
  if (messages.length > 0) await queue.send(messages);
  return messages.length;
}
