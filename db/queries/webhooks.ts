import { and, asc, desc, eq, or, lt, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { webhookDeliveries, webhookEndpoints, webhookEvents } from '../schema/webhooks.ts';
import { testKind, type WebhookKind } from '../webhook-events.ts';
import { recordAct } from './audit.ts';

export function listEndpoints(db: Database) {
  return db
    .select()
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.tenantId, currentTenant))
    .orderBy(asc(webhookEndpoints.createdAt), asc(webhookEndpoints.id));
}

export function findEndpoint(db: Database, id: string) {
  return db.select().from(webhookEndpoints).where(isEndpoint(id));
}

interface NewEndpoint {
  id: string;
  url: string;
  kinds: WebhookKind[];
  apiVersion: string;
  /** How many a team may have. */
  most: number;
}

/** Before `insertEndpoint`, in its batch; nothing when the team has as many as it may. */
export function recordEndpointMade(db: Database, { id, kinds, most }: NewEndpoint) {
  const details = { kinds: kinds.join(' ') };
  return recordAct(db, { action: 'webhook.made', subject: id, details, when: hasRoom(most) });
}

/** Nothing when the team has as many as it may: those who make one wait for each other at the audit log. */
export function insertEndpoint(db: Database, { id, url, kinds, apiVersion, most }: NewEndpoint) {
  return db.execute(sql`
    insert into webhook_endpoints (tenant_id, id, created_by, url, kinds, api_version)
    select ${currentTenant}, ${id}::uuid, ${currentUser}, ${url}::text, ${toArray(kinds)}, ${apiVersion}::text
    where ${hasRoom(most)}`);
}

/** What is absent stays. Switched on again, it has failed at nothing yet. */
export function changeEndpoint(
  db: Database,
  id: string,
  change: { url?: string | undefined; kinds?: WebhookKind[] | undefined; enabled?: boolean | undefined; asOf: Date },
) {
  const { url, kinds, enabled, asOf } = change;
  return db
    .update(webhookEndpoints)
    .set({
      ...(url !== undefined && { url }),
      ...(kinds && { kinds }),
      ...(enabled === true && { disabledAt: null, disabledReason: null, failingSince: null }),
      ...(enabled === false && {
        disabledAt: sql`coalesce(${webhookEndpoints.disabledAt}, ${asOf.toISOString()}::timestamptz)`,
        disabledReason: sql`coalesce(${webhookEndpoints.disabledReason}, 'person')`,
      }),
      updatedAt: sql`now()`,
    })
    .where(isEndpoint(id))
    .returning();
}

/** From now on another secret signs, and the one before beside it for a while. */
export function rotateEndpoint(db: Database, id: string, asOf: Date) {
  return db
    .update(webhookEndpoints)
    .set({ secretVersion: sql`${webhookEndpoints.secretVersion} + 1`, rotatedAt: asOf })
    .where(isEndpoint(id))
    .returning();
}

export function deleteEndpoint(db: Database, id: string) {
  return db.delete(webhookEndpoints).where(isEndpoint(id)).returning({ id: webhookEndpoints.id });
}

/** Before what it records, in its batch; nothing when there is no such endpoint. */
export function recordEndpointAct(
  db: Database,
  id: string,
  act: { action: 'webhook.changed' | 'webhook.secret_rotated' | 'webhook.deleted'; details?: Record<string, string> },
) {
  return recordAct(db, { ...act, subject: id, when: sql`exists (${endpointThatIs(id)})` });
}

/** An event for this one endpoint, whatever kinds it asks for, and its delivery. Nothing where there is none, or it is off. */
export function storeTestEvent(db: Database, { endpointId, id }: { endpointId: string; id: string }) {
  return db.execute(sql`
    with endpoint as (
      select e.tenant_id, e.id from webhook_endpoints e
      where e.tenant_id = ${currentTenant} and e.id = ${endpointId}::uuid and e.disabled_at is null),
    event as (
      insert into webhook_events (tenant_id, kind, data) select tenant_id, ${testKind}, '{}'::jsonb from endpoint
      returning tenant_id, id)
    insert into webhook_deliveries (tenant_id, id, endpoint_id, event_id)
      select event.tenant_id, ${id}::uuid, endpoint.id, event.id from event, endpoint`);
}

/** Newest first. */
export function listDeliveries(
  db: Database,
  { endpointId, before, limit }: { endpointId: string; before?: { at: Date; id: string } | undefined; limit: number },
) {
  return selectDeliveries(db)
    .where(
      and(
        eq(webhookDeliveries.tenantId, currentTenant),
        eq(webhookDeliveries.endpointId, endpointId),
        before &&
          or(
            lt(webhookDeliveries.createdAt, before.at),
            and(eq(webhookDeliveries.createdAt, before.at), lt(webhookDeliveries.id, before.id)),
          ),
      ),
    )
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.id))
    .limit(limit);
}

export function findDelivery(db: Database, delivery: { endpointId: string; id: string }) {
  return selectDeliveries(db).where(isDelivery(delivery));
}

function selectDeliveries(db: Database) {
  return db
    .select({
      id: webhookDeliveries.id,
      eventId: webhookDeliveries.eventId,
      kind: webhookEvents.kind,
      status: webhookDeliveries.status,
      attempts: webhookDeliveries.attempts,
      nextAt: webhookDeliveries.nextAt,
      attemptedAt: webhookDeliveries.attemptedAt,
      lastStatus: webhookDeliveries.lastStatus,
      lastError: webhookDeliveries.lastError,
      createdAt: webhookDeliveries.createdAt,
    })
    .from(webhookDeliveries)
    .innerJoin(
      webhookEvents,
      and(eq(webhookEvents.tenantId, webhookDeliveries.tenantId), eq(webhookEvents.id, webhookDeliveries.eventId)),
    );
}

/** Before `replayDelivery`, in its batch. */
export function recordReplay(db: Database, { endpointId, id }: { endpointId: string; id: string }) {
  const delivery = sql`select from webhook_deliveries d join webhook_endpoints e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
    where d.tenant_id = ${currentTenant} and d.endpoint_id = ${endpointId}::uuid and d.id = ${id}::uuid and e.disabled_at is null`;
  return recordAct(db, { action: 'webhook.replayed', subject: id, when: sql`exists (${delivery})` });
}

/** Sends it again, with all its attempts before it. No row: there is no such delivery, or its endpoint is off. */
export function replayDelivery(db: Database, { endpointId, id, asOf }: { endpointId: string; id: string; asOf: Date }) {
  return db.execute<{ id: string }>(sql`
    update webhook_deliveries d set status = 'waiting', attempts = 0, next_at = ${asOf.toISOString()}::timestamptz
    from webhook_endpoints e
    where d.tenant_id = ${currentTenant} and d.endpoint_id = ${endpointId}::uuid and d.id = ${id}::uuid
      and e.tenant_id = d.tenant_id and e.id = d.endpoint_id and e.disabled_at is null
    returning d.id`);
}

function isEndpoint(id: string) {
  return and(eq(webhookEndpoints.tenantId, currentTenant), eq(webhookEndpoints.id, id));
}

function isDelivery({ endpointId, id }: { endpointId: string; id: string }) {
  return and(
    eq(webhookDeliveries.tenantId, currentTenant),
    eq(webhookDeliveries.endpointId, endpointId),
    eq(webhookDeliveries.id, id),
  );
}

function endpointThatIs(id: string) {
  return sql`select from webhook_endpoints e where e.tenant_id = ${currentTenant} and e.id = ${id}::uuid`;
}

function hasRoom(most: number) {
  return sql`(select count(*) from webhook_endpoints e where e.tenant_id = ${currentTenant}) < ${most}::integer`;
}

function toArray(words: readonly string[]) {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))`;
}
