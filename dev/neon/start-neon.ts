import type { AddressInfo } from 'node:net';
import { createSqlServer } from './http/sql-server.ts';
import { createPgliteBackend, DATABASE } from './pglite/pglite-backend.ts';
import { startPgliteEngine } from './pglite/pglite-engine.ts';
import { setSuperuserPassword } from './pglite/set-superuser-password.ts';

export type NeonOptions = {
  /** 0, the default, takes a free one. */
  port?: number;
  host?: string;
  /** Where the database lives; absent, it is in memory and gone at close. */
  dataDir?: string;
  /** The password of the role `postgres`. */
  superuserPassword: string;
};

export type Neon = {
  /** What `neonConfig.fetchEndpoint` must be set to. */
  url: string;
  port: number;
  /** SQL requests received so far. */
  readonly requestCount: number;
  connectionString(role: string, password: string): string;
  /** From now on the database is gone: every request ends in a connection reset. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
};

/** Starts a Postgres behind Neon's SQL-over-HTTP protocol. */
export async function startNeon(options: NeonOptions): Promise<Neon> {
  const { port = 0, host = '127.0.0.1', dataDir, superuserPassword } = options;
  const engine = await startPgliteEngine({
    ...(dataDir !== undefined && { dataDir }),
    settings: [],
  });
  await setSuperuserPassword(engine, superuserPassword);
  const backend = createPgliteBackend(engine);
  const server = createSqlServer(backend);

  await new Promise<void>((resolve, reject) => {
    server.http.once('error', reject).listen(port, host, resolve);
  });
  const address = server.http.address() as AddressInfo;

  return {
    url: `http://${host}:${address.port}/sql`,
    port: address.port,
    get requestCount() {
      return server.state.requestCount;
    },
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
