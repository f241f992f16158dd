import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Columns that most tables share. `updated_at` is kept by the trigger `touch_updated_at`. */
export const tenantId = () => uuid('tenant_id').notNull();
export const createdAt = () => instant('created_at').notNull().defaultNow();
export const updatedAt = () => instant('updated_at').notNull().defaultNow();

/** `timestamptz`, in the database's text form; `toInstant` in `queries/instant.ts` makes it ISO 8601. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Raw bytes; travels as `\x` hex text, the only form Neon's HTTP protocol accepts. */
export const bytes = customType<{ data: Uint8Array; driverData: string }>({
  dataType: () => 'bytea',
  toDriver: (value) => `\\x${Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
  fromDriver: (value) => Uint8Array.from(value.slice(2).match(/../g) ?? [], (pair) => parseInt(pair, 16)),
});
