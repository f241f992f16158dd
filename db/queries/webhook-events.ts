import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import type { WebhookData, WebhookKind } from '../webhook-events.ts';

/** Something that webhooks tell of. */
export interface WebhookEvent<Kind extends WebhookKind> {
  kind: Kind;
  /** In SQL where the database knows more; null stores nothing. */
  data: WebhookData[Kind] | SQL<WebhookData[Kind] | null>;
  /** A uuid, where what happened has one: an event whose id is there already is not stored again. */
  id?: string;
  /** Stored only where this holds when the statement runs: that the thing is not yet as it is about to be, for one. */
  when?: SQL;
}

/**
 * One more statement in the scoped batch of what it tells of, so that neither is stored without the other; where `when` looks at
 * what the batch changes, before that. Stores the event and one delivery for each endpoint of the team that asks for its
 * kind, and nothing where none does. Hand the rows of its result to `sendSoon` (worker/services/webhooks), which has them
 * delivered at once; without that, cron delivers them within five minutes.
 */
export function storeWebhookEvent<Kind extends WebhookKind>(
  db: Database,
  { kind, data, id = crypto.randomUUID(), when = sql`true` }: WebhookEvent<Kind>,
) {
  const json = isSql(data) ? data : sql`${JSON.stringify(data)}::jsonb`;
  return db.execute<{ endpoint_id: string }>(sql`
    select stored.endpoint_id from (select where ${when}) as given,
      lateral store_webhook_event(${currentTenant}, ${id}::uuid, ${kind}::text, ${json}) as stored (endpoint_id)`);
}

function isSql(data: object): data is SQL {
  return 'queryChunks' in data;
}
