import { neon } from '@neondatabase/serverless';
import { inject } from 'vitest';
import { dataMap } from '../../db/data-map.ts';

const sql = () => neon(inject('ownerUrl'));

/** Columns that hold one of a few words, or what must open or add up again. */
const fixed = new Set([
  'annotations.source',
  'api_keys.scopes',
  'audit_log.action',
  'chat_messages.rating',
  'property_syncs.language',
  'alert_rules.condition',
  'incidents.ended_by',
  'mail_deliveries.status',
  'schedule_runs.status',
  'schedules.every',
  'share_views.client',
  'tenants.week_start',
  'webhook_deliveries.last_error',
  'webhook_deliveries.status',
  'webhook_endpoints.disabled_reason',
  'webhook_endpoints.kinds',
  'webhook_events.kind',
  'widgets.mode',
  'audit_log.prev_hash',
  'audit_log.hash',
  'vault.secrets.algorithm',
  'vault.secrets.nonce',
  'vault.secrets.ciphertext',
  'users.google_sub',
]);

export interface Column {
  table: string;
  name: string;
  type: string;
}

/** Every column of ours that can hold text or bytes. */
async function textColumns(): Promise<Column[]> {
  const rows = await sql()`
    select c.oid::regclass::text as table, a.attname as name, format_type(a.atttypid, null) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
      and format_type(a.atttypid, null) in ('text', 'jsonb', 'bytea', 'text[]')`;
  // A table that is not in the map at all is looked into too.
  return rows.map((row) => row as unknown as Column).filter(({ table }) => dataMap[table]?.of !== 'nobody');
}

/** Puts the canary into every such column of the tenant's rows, or of the person's own. Returns how many. */
export async function seedCanaries(
  whose: { tenantId: string; userId: string },
  canary: string,
  only?: string,
): Promise<number> {
  let seeded = 0;
  for (const { table, name, type } of await textColumns()) {
    if (fixed.has(`${table}.${name}`) || (only !== undefined && table !== only)) continue;
    const value = {
      text: `coalesce(left(${name}, 20), '') || '${canary}'`,
      'text[]': `array_append(${name}, '${canary}')`,
      jsonb: `case jsonb_typeof(${name}) when 'object' then ${name} || '{"x": "${canary}"}' else '{"x": "${canary}"}' end`,
      bytea: `convert_to('${canary}', 'UTF8') || substr(${name}, 1, 8)`,
    }[type];
    const where = { users: `id = '${whose.userId}'`, tenants: `id = '${whose.tenantId}'` }[table];
    const touched = await sql().query(
      `update ${table} set ${name} = ${value} where ${where ?? `tenant_id = '${whose.tenantId}'`} returning ${name}`,
    );
    if (touched.length === 0) throw new Error(`${table}.${name} has no canary: there is no row to hold one`);
    seeded++;
  }
  return seeded;
}

/** The tables in which a text is, whatever column it is in, with how many rows have it. */
export async function findEverywhere(text: string): Promise<Record<string, number>> {
  const tables = await sql()`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const hits = await find(String(name), text);
    if (hits > 0) found[String(name)] = hits;
  }
  return found;
}

/** As text, or as bytes in hexadecimal. */
async function find(table: string, text: string): Promise<number> {
  const bytes = Buffer.from(text).toString('hex');
  const [row] = await sql().query(
    `select count(*)::int as hits from ${table} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
    [text, bytes],
  );
  return Number(row?.['hits']);
}

/** Every row there is, to be put back later: a backup. */
export async function backUp(): Promise<(() => Promise<void>) & { rows: number }> {
  const tables = await sql()`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relname <> 'parley_migrations'`;
  const names = tables.map(({ name }) => String(name));
  // Postgres fills these in again, and lets nobody else.
  const generated = `array(select attname::text from pg_attribute where attrelid = $1::regclass and attgenerated <> '')`;
  const dump = await Promise.all(
    names.map(
      async (name) =>
        [
          name,
          (await sql().query(`select (to_jsonb(t) - ${generated})::text as row from ${name} t`, [name])).map(
            ({ row }) => String(row),
          ),
        ] as const,
    ),
  );
  const restore = async () => {
    const connection = sql();
    await connection.transaction([
      connection`set local session_replication_role = 'replica'`,
      connection.query(`truncate ${names.join(', ')}`),
      ...dump.flatMap(([name, rows]) =>
        rows.map((row) => {
          const columns = Object.keys(JSON.parse(row) as object)
            .map((column) => `"${column}"`)
            .join(', ');
          return connection.query(
            `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1::jsonb)`,
            [row],
          );
        }),
      ),
    ]);
  };
  return Object.assign(restore, { rows: dump.reduce((sum, [, rows]) => sum + rows.length, 0) });
}
