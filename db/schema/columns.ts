import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import { toHexBytes } from '../to-hex-bytes.ts';

/** Columns that most tables share. `updated_at` is kept by the trigger `touch_updated_at`. */
export const tenantId = () => uuid('tenant_id').notNull();
export const createdAt = () => instant('created_at').notNull().defaultNow();
export const updatedAt = () => instant('updated_at').notNull().defaultNow();

/** `timestamptz` to the millisecond, as precise as a Date, so that a cursor made of one finds its place again. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** The driver takes bytes as text and gives them as bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: string | Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: toHexBytes,
  fromDriver: (value) => new Uint8Array(value as Uint8Array),
});

/** What full-text search compares: written by Postgres alone. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
