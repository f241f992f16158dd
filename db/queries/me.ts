import { asc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentUser } from '../scope.ts';
import { memberships, tenants } from '../schema/tenants.ts';
import { users } from '../schema/users.ts';

export function findCurrentUser(db: Database) {
  return db
    .select({ id: users.id, email: users.email, name: users.name, picture: users.picture })
    .from(users)
    .where(eq(users.id, currentUser));
}

export function listOwnTenants(db: Database) {
  return db
    .select({ id: tenants.id, name: tenants.name, role: memberships.role })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .where(eq(memberships.userId, currentUser))
    .orderBy(asc(memberships.createdAt));
}

/** The actor, as others of the team know them. */
export function findOwnName(db: Database) {
  return db.select({ id: users.id, name: users.name }).from(users).where(eq(users.id, currentUser));
}
