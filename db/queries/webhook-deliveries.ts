import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import type { DeliveryError, testKind, WebhookKind } from '../webhook-events.ts';
import { recordAct } from './audit.ts';

/** A door: the endpoints, of all tenants, that have something to be sent. */
export function listDueWebhooks(db: Database, due: { asOf: Date; most: number }) {
  return db.execute<{ tenant_id: string; endpoint_id: string }>(
    sql`select * from doors.list_due_webhooks(${due.asOf.toISOString()}, ${due.most})`,
  );
}

export interface LeasedDelivery extends Record<string, unknown> {
  id: string;
  lease_id: string;
  /** This one counted. */
  attempts: number;
  event_id: string;
  kind: WebhookKind | typeof testKind;
  data: Record<string, unknown>;
  /** To the millisecond, `2026-11-20T09:30:00.000Z`. */
  created_at: string;
  url: string;
  api_version: string;
  secret_version: number;
  /** Null where no secret before it signs too. */
  rotated_at: string | null;
  failing_since: string | null;
}

/**
 * Deliveries of an endpoint that are due, those that wait longest first, for one worker until the lease is over; of one that
 * fails a single one. None while the endpoint is off or its team waits to be deleted.
 */
export function leaseDeliveries(
  db: Database,
  lease: { endpointId: string; leaseId: string; asOf: Date; seconds: number; most: number },
) {
  const now = sql`${lease.asOf.toISOString()}::timestamptz`;
  return db.execute<LeasedDelivery>(sql`
    with endpoint as materialized (
      select e.* from webhook_endpoints e join tenants t on t.id = e.tenant_id and t.deletion_requested_at is null
      where e.tenant_id = ${currentTenant} and e.id = ${lease.endpointId}::uuid and e.disabled_at is null
      for no key update of e),
    due as (
      select d.tenant_id, d.id from webhook_deliveries d join endpoint e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
      where d.status = 'waiting' and d.next_at <= ${now} and (d.leased_until is null or d.leased_until <= ${now})
      order by d.next_at, d.id
      limit case when (select failing_since from endpoint) is null then ${lease.most}::integer else 1 end
      for update of d skip locked)
    update webhook_deliveries d set lease_id = ${lease.leaseId}::uuid, attempts = d.attempts + 1, attempted_at = ${now},
      leased_until = ${now} + make_interval(secs => ${lease.seconds})
    from due, endpoint e, webhook_events v
    where d.tenant_id = due.tenant_id and d.id = due.id and v.tenant_id = d.tenant_id and v.id = d.event_id
    returning d.id, d.lease_id, d.attempts, d.event_id, v.kind, v.data,
      to_char(v.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
      e.url, e.api_version, e.secret_version, to_json(e.rotated_at) as rotated_at, to_json(e.failing_since) as failing_since`);
}

/** How an attempt ended. */
export interface Settlement {
  delivery: Pick<LeasedDelivery, 'id' | 'lease_id'>;
  endpointId: string;
  outcome:
    | { kind: 'delivered'; status: number }
    /** `nextAt` is undefined after the last attempt; `disables`: why the endpoint is switched off. */
    | {
        kind: 'failed';
        status: number | null;
        error: DeliveryError;
        nextAt: Date | undefined;
        disables?: 'gone' | 'failing' | undefined;
      };
  asOf: Date;
}

/** Nothing when the lease has passed to another worker. */
export function settleDelivery(db: Database, { delivery, endpointId, outcome, asOf }: Settlement) {
  const now = sql`${asOf.toISOString()}::timestamptz`;
  const isDelivered = outcome.kind === 'delivered';
  const nextAt = isDelivered ? undefined : outcome.nextAt;
  const disables = isDelivered ? undefined : outcome.disables;
  return db.execute(sql`
    with settled as (
      update webhook_deliveries d set lease_id = null, leased_until = null,
        status = ${isDelivered ? 'delivered' : nextAt ? 'waiting' : 'failed'},
        next_at = coalesce(${nextAt?.toISOString() ?? null}::timestamptz, d.next_at),
        last_status = ${outcome.status}::integer, last_error = ${isDelivered ? null : outcome.error}::text
      where d.tenant_id = ${currentTenant} and d.id = ${delivery.id}::uuid and d.lease_id = ${delivery.lease_id}::uuid
      returning d.tenant_id, d.endpoint_id)
    update webhook_endpoints e set
      failing_since = ${isDelivered ? sql`null` : sql`coalesce(e.failing_since, ${now})`},
      disabled_at = ${disables ? sql`coalesce(e.disabled_at, ${now})` : sql`e.disabled_at`},
      disabled_reason = ${disables ? sql`coalesce(e.disabled_reason, ${disables}::text)` : sql`e.disabled_reason`}
    from settled s where e.tenant_id = s.tenant_id and e.id = s.endpoint_id and e.id = ${endpointId}::uuid`);
}

/** Before the settlement that switches an endpoint off, in its batch. */
export function recordDisabled(db: Database, endpointId: string, reason: 'gone' | 'failing') {
  const endpoint = sql`select from webhook_endpoints e
    where e.tenant_id = ${currentTenant} and e.id = ${endpointId}::uuid and e.disabled_at is null`;
  return recordAct(db, {
    action: 'webhook.disabled',
    subject: endpointId,
    details: { reason },
    when: sql`exists (${endpoint})`,
  });
}
