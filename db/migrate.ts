import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { neon } from '@neondatabase/serverless';
import { refuseFaults } from './catalogue-guard.ts';
import './client.ts';

const folder = new URL('../migrations/', import.meta.url);

/**
 * Brings a database up to date: all pending files of `migrations/` in one transaction, closed by the catalogue
 * guard, so that a failure leaves nothing behind. Sets the app role's password from `appUrl`.
 * Returns the names applied. Throws when a file changed after it was applied.
 */
export async function migrate(options: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  const sql = neon(options.ownerUrl);
  await sql`create table if not exists parley_migrations
    (name text primary key, hash text not null, applied_at timestamptz not null default now())`;
  const applied = new Map(
    (await sql`select name, hash from parley_migrations`).map((row) => [row.name as string, row.hash as string]),
  );
  const files = await readMigrations();
  for (const file of files) {
    const hash = applied.get(file.name);
    if (hash && hash !== file.hash) {
      throw new Error(`Migration ${file.name} was changed after it was applied. Restore it and add a new one.`);
    }
  }
  const pending = files.filter((file) => !applied.has(file.name));
  if (pending.length > 0) {
    await sql.transaction([
      sql`select pg_advisory_xact_lock(hashtext('parley_migrations'))`,
      ...pending.flatMap((file) => [
        sql`insert into parley_migrations (name, hash) values (${file.name}, ${file.hash})`,
        ...file.statements.map((statement) => sql.query(statement)),
      ]),
      sql.query(refuseFaults),
    ]);
  }
  await setAppPassword(sql, options.appUrl);
  return pending.map((file) => file.name);
}

async function readMigrations() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return {
        name,
        hash: createHash('sha256').update(text).digest('hex'),
        statements: text
          .split('--> statement-breakpoint')
          .map((statement) => statement.trim())
          .filter((statement) => statement !== ''),
      };
    }),
  );
}

/** `alter role` takes no bind parameter, so the password is quoted by the server. */
async function setAppPassword(sql: ReturnType<typeof neon<false, false>>, appUrl: string) {
  const { username, password } = new URL(appUrl);
  if (!password) throw new Error('DATABASE_URL has no password for the app role.');
  const [row] =
    await sql`select format('alter role %I login password %L', ${decodeURIComponent(username)}::text, ${decodeURIComponent(password)}::text) as statement`;
  await sql.query(row?.statement as string);
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl) {
    console.error('Set DATABASE_OWNER_URL (the owner, to migrate) and DATABASE_URL (the app role parley_app).');
    process.exit(1);
  }
  const names = await migrate({ ownerUrl, appUrl });
  console.log(names.length === 0 ? 'The database is up to date.' : `Applied ${names.join(', ')}.`);
}
