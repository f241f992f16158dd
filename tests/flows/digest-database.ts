import type { NeonQueryFunction } from '@neondatabase/serverless';

type Sql = NeonQueryFunction<false, false>;

/** Every row of every table in one number, but for when a credential was last used. */
export async function digestDatabase(sql: Sql, leftOut = ''): Promise<string> {
  const statement = statements.get(leftOut) ?? (await writeStatement(sql, leftOut));
  statements.set(leftOut, statement);
  const [row] = await sql.query(statement);
  return String(row?.['digest']);
}

const statements = new Map<string, string>();

async function writeStatement(sql: Sql, leftOut: string): Promise<string> {
  const tables = await sql`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> ${leftOut} order by 1`;
  const rows = tables.map(
    ({ name }) =>
      `select '${String(name)}' as t, (to_jsonb(r) - 'used_at' - 'updated_at')::text as row from ${String(name)} r`,
  );
  return `select md5(coalesce(string_agg(t || row, chr(10) order by t, row), '')) as digest from (${rows.join(' union all ')}) all_rows`;
}
