import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataMap } from './data-map.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';

let database: TestDatabase;
/** `table.column` of everything that is stored, in whatever schema of ours. */
let columns: string[];

beforeAll(async () => {
  database = await startTestDatabase();
  const rows = await database.root`
    select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname || '/' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and a.attnum > 0 and not a.attisdropped
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;
  columns = rows.map(({ name }) => String(name));
});
afterAll(() => database.close());

describe('the data map', () => {
  it('has every column of the database, once, and none that is not there', () => {
    const mapped = Object.entries(dataMap).flatMap(([table, { exported, withheld = {} }]) =>
      [...exported, ...Object.keys(withheld)].map((column) => `${table}/${column}`),
    );
    expect(mapped.sort()).toEqual(columns.sort());
  });

  it('reads pages by the key of each table, and finds a person by columns that are there', async () => {
    const persons = Object.entries(dataMap).flatMap(([table, { person }]) =>
      person ? [`${table}/${person.column}`] : [],
    );
    expect(columns).toEqual(expect.arrayContaining(persons));
    for (const [table, rule] of Object.entries(dataMap)) {
      if (rule.of !== 'team' || table === 'tenants') continue;
      const [key] = await database.root`
        select array_agg(a.attname::text order by a.attname) as columns from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = ${table}::regclass and i.indisprimary and a.attname <> 'tenant_id'`;
      expect([table, Object.keys(rule.key ?? {}).sort()]).toEqual([table, key?.['columns']]);
    }
  });

  it('calls a person’s what goes with their membership, and only that', async () => {
    const chains = await database.root`
      with recursive gone (relation) as (
        select 'memberships'::regclass::oid
        union select k.conrelid from pg_constraint k join gone on k.confrelid = gone.relation
          where k.contype = 'f' and k.confdeltype = 'c')
      select relation::regclass::text as name from gone`;
    const goes = new Set(chains.map(({ name }) => String(name)));
    const persons = Object.entries(dataMap).filter(([, rule]) => rule.of === 'team' && rule.person);
    // Both keep an id that names nobody, and neither can be changed.
    const kept = ['audit_log', 'usage_ledger'];
    expect(
      persons
        .map(([table]) => table)
        .filter((table) => !kept.includes(table))
        .sort(),
    ).toEqual([...goes].filter((table) => table !== 'sessions').sort());
  });

  it('is printed for people', async () => {
    const rows = Object.entries(dataMap).map(([table, { what, until, exported, withheld = {} }]) => {
      const left = Object.entries(withheld).map(([column, reason]) => `\`${column}\`: ${reason}`);
      const shown =
        exported.length === 0 ? 'nothing' : left.length === 0 ? 'all' : `all but ${[...new Set(left)].join('; ')}`;
      return `| \`${table}\` | ${what} | ${until} | ${exported.length === 0 ? 'nothing' : shown} |`;
    });
    await expect(`# What is stored, and for how long

Printed from \`db/data-map.ts\`, from which exports are made too; a test compares it with the database. Deleting an account or a
team shuts it at once; after \`DELETION_GRACE_DAYS\`, in which it can be undone, the nightly job ends its permissions at
Google, deletes its vectors in Vectorize and its chats’ logs, and then its rows. Secrets that we issue are kept as SHA-256 of at least 192 random bits; Google’s
tokens are sealed by the Worker before they are stored. Outside the database, the gate of a GA4 property keeps Google’s replies for 24 hours
at most, with nothing of whoever asked.

| table | what | until | in an export |
|---|---|---|---|
${rows.join('\n')}
`).toMatchFileSnapshot('../docs/data.md');
  });
});
