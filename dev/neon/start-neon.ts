import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from './backend.ts';
import { createSqlServer } from './http/sql-server.ts';
import { startPglite } from './pglite/start-pglite.ts';
import { parseUpstreamUrl } from './upstream/parse-upstream-url.ts';
import { createPostgresBackend } from './upstream/postgres-backend.ts';
import type { Statement } from './wire/statement.ts';

export type NeonOptions = {
  /** 0, the default, takes a free one. */
  port?: number;
  host?: string;
  /** Where PGlite keeps its database; absent, in memory, and gone at close. One process at a time may have it open. */
  dataDir?: string;
  /** A tar file of a cluster, as PGlite dumps it, which a database in memory begins with. */
  snapshot?: string;
  /** A postgres:// URL of a superuser: answer from that server instead of PGlite. */
  upstream?: string;
  /** The password of the role `postgres`. With an upstream this login becomes the URL's, whatever its name. */
  superuserPassword: string;
  /** Keep every statement as it was asked for, with its parameters. Off by default. */
  record?: boolean;
  /** Keep what Postgres logs with log_statement = all: statements, parameters, errors. Only PGlite's; off by default. */
  log?: boolean;
};

export type Neon = {
  /** What `neonConfig.fetchEndpoint` must be set to. */
  url: string;
  port: number;
  /** Requests to /sql so far. */
  readonly requestCount: number;
  /** The statements asked for so far, when they are recorded. */
  readonly recorded: readonly Statement[];
  /** The last 20,000 lines of Postgres' log, when asked for. */
  readonly log: readonly string[];
  connectionString(role: string, password: string): string;
  /** From now on the database is gone: requests, also those under way, end in a connection reset. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
};

/** Starts a Postgres behind Neon's SQL-over-HTTP protocol. */
export async function startNeon(options: NeonOptions): Promise<Neon> {
  const { port = 0, host = '127.0.0.1' } = options;
  const { backend, database, log } = await startBackend(options);
  const recorded: Statement[] = [];
  const server = createSqlServer(options.record ? recordInto(recorded, backend) : backend);
  await listen(server.http, port, host).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  const address = server.http.address() as AddressInfo;

  return {
    url: `http://${host}:${address.port}/sql`,
    port: address.port,
    get requestCount() {
      return server.state.requestCount;
    },
    recorded,
    log,
    connectionString(role, password) {
      const [user, secret, name] = [role, password, database].map(encodeURIComponent);
      return `postgresql://${user}:${secret}@${host}:${address.port}/${name}`;
    },
    pause: server.pause,
    resume: server.resume,
    async close() {
      await server.close();
      await backend.close();
    },
  };
}

function recordInto(recorded: Statement[], backend: Backend): Backend {
  return {
    ...backend,
    run(login, statements, signal) {
      recorded.push(...statements);
      return backend.run(login, statements, signal);
    },
  };
}

async function startBackend(options: NeonOptions): Promise<{ backend: Backend; database: string; log: string[] }> {
  const { upstream: url, superuserPassword } = options;
  if (url === undefined) return startPglite(options);
  if (options.log) throw new Error('The log of an upstream server is its own; only PGlite can keep one here.');
  const upstream = parseUpstreamUrl(url);
  const backend = createPostgresBackend(upstream, { role: 'postgres', password: superuserPassword });
  return { backend, database: upstream.login.database, log: [] };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject).listen(port, host, resolve);
  });
}
