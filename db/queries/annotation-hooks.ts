import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { annotationHooks } from '../schema/annotations.ts';
import { ga4Properties } from '../schema/ga4.ts';
import { aboutProperty } from './annotations.ts';
import { recordAct } from './audit.ts';

function selectHooks(db: Database) {
  return db
    .select({
      tenantId: annotationHooks.tenantId,
      id: annotationHooks.id,
      name: annotationHooks.name,
      property: annotationHooks.property,
      propertyId: ga4Properties.id,
      secretVersion: annotationHooks.secretVersion,
      usedAt: annotationHooks.usedAt,
      createdAt: annotationHooks.createdAt,
    })
    .from(annotationHooks)
    .leftJoin(
      ga4Properties,
      and(eq(ga4Properties.tenantId, annotationHooks.tenantId), eq(ga4Properties.property, annotationHooks.property)),
    );
}

export function listAnnotationHooks(db: Database) {
  return selectHooks(db)
    .where(eq(annotationHooks.tenantId, currentTenant))
    .orderBy(asc(annotationHooks.createdAt), asc(annotationHooks.id));
}

export function findAnnotationHook(db: Database, id: string) {
  return selectHooks(db).where(isHook(id));
}

/** Before `insertAnnotationHook`, in its batch; nothing when `propertyId` is none of the team's. */
export function recordHookMade(db: Database, hook: { id: string; propertyId: string | null }) {
  const when = sql`exists (select from ${aboutProperty(hook.propertyId)} as about)`;
  return recordAct(db, { action: 'annotation_hook.made', subject: hook.id, when });
}

/** Nothing when `propertyId` is none of the team's. */
export function insertAnnotationHook(db: Database, hook: { id: string; name: string; propertyId: string | null }) {
  return db.execute(sql`
    insert into annotation_hooks (tenant_id, id, user_id, name, property)
    select ${currentTenant}, ${hook.id}::uuid, ${currentUser}, ${hook.name}::text, about.property
    from ${aboutProperty(hook.propertyId)} as about`);
}

/** From now on another secret signs; the one before is worth nothing. Its maker is whoever sees the new one. */
export function rotateAnnotationHook(db: Database, id: string) {
  return db
    .update(annotationHooks)
    .set({ secretVersion: sql`${annotationHooks.secretVersion} + 1`, userId: currentUser })
    .where(isHook(id));
}

export function deleteAnnotationHook(db: Database, id: string) {
  return db.delete(annotationHooks).where(isHook(id)).returning({ id: annotationHooks.id });
}

/** Before what it records, in its batch; nothing when there is no such webhook. */
export function recordHookAct(db: Database, id: string, action: 'annotation_hook.rotated' | 'annotation_hook.deleted') {
  const hook = sql`select from annotation_hooks h where h.tenant_id = ${currentTenant} and h.id = ${id}`;
  return recordAct(db, { action, subject: id, when: sql`exists (${hook})` });
}

/** A door, for nobody is known yet: what the secret of a webhook is derived from. */
export function findHookSecret(db: Database, hookId: string) {
  return db.execute<{ tenant_id: string; secret_version: number }>(
    sql`select * from doors.find_annotation_hook(${hookId}::uuid)`,
  );
}

/** A door: writes what a webhook's secret has signed, once for each `eventId`. No row: that secret has ended. */
export function receiveAnnotation(
  db: Database,
  signed: { tenantId: string; hookId: string; secretVersion: number; eventId: string },
  annotation: { day: string; title: string; description: string },
) {
  return db.execute<{ annotation_id: string; is_new: boolean }>(
    sql`select * from doors.receive_annotation(${signed.tenantId}::uuid, ${signed.hookId}::uuid, ${signed.secretVersion}::integer,
      ${signed.eventId}::text, ${annotation.day}::date, ${annotation.title}::text, ${annotation.description}::text)`,
  );
}

function isHook(id: string) {
  return and(eq(annotationHooks.tenantId, currentTenant), eq(annotationHooks.id, id));
}
