import { type SQL, sql } from 'drizzle-orm';
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The role of the Worker: owns nothing, has no BYPASSRLS. */
export const appRole = pgRole('parley_app').existing();
/** Owns the security definer functions that open before an actor is known. Cannot log in. */
export const doorsRole = pgRole('parley_doors').existing();
/** Owns the vault's table and functions. Cannot log in. */
export const vaultRole = pgRole('parley_vault').existing();

/**
 * The one form of tenant policy. Inline, because a `(select ...)` around it hides the tenant's size from the
 * planner; `nullif`, because a transaction-local setting reads '' after its transaction.
 */
export const ownTenant = sql`tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

export function tenantPolicy() {
  return pgPolicy('tenant', { as: 'permissive', for: 'all', to: appRole, using: ownTenant, withCheck: ownTenant });
}

/**
 * Rows of the person behind a browser session, in whatever tenant. An API key never has this claim: it reaches its
 * own tenant and nothing else of its owner's.
 */
export const ownPerson = sql`user_id = nullif(current_setting('app.session_user_id', true), '')::uuid`;

/** Beside the tenant's, on chats: one is its person's until it is shown to the team. `app.every_chat`: see `seeEveryChat`. */
export const ownOrShownChat = sql`user_id = nullif(current_setting('app.user_id', true), '')::uuid or visibility = 'team'
  or current_setting('app.every_chat', true) = 'on'`;

/**
 * On what is said in chats: what one asked oneself, and whatever is in a chat that one sees. The second is a function of
 * the migration, so that planning a statement on messages does not plan one on chats as well.
 */
export const inSeenChat = sql`asked_by = nullif(current_setting('app.user_id', true), '')::uuid
  or sees_chat(tenant_id, session_id)`;

/** Narrows what the tenant's policy opens; the two are joined by AND. */
export function narrowerPolicy(rule: SQL) {
  return pgPolicy('shown', { as: 'restrictive', for: 'all', to: appRole, using: rule, withCheck: rule });
}

/** For tables that a door reads or writes before the tenant is known. */
export function doorsPolicy() {
  return pgPolicy('doors', { as: 'permissive', for: 'all', to: doorsRole, using: sql`true`, withCheck: sql`true` });
}
