import { type SQL, sql } from 'drizzle-orm';
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch';
import type { Database } from './client.ts';
import { toHexBytes } from './to-hex-bytes.ts';

/** Who acts, in which tenant, as what. Comes from the database, never from a request body. */
export interface Actor {
  userId: string;
  tenantId: string;
  role: Role;
  /** The session's or API key's id. */
  credentialId: string;
}
export type Role = 'viewer' | 'member' | 'admin' | 'owner';

/** What an API key may be used for. A browser's session has no scopes: its role says all. */
export type KeyScope = 'read' | 'ask' | 'manage';

/** What a route asks of its caller. Without a `scope` no API key is let in. */
export interface Requirement {
  role: Role;
  scope?: KeyScope;
  /** Stays open to a browser while the account or team waits to be deleted: a way to look, to undo, to leave. */
  whileDeleting?: boolean;
}

/** What a request shows to be let in; secrets only as SHA-256. */
export type Credential =
  | { kind: 'session'; secretHash: Uint8Array }
  | { kind: 'api_key'; publicId: string; secretHash: Uint8Array };

type Statements = readonly BatchItem<'pg'>[];
type Results<Items extends Statements> = BatchResponse<Items>;

/**
 * One HTTP round trip, one transaction: the credential door first, which sets the tenant for every statement
 * after it. Fails as a whole with SQLSTATE PA401 (no such credential), PA403 (role too low), PA405 (the key lacks the
 * scope), PA430 or PA431 (the account or the team waits to be deleted). `mustRotate`: the session is due for another
 * token, see `rotateSession`.
 */
export async function openDoor<const Items extends Statements>(
  db: Database,
  credential: Credential,
  required: Requirement,
  statements: Items,
): Promise<{ actor: Actor; mustRotate: boolean; results: Results<Items> }> {
  const [door, ...results] = await db.batch([checkCredential(db, credential, required), ...statements]);
  const [row] = door.rows;
  if (!row) throw new Error('doors.authenticate returned no row');
  return {
    actor: { userId: row.user_id, tenantId: row.tenant_id, role: row.role, credentialId: row.credential_id },
    mustRotate: row.must_rotate,
    results: results as Results<Items>,
  };
}

/** The credential door as a statement: those after it in its transaction act as its owner. */
export function checkCredential(db: Database, credential: Credential, required: Requirement) {
  const publicId = credential.kind === 'api_key' ? credential.publicId : null;
  return db.execute<{ user_id: string; tenant_id: string; role: Role; credential_id: string; must_rotate: boolean }>(
    sql`select actor.*, doors.refuse_pending(actor.tenant_id, actor.user_id, ${credential.kind === 'api_key'},
        ${required.whileDeleting ?? false})
      from doors.authenticate(${credential.kind}, ${publicId}, ${toHexBytes(credential.secretHash)}::bytea,
        ${required.role}::role, ${required.scope ?? null}) as actor`,
  );
}

/** The same for work that goes on after its request: the actor was let in before. */
export async function scopeTo<const Items extends Statements>(
  db: Database,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  statements: Items,
): Promise<Results<Items>> {
  const [, ...results] = await db.batch([
    db.execute(
      sql`select from set_config('app.tenant_id', ${actor.tenantId}, true) as tenant, set_config('app.user_id', ${actor.userId}, true) as person`,
    ),
    ...statements,
  ]);
  return results as Results<Items>;
}

/**
 * Before others in a scoped batch: they see chats whoever's they are. For what is not one member's doing: a team's export
 * and erasure, an answer that is stored whatever became of who asked, a chat that an admin takes back.
 */
export function seeEveryChat(db: Database) {
  return db.execute(sql`select from set_config('app.every_chat', 'on', true) as claim`);
}

/** The actor's tenant and person inside a statement of a scoped batch. */
export const currentTenant: SQL<string> = sql<string>`current_setting('app.tenant_id')::uuid`;
export const currentUser: SQL<string> = sql<string>`current_setting('app.user_id')::uuid`;
/** Null in a job, which nobody asked for. */
export const currentUserOrNobody: SQL<string> = sql<string>`nullif(current_setting('app.user_id'), '')::uuid`;
