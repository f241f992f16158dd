import { listDueWebhooks } from '../../../db/queries/webhook-deliveries.ts';
import type { Dependencies } from '../../context.ts';
import { endpointsPerTick } from './webhook-limits.ts';

/** Sends a message for each endpoint that has something to be sent. Returns how many. */
export async function queueWebhooks({
  db,
  now,
  webhookQueue,
}: Pick<Dependencies, 'db' | 'now' | 'webhookQueue'>): Promise<number> {
  const [due] = await db.batch([listDueWebhooks(db, { asOf: now(), most: endpointsPerTick })]);
  if (due.rows.length > 0) {
    await webhookQueue.send(due.rows.map((row) => ({ tenantId: row.tenant_id, endpointId: row.endpoint_id })));
  }
  return due.rows.length;
}
