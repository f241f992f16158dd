import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import { ga4Credentials, ga4Properties, type StoredMetadata } from '../schema/ga4.ts';
import { recordAct } from './audit.ts';
import { weekStart } from './tenants.ts';

const listed = {
  id: ga4Properties.id,
  property: ga4Properties.property,
  displayName: ga4Properties.displayName,
  accountName: ga4Properties.accountName,
  timeZone: ga4Properties.timeZone,
  currency: ga4Properties.currency,
  credentialId: ga4Properties.credentialId,
  createdAt: ga4Properties.createdAt,
};

const described = {
  ...listed,
  metadata: ga4Properties.metadata,
  metadataFetchedAt: ga4Properties.metadataFetchedAt,
  weekStart,
};

export function listProperties(db: Database) {
  return db.select(listed).from(ga4Properties).orderBy(asc(ga4Properties.createdAt));
}

/** A property with its fields, and no grant. */
export function findProperty(db: Database, id: string) {
  return db.select(described).from(ga4Properties).where(eq(ga4Properties.id, id));
}

/** Properties with their fields and the grants that read them. */
export function selectPropertiesWithGrant(db: Database) {
  return db
    .select({
      ...described,
      credentialStatus: ga4Credentials.status,
    })
    .from(ga4Properties)
    .innerJoin(
      ga4Credentials,
      and(
        eq(ga4Credentials.tenantId, ga4Properties.tenantId),
        eq(ga4Credentials.id, ga4Properties.credentialId),
        isNull(ga4Credentials.confirmBy),
      ),
    );
}

export function findPropertyWithGrant(db: Database, id: string) {
  return selectPropertiesWithGrant(db).where(eq(ga4Properties.id, id));
}

/** Links a property; linking it again updates what Google said of it. */
export function saveProperty(
  db: Database,
  property: {
    credentialId: string;
    property: string;
    displayName: string;
    accountName: string;
    timeZone: string;
    currency: string;
    metadata: StoredMetadata;
  },
) {
  return db
    .insert(ga4Properties)
    .values({ tenantId: currentTenant, ...property })
    .onConflictDoUpdate({
      target: [ga4Properties.tenantId, ga4Properties.property],
      set: { ...property, metadataFetchedAt: new Date() },
    })
    .returning(listed);
}

/** Before `deleteProperty`, in its batch; nothing when there is no such property. */
export function recordUnlinking(db: Database, id: string) {
  const property = sql`from ga4_properties p where p.tenant_id = ${currentTenant} and p.id = ${id}`;
  return recordAct(db, {
    action: 'property.unlinked',
    subject: sql`select p.property ${property}`,
    when: sql`exists (select ${property})`,
  });
}

export function deleteProperty(db: Database, id: string) {
  return db.delete(ga4Properties).where(eq(ga4Properties.id, id)).returning({ id: ga4Properties.id });
}
