import { randomUUID } from 'node:crypto';
import { type Neon, type NeonOptions, startNeon } from './start-neon.ts';
import { parseUpstreamUrl } from './upstream/parse-upstream-url.ts';
import { createPostgresBackend } from './upstream/postgres-backend.ts';

/** A real Postgres with pgvector to test against instead of PGlite: postgres://superuser:password@host:port/database */
export const testDatabaseUrl = process.env['TEST_DATABASE_URL'];

export type TestNeon = Neon & {
  /** The superuser's connection string. */
  superuser: string;
};

/**
 * A new database for a test file. On a server it is dropped at close; roles belong to the server and stay, and there
 * are no directories and snapshots to start from.
 */
export async function startTestNeon(options: Pick<NeonOptions, 'dataDir' | 'snapshot'> = {}): Promise<TestNeon> {
  const superuserPassword = randomUUID();
  if (testDatabaseUrl === undefined) {
    return withSuperuser(await startNeon({ ...options, superuserPassword }), superuserPassword);
  }

  const name = `parley_test_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
  const upstream = new URL(testDatabaseUrl);
  upstream.pathname = name;
  const server = await startNeon({ upstream: upstream.href, superuserPassword });
  const { close } = server;
  return Object.assign(withSuperuser(server, superuserPassword), {
    async close() {
      await close();
      await runOnServer(`drop database ${name} with (force)`);
    },
  });
}

function withSuperuser(server: Neon, password: string): TestNeon {
  return Object.assign(server, { superuser: server.connectionString('postgres', password) });
}

async function runOnServer(text: string): Promise<void> {
  const upstream = parseUpstreamUrl(testDatabaseUrl!);
  const backend = createPostgresBackend(upstream, upstream.login);
  await backend.run(upstream.login, [{ text, parameters: [] }], new AbortController().signal);
}
