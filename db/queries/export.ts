import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { dataMap } from '../data-map.ts';
import { currentTenant, currentUser } from '../scope.ts';

/** A page of a table of the tenant, in the order of its key, as `dataMap` says it is shown. */
export function exportPage(
  db: Database,
  table: string,
  page: { ofPerson: boolean; after: string[] | undefined; limit: number },
) {
  const rule = dataMap[table];
  if (!rule) throw new Error(`${table} is not in the data map`);
  const key = Object.entries(rule.key ?? { id: 'uuid' });
  const place = sql.join(
    key.map(([name]) => column(name)),
    sql`, `,
  );
  const after = page.after?.map((value, index) => sql`${value}::${sql.raw(key[index]?.[1] ?? 'text')}`);
  const owner = table === 'tenants' ? sql`t.id` : sql`t.tenant_id`;
  const shown = page.ofPerson ? rule.exported : (rule.exportedToTeam ?? rule.exported);
  return db.execute<{ row: Record<string, unknown>; place: string[] }>(sql`
    select jsonb_build_object(${sql.join(
      shown.map((name) => sql`${sql.raw(`'${name}'`)}, ${column(name)}`),
      sql`, `,
    )}) as row, array[${sql.join(
      key.map(([name]) => sql`${column(name)}::text`),
      sql`, `,
    )}] as place
    from ${sql.identifier(table)} t
    where ${owner} = ${currentTenant} and ${page.ofPerson ? ofPerson(table, sql`t`) : sql`true`}
      and ${after ? sql`(${place}) > (${sql.join(after, sql`, `)})` : sql`true`}
    order by ${place} limit ${page.limit}`);
}

/** The tables of a team that an export of its, or of a person in it, has. */
export function exportedTables(scope: 'user' | 'tenant'): string[] {
  return Object.entries(dataMap)
    .filter(
      ([table, rule]) =>
        rule.of === 'team' && rule.exported.length > 0 && (scope === 'tenant' || rule.person || table === 'tenants'),
    )
    .map(([table]) => table);
}

/** What is held about the actor beyond any team; for a browser alone. */
export function readOwnPerson(db: Database) {
  return db.execute<{ row: Record<string, unknown> }>(sql`select doors.read_own_person() as row`);
}

export function exportOwnSessions(db: Database) {
  const shown = (dataMap['sessions']?.exported ?? []).map((name) => sql`${sql.raw(`'${name}'`)}, ${column(name)}`);
  return db.execute<{ row: Record<string, unknown> }>(
    sql`select jsonb_build_object(${sql.join(shown, sql`, `)}) as row from sessions t where t.user_id = ${currentUser} order by t.created_at`,
  );
}

/** The members by name, as the team sees them. */
export function exportMembers(db: Database) {
  return db.execute<{ row: Record<string, unknown> }>(sql`
    select jsonb_build_object('id', u.id, 'email', u.email, 'name', u.name, 'picture', u.picture) as row
    from users u join memberships m on m.user_id = u.id where m.tenant_id = ${currentTenant} order by m.created_at`);
}

function ofPerson(table: string, alias: SQL): SQL {
  const rule = dataMap[table]?.person;
  // A person's own team is shown to them whole: its name.
  if (!rule) return sql`true`;
  const own = sql`${alias}.${sql.identifier(rule.column)}`;
  if (!('in' in rule)) return sql`${own} = ${currentUser}`;
  const parent = sql`${sql.identifier(rule.in)}`;
  const also = rule.or ? sql`or ${alias}.${sql.identifier(rule.or)} = ${currentUser}` : sql``;
  return sql`(${own} in (select ${parent}.id from ${parent} where ${parent}.tenant_id = ${currentTenant} and ${ofPerson(rule.in, parent)}) ${also})`;
}

function column(name: string): SQL {
  return sql`t.${sql.identifier(name)}`;
}
