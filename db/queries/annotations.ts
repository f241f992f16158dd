import { and, asc, desc, eq, gte, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { annotationHooks, annotations } from '../schema/annotations.ts';
import { ga4Properties } from '../schema/ga4.ts';
import { users } from '../schema/users.ts';
import { recordAct } from './audit.ts';

/** In a statement of its own: an insert returns nothing of other tables. */
function selectAnnotations(db: Database) {
  return db
    .select({
      id: annotations.id,
      property: annotations.property,
      propertyId: ga4Properties.id,
      day: annotations.day,
      title: annotations.title,
      description: annotations.description,
      source: annotations.source,
      author: users.name,
      hook: annotationHooks.name,
      createdAt: annotations.createdAt,
      updatedAt: annotations.updatedAt,
    })
    .from(annotations)
    .leftJoin(
      ga4Properties,
      and(eq(ga4Properties.tenantId, annotations.tenantId), eq(ga4Properties.property, annotations.property)),
    )
    .leftJoin(users, eq(users.id, annotations.createdBy))
    .leftJoin(
      annotationHooks,
      and(eq(annotationHooks.tenantId, annotations.tenantId), eq(annotationHooks.id, annotations.hookId)),
    );
}

/** The latest day first. Those of a property are also those of all properties. */
export function listAnnotations(
  db: Database,
  page: {
    propertyId?: string | undefined;
    from?: string | undefined;
    to?: string | undefined;
    before?: { day: string; id: string } | undefined;
    limit: number;
  },
) {
  return selectAnnotations(db)
    .where(
      and(
        eq(annotations.tenantId, currentTenant),
        page.propertyId === undefined
          ? undefined
          : or(isNull(annotations.property), eq(ga4Properties.id, page.propertyId)),
        page.from === undefined ? undefined : gte(annotations.day, page.from),
        page.to === undefined ? undefined : lte(annotations.day, page.to),
        page.before &&
          or(
            lt(annotations.day, page.before.day),
            and(eq(annotations.day, page.before.day), lt(annotations.id, page.before.id)),
          ),
      ),
    )
    .orderBy(desc(annotations.day), desc(annotations.id))
    .limit(page.limit);
}

export function findAnnotation(db: Database, id: string) {
  return selectAnnotations(db).where(and(eq(annotations.tenantId, currentTenant), eq(annotations.id, id)));
}

/** What an answer about a property may mention: day and title, in the order of the days. */
export function annotationsBetween(
  db: Database,
  of: { property: string; ranges: { start: string; end: string }[]; limit: number },
) {
  return db
    .select({ id: annotations.id, day: annotations.day, title: annotations.title })
    .from(annotations)
    .where(
      and(
        eq(annotations.tenantId, currentTenant),
        or(isNull(annotations.property), eq(annotations.property, of.property)),
        or(...of.ranges.map(({ start, end }) => and(gte(annotations.day, start), lte(annotations.day, end)))),
      ),
    )
    .orderBy(desc(annotations.day), asc(annotations.id))
    .limit(of.limit);
}

/** Nothing when `propertyId` is none of the team's. */
export function insertAnnotation(
  db: Database,
  annotation: { id: string; propertyId: string | null; day: string; title: string; description: string },
) {
  const { id, propertyId, day, title, description } = annotation;
  return db.execute(sql`
    insert into annotations (tenant_id, id, property, day, title, description, source, created_by)
    select ${currentTenant}, ${id}::uuid, about.property, ${day}::date, ${title}::text, ${description}::text, 'person', ${currentUser}
    from ${aboutProperty(propertyId)} as about`);
}

export function updateAnnotation(
  db: Database,
  id: string,
  change: { day?: string | undefined; title?: string | undefined; description?: string | undefined },
) {
  const { day, title, description } = change;
  return db
    .update(annotations)
    .set({
      ...(day === undefined ? {} : { day }),
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    })
    .where(and(eq(annotations.tenantId, currentTenant), eq(annotations.id, id)));
}

/** Before `deleteAnnotation`, in its batch; nothing when there is no such annotation. */
export function recordAnnotationDeletion(db: Database, id: string) {
  const annotation = sql`select from annotations a where a.tenant_id = ${currentTenant} and a.id = ${id}`;
  return recordAct(db, { action: 'annotation.deleted', subject: id, when: sql`exists (${annotation})` });
}

export function deleteAnnotation(db: Database, id: string) {
  return db
    .delete(annotations)
    .where(and(eq(annotations.tenantId, currentTenant), eq(annotations.id, id)))
    .returning({ id: annotations.id });
}

/** One row with the property's resource name, null for all of the team's; none when it is not the team's. */
export function aboutProperty(propertyId: string | null) {
  return propertyId === null
    ? sql`(select null::text as property)`
    : sql`(select p.property from ga4_properties p where p.tenant_id = ${currentTenant} and p.id = ${propertyId}::uuid)`;
}
