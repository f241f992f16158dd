import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { neon, NeonDbError } from '@neondatabase/serverless';
import { refuseFaults } from './catalogue-guard.ts';
import { shutPgsodium } from './shut-pgsodium.ts';
import './client.ts';

interface Migration {
  name: string;
  /** SHA-256 of its text. */
  hash: string;
  statements: string[];
}

/**
 * Brings a database up to date: the pending files of `migrations/`, the catalogue guard and the app role's password
 * (from `appUrl`), all in one transaction, so that a failure leaves nothing behind. Several runners may start at once.
 * Returns the names applied. Throws when the files are not those that were applied before, and when the guard finds
 * a fault (PA500).
 */
export async function migrate(options: { ownerUrl: string; appUrl: string; folder?: URL }): Promise<string[]> {
  const password = readAppPassword(options.appUrl);
  const files = await readMigrations(options.folder ?? new URL('../migrations/', import.meta.url));
  const sql = neon(options.ownerUrl);
  const lock = sql`select pg_advisory_xact_lock(hashtext('parley_migrations'))`;
  for (;;) {
    const [, , applied] = await sql.transaction([
      lock,
      sql`create table if not exists public.parley_migrations
        (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
      sql`select name, hash from public.parley_migrations`,
    ]);
    const pending = selectPending(files, applied as Pick<Migration, 'name' | 'hash'>[]);
    try {
      await sql.transaction([
        lock,
        // Names without a schema mean ours, whatever the owner's own settings say.
        sql`set local search_path = public`,
        ...pending.map(
          (file) => sql`insert into public.parley_migrations (name, hash) values (${file.name}, ${file.hash})`,
        ),
        ...pending.flatMap((file) => file.statements.map((statement) => sql.query(statement))),
        sql.query(shutPgsodium),
        sql.query(refuseFaults),
        // `alter role` takes no bind parameter, and a literal would be in the server's log.
        sql`select from set_config('parley.app_password', ${password}, true)`,
        sql`do $$ begin
          execute format('alter role parley_app password %L', current_setting('parley.app_password'));
        end $$`,
      ]);
      return pending.map((file) => file.name);
    } catch (error) {
      // Roles belong to the whole server, where another database may be brought up to date at the same moment.
      const overtaken = ['parley_migrations_pkey', 'pg_authid_rolname_index'];
      const isOvertaken = error instanceof NeonDbError && overtaken.includes(error.constraint ?? '');
      if (!isOvertaken) throw error;
    }
  }
}

/** Forward only: what was applied must be here as it was, and nothing new may come before it. */
function selectPending(files: Migration[], rows: Pick<Migration, 'name' | 'hash'>[]): Migration[] {
  const applied = new Map(rows.map((row) => [row.name, row.hash]));
  for (const name of applied.keys()) {
    if (files.some((file) => file.name === name)) continue;
    throw new Error(`The database has migration ${name}, which is not here. Use the version that has it.`);
  }
  for (const { name, hash } of files) {
    const known = applied.get(name);
    if (known !== undefined && known !== hash) {
      throw new Error(`Migration ${name} was changed after it was applied. Restore it and add a new one.`);
    }
    const later = [...applied.keys()].find((other) => other > name);
    if (known === undefined && later !== undefined) {
      throw new Error(`Migration ${name} comes before ${later}, which was applied. Give it a later number.`);
    }
  }
  return files.filter((file) => !applied.has(file.name));
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
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

/** Refuses another role's connection string: its password would be taken for the app's. */
function readAppPassword(appUrl: string): string {
  const { username, password } = new URL(appUrl);
  if (username !== 'parley_app') throw new Error(`DATABASE_URL must log in as parley_app, not as ${username}.`);
  if (!password) throw new Error('DATABASE_URL has no password for parley_app.');
  return decodeURIComponent(password);
}

if (import.meta.main) {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl) {
    console.error('Set DATABASE_OWNER_URL (the owner, to migrate) and DATABASE_URL (the app role parley_app).');
    process.exit(1);
  }
  const names = await migrate({ ownerUrl, appUrl });
  console.log(names.length === 0 ? 'The database is up to date.' : `Applied ${names.join(', ')}.`);
}
