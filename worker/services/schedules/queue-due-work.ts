import { listDueWork } from '../../../db/queries/deliveries.ts';
import type { Dependencies } from '../../context.ts';
import { teamsPerTick } from './work-limits.ts';
import type { WorkQueue } from './work-queue.ts';

/** Sends a message for each team that has something due. Returns how many. */
export async function queueDueWork({ db, now }: Pick<Dependencies, 'db' | 'now'>, queue: WorkQueue): Promise<number> {
  const [due] = await db.batch([listDueWork(db, { asOf: now(), most: teamsPerTick })]);
  const messages = due.rows.map((row) => ({ tenantId: row.tenant_id }));
  if (messages.length > 0) await queue.send(messages);
  return messages.length;
}
