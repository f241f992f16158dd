import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  halfvec,
  index,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, instant, tenantId, tsvector, updatedAt } from './columns.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { memberships } from './tenants.ts';

export const credentialStatus = pgEnum('credential_status', ['active', 'needs_reconnect']);

/** One Google grant: what a person allowed on "Connect Google Analytics". Its tokens are in the vault. */
export const ga4Credentials = pgTable(
  'ga4_credentials',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    userId: uuid('user_id').notNull(),
    googleSub: text('google_sub').notNull(),
    googleEmail: text('google_email').notNull(),
    scopes: text('scopes').array().notNull(),
    status: credentialStatus('status').notNull().default('active'),
    /** Until when the person who made it may say that it is the account they meant. Null once they did. */
    confirmBy: instant('confirm_by'),
    /** As Google names the account; only for the page that asks. */
    googleName: text('google_name'),
    googlePicture: text('google_picture'),
    /** How Google's events name its refresh token: hashes of it. */
    tokenIdentifiers: text('token_identifiers')
      .array()
      .notNull()
      .default(sql`'{}'`),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('ga4_credentials_google_sub').on(table.tenantId, table.googleSub),
    index('ga4_credentials_user').on(table.tenantId, table.userId),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    index('ga4_credentials_google_account').on(table.googleSub),
    index('ga4_credentials_unconfirmed')
      .on(table.confirmBy)
      .where(sql`confirm_by is not null`),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** A field of the property's metadata, as `getMetadata` names it. */
export interface StoredMetadata {
  dimensions: { api_name: string; ui_name: string; category?: string; custom?: boolean }[];
  metrics: {
    api_name: string;
    ui_name: string;
    category?: string;
    custom?: boolean;
    type: string;
    blocked_reasons?: string[];
  }[];
}

/** A GA4 property linked to the tenant, read with one grant. */
export const ga4Properties = pgTable(
  'ga4_properties',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    credentialId: uuid('credential_id').notNull(),
    /** Resource name, `properties/123`. */
    property: text('property').notNull(),
    displayName: text('display_name').notNull(),
    accountName: text('account_name').notNull(),
    timeZone: text('time_zone').notNull(),
    currency: text('currency').notNull(),
    metadata: jsonb('metadata').$type<StoredMetadata>().notNull(),
    metadataFetchedAt: instant('metadata_fetched_at').notNull().defaultNow(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('ga4_properties_property').on(table.tenantId, table.property),
    index('ga4_properties_credential').on(table.tenantId, table.credentialId),
    foreignKey({
      columns: [table.tenantId, table.credentialId],
      foreignColumns: [ga4Credentials.tenantId, ga4Credentials.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** "Country country", "Gerätekategorie device Category"; empty where the day is not split. */
const about = sql`case when dimension is null then '' else
  coalesce(jsonb_path_query_first("values", '$.tables.*.dimensions[0].label') #>> '{}', '') || ' ' ||
  regexp_replace(dimension, '([A-Z])', ' \\1', 'g') end`;

/**
 * A sentence about a day of a property, with its values and the GA4 request that proves it. `dimension` is what the day
 * is split by; null for its totals. A fact of kind `note` is what a person wrote about the day: it has no request.
 */
export const ga4Facts = pgTable(
  'ga4_facts',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    propertyId: uuid('property_id').notNull(),
    kind: text('kind').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    dimension: text('dimension'),
    text: text('text').notNull(),
    values: jsonb('values').notNull(),
    request: jsonb('request'),
    contentHash: text('content_hash').notNull(),
    /** What the day is split by, in the language of the text and as GA4 calls it: no sentence says it. */
    about: text('about').notNull().generatedAlwaysAs(about),
    /** 'simple', for the texts are in many languages. Without an index: under row level security none would be used. */
    words: tsvector('words')
      .notNull()
      .generatedAlwaysAs(sql`to_tsvector('simple'::regconfig, text || ' ' || ${about})`),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('ga4_facts_day')
      .on(table.tenantId, table.propertyId, table.kind, table.day, table.dimension)
      .nullsNotDistinct(),
    foreignKey({
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);

/**
 * The vector that finds a fact, by the model that made it: several live side by side while the model changes. It is out
 * of date where its `content_hash` is not its fact's. No HNSW: an exact scan of a tenant's rows is as quick below some
 * thousand facts, and writes cost a hundredth.
 */
export const factEmbeddings = pgTable(
  'fact_embeddings',
  {
    tenantId: tenantId(),
    factId: uuid('fact_id').notNull(),
    model: text('model').notNull(),
    contentHash: text('content_hash').notNull(),
    embedding: halfvec('embedding', { dimensions: 384 }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.factId, table.model] }),
    foreignKey({
      columns: [table.tenantId, table.factId],
      foreignColumns: [ga4Facts.tenantId, ga4Facts.id],
    }).onDelete('cascade'),
    check('fact_embeddings_unit', sql`l2_norm(embedding) between 0.99 and 1.01`),
    tenantPolicy(),
  ],
);

/**
 * Which vectors are kept in Vectorize, which reads and deletes by id alone: a row is there before its vector is sent, and
 * until the vector is deleted. It hangs on nothing, so that it outlives its fact, its property and its tenant: `gone_at` is
 * when the fact went (a trigger), from when on the vector is to be deleted. Without a `content_hash` it is on its way there.
 */
export const outsideVectors = pgTable(
  'outside_vectors',
  {
    tenantId: tenantId(),
    factId: uuid('fact_id').notNull(),
    model: text('model').notNull(),
    contentHash: text('content_hash'),
    goneAt: instant('gone_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.factId, table.model] }),
    index('outside_vectors_gone')
      .on(table.goneAt)
      .where(sql`gone_at is not null`),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
