import { foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { memberships } from './tenants.ts';

/** A saved report; its content lives in its versions. */
export const reports = pgTable(
  'reports',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    userId: uuid('user_id').notNull(),
    title: text('title').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);

export const reportVersions = pgTable(
  'report_versions',
  {
    tenantId: tenantId(),
    reportId: uuid('report_id').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.reportId, table.version] }),
    foreignKey({
      columns: [table.tenantId, table.reportId],
      foreignColumns: [reports.tenantId, reports.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);

/** A public link to one version of a report: a snapshot, never live credentials. */
export const shareLinks = pgTable(
  'share_links',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    reportId: uuid('report_id').notNull(),
    version: integer('version').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('share_links_token_hash').on(table.tenantId, table.tokenHash),
    foreignKey({
      columns: [table.tenantId, table.reportId, table.version],
      foreignColumns: [reportVersions.tenantId, reportVersions.reportId, reportVersions.version],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
