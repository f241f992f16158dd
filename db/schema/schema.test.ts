import { readFile } from 'node:fs/promises';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { is } from 'drizzle-orm';
import { getTableConfig, isPgEnum, type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import * as access from './access.ts';
import * as annotations from './annotations.ts';
import * as chat from './chat.ts';
import * as erasure from './erasure.ts';
import * as ga4 from './ga4.ts';
import * as operations from './operations.ts';
import * as roles from './roles.ts';
import * as sharing from './sharing.ts';
import * as tenants from './tenants.ts';
import * as users from './users.ts';
import * as vault from './vault.ts';
import * as webhooks from './webhooks.ts';
import * as widgets from './widgets.ts';

const schema = {
  ...access,
  ...annotations,
  ...chat,
  ...erasure,
  ...ga4,
  ...operations,
  ...sharing,
  ...tenants,
  ...users,
  ...vault,
  ...webhooks,
  ...widgets,
};
const tables = Object.values(schema).filter((value) => is(value, PgTable));
const enums = Object.values<unknown>(schema).filter(isPgEnum);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

describe('the schema', () => {
  it('has the columns of the database, with their types', async () => {
    const rows = await database.root`
      select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
        a.atthasdef as filled
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace in ('public'::regnamespace, 'vault'::regnamespace) and c.relkind = 'r' and c.relname <> 'parley_migrations'
        and a.attnum > 0 and not a.attisdropped`;
    const byName = (one: { name?: unknown }, other: { name?: unknown }) =>
      String(one.name) < String(other.name) ? -1 : 1;
    const columns = tables.flatMap((table) => {
      const { name, columns: own } = getTableConfig(table);
      return own.map((column) => ({
        name: `${name}.${column.name}`,
        type: typeOf(column),
        required: column.notNull,
        filled: column.hasDefault || column.generated !== undefined,
      }));
    });
    expect(rows.toSorted(byName)).toEqual(columns.toSorted(byName));
  });

  it('has the words of the database’s enums, in their order', async () => {
    const rows = await database.root`select typname as name, array_agg(enumlabel::text order by enumsortorder) as words
      from pg_enum join pg_type on pg_type.oid = enumtypid group by 1`;
    const found = Object.fromEntries(rows.map(({ name, words }) => [name, words]));
    expect(found).toEqual(Object.fromEntries(enums.map(({ enumName, enumValues }) => [enumName, enumValues])));
  });

  it('leaves drizzle-kit nothing to generate', async () => {
    const meta = new URL('../../migrations/meta/', import.meta.url);
    const journal = JSON.parse(await readFile(new URL('_journal.json', meta), 'utf8')) as {
      entries: { idx: number }[];
    };
    const last = String(journal.entries.at(-1)?.idx).padStart(4, '0');
    const snapshot = JSON.parse(await readFile(new URL(`${last}_snapshot.json`, meta), 'utf8'));
    const now = generateDrizzleJson({ ...schema, ...roles }, snapshot.id, undefined, undefined);
    expect(await generateMigration(snapshot, now)).toEqual([]);
  });
});

/** As Postgres prints it: drizzle puts a space before a precision. */
function typeOf(column: PgColumn): string {
  return column.getSQLType().replace(' (', '(');
}
