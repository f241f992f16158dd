import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgPolicy, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, createdAt, tenantId, updatedAt } from './columns.ts';
import { ga4Credentials } from './ga4.ts';
import { doorsRole, ownTenant, vaultRole } from './roles.ts';

export const vault = pgSchema('vault');

/**
 * Google's tokens of one grant, as the Worker sealed them; where the server has a pgsodium that works, sealed once
 * more. The app reaches them through `vault.put_secret`, `vault.get_secret` and `vault.rewrap`, never here.
 */
export const secrets = vault.table(
  'secrets',
  {
    tenantId: tenantId(),
    credentialId: uuid('credential_id').notNull(),
    /** The version of VAULT_KEYS that the Worker sealed with. */
    keyVersion: integer('key_version').notNull(),
    algorithm: text('algorithm').notNull(),
    /** pgsodium's key; its secret part is the server's. */
    serverKeyId: uuid('server_key_id'),
    nonce: bytes('nonce'),
    ciphertext: bytes('ciphertext').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.credentialId] }),
    foreignKey({
      name: 'secrets_credential',
      columns: [table.tenantId, table.credentialId],
      foreignColumns: [ga4Credentials.tenantId, ga4Credentials.id],
    }).onDelete('cascade'),
    check('secrets_key_version', sql`key_version > 0`),
    check(
      'secrets_algorithm',
      sql`case algorithm when 'jwe' then num_nulls(server_key_id, nonce) = 2
        when 'jwe+pgsodium' then num_nulls(server_key_id, nonce) = 0 and length(nonce) = 16 else false end`,
    ),
    pgPolicy('tenant', { as: 'permissive', for: 'all', to: vaultRole, using: ownTenant, withCheck: ownTenant }),
    // A rotation asks which rows are behind; column privileges keep what they hold from it.
    pgPolicy('doors', { as: 'permissive', for: 'select', to: doorsRole, using: sql`true` }),
  ],
);
