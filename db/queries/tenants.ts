import { eq, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import { tenants } from '../schema/tenants.ts';

/** Goes before the statements of a route whose path names a tenant: PA404 unless it is the actor's own. */
export function requireTenant(db: Database, id: string) {
  return db.execute(sql`select require_tenant(${id})`);
}

/** One change of a team at a time, so that what the later statements of the batch see is what there is. */
export function lockTenant(db: Database, id: string) {
  return db.select({ id: tenants.id }).from(tenants).where(eq(tenants.id, id)).for('no key update');
}

/** Another team of the person behind a session, who becomes its owner. PA411: they own as many as one may. */
export function createTenant(db: Database, tenant: { id: string; name: string }) {
  return db.execute(sql`select doors.create_tenant(${tenant.id}, ${tenant.name})`);
}

/** The rest of the batch works in another tenant of the person behind a session. PA404: they are no member of it. */
export function enterTenant(db: Database, id: string) {
  return db.execute(sql`select doors.enter_tenant(${id})`);
}

/** The first day of a week for the acting tenant. */
export const weekStart = sql<'monday' | 'sunday'>`(select week_start from tenants where id = ${currentTenant})`;

export function findTenant(db: Database, id: string) {
  return db.select({ id: tenants.id, name: tenants.name }).from(tenants).where(eq(tenants.id, id));
}

export function findTeamSettings(db: Database) {
  return db
    .select({ weekStart: tenants.weekStart, sharesLinks: tenants.sharesLinks })
    .from(tenants)
    .where(eq(tenants.id, currentTenant));
}

/** Off: no link opens, also none that was made before; on again, those open that have not ended since. */
export function setSharesLinks(db: Database, id: string, sharesLinks: boolean) {
  return db
    .update(tenants)
    .set({ sharesLinks })
    .where(eq(tenants.id, id))
    .returning({ id: tenants.id, name: tenants.name });
}

export function setWeekStart(db: Database, id: string, start: 'monday' | 'sunday') {
  return db
    .update(tenants)
    .set({ weekStart: start })
    .where(eq(tenants.id, id))
    .returning({ id: tenants.id, name: tenants.name });
}

export function renameTenant(db: Database, id: string, name: string) {
  return db.update(tenants).set({ name }).where(eq(tenants.id, id)).returning({ id: tenants.id, name: tenants.name });
}
