import { type SQL, sql } from 'drizzle-orm';

/** A UUID (RFC 9562, version 8) that the same text always has, so that what is stored twice is stored once. */
export function derivedUuid(text: SQL): SQL {
  return sql`overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`;
}
