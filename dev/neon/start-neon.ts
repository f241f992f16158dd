import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from './backend.ts';
import { createSqlServer } from './http/sql-server.ts';
import { DATABASE } from './pglite/authenticate.ts';
import { createPgliteBackend } from './pglite/pglite-backend.ts';
import { startPgliteEngine } from './pglite/pglite-engine.ts';
import { setSuperuserPassword } from './pglite/set-superuser-password.ts';

export type NeonOptions = {
  /** 0, the default, takes a free one. */
  port?: number;
  host?: string;
  /** Where the database lives; absent, it is in memory and gone at close. One process at a time may have it open. */
  dataDir?: string;
  /** The password of the role `postgres`, a superuser. */
  superuserPassword: string;
  /** Keep what Postgres logs with log_statement = all: every statement, parameter and error. Off by default. */
  log?: boolean;
};

export type Neon = {
  /** What `neonConfig.fetchEndpoint` must be set to. */
  url: string;
  port: number;
  /** Requests to /sql so far. */
  readonly requestCount: number;
  /** The last 20,000 lines of Postgres' log, when asked for. */
  readonly log: readonly string[];
  connectionString(role: string, password: string): string;
  /** From now on the database is gone: requests, also those under way, end in a connection reset. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
};

const LOG_LINES = 20_000;

/** Starts a Postgres behind Neon's SQL-over-HTTP protocol. */
export async function startNeon(options: NeonOptions): Promise<Neon> {
  const { port = 0, host = '127.0.0.1' } = options;
  const log: string[] = [];
  const backend = await startPglite(options, log);
  const server = createSqlServer(backend);

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
    log,
    connectionString: (role, password) =>
      `postgresql://${encodeURIComponent(role)}:${encodeURIComponent(password)}@${host}:${address.port}/${DATABASE}`,
    pause: server.pause,
    resume: server.resume,
    async close() {
      await server.close();
      await backend.close();
    },
  };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject).listen(port, host, resolve);
  });
}

async function startPglite(options: NeonOptions, log: string[]): Promise<Backend> {
  const { dataDir, superuserPassword } = options;
  const engine = await startPgliteEngine({ ...(dataDir !== undefined && { dataDir }) }, (line) => {
    if (!options.log) return;
    if (log.push(line) > LOG_LINES) log.shift();
  });
  await setSuperuserPassword(engine, superuserPassword);
  return createPgliteBackend(engine);
}
