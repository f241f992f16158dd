import { isFinishedBy, type LeasedRun } from '../../../db/queries/schedules.ts';
import { storeWebhookEvent } from '../../../db/queries/webhook-events.ts';
import type { Database } from '../../../db/client.ts';

/** After `finishRun`, in its batch: webhooks are told of the answer that was stored, where the schedule tells them. */
export function reportEvent(db: Database, run: LeasedRun) {
  return storeWebhookEvent(db, {
    kind: 'report.ready',
    id: run.id,
    data: {
      ...{ chat_id: null, message_id: null },
      ...{ property_id: run.property_id, schedule_id: run.schedule_id, run_id: run.id },
    },
    when: isFinishedBy(run),
  });
}
