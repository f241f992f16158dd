import { neon, neonConfig } from '@neondatabase/serverless';
import { drizzle } from 'drizzle-orm/neon-http';
import { fetchWithin } from '../worker/egress.ts';

export type Database = ReturnType<typeof createDatabase>;

/**
 * Drizzle over Neon's SQL-over-HTTP. A connection string that names this machine is served by the embedded
 * database, which speaks the same protocol without TLS; every other host is Neon's.
 */
export function createDatabase(connectionString: string) {
  return drizzle(neon(connectionString));
}

const neonEndpoint = neonConfig.fetchEndpoint;
neonConfig.fetchEndpoint = (host, port, options) => {
  if (isThisMachine(host)) return `http://${host}:${port}/sql`;
  return typeof neonEndpoint === 'function' ? neonEndpoint(host, port, options) : neonEndpoint;
};

/** The driver sends the connection string along, password and all: to nobody but the host that it names. */
neonConfig.fetchFunction = (url: string, init: RequestInit) => {
  const connectionString = new Headers(init.headers).get('neon-connection-string') ?? '';
  return fetchWithin(addressesOf(new URL(connectionString)), url, init);
};

function addressesOf({ hostname, port }: URL): string[] {
  if (isThisMachine(hostname)) return [`http://${hostname}:${port || 5432}`];
  // Neon serves the databases of a region at one name.
  return [`https://${hostname}`, `https://${hostname.replace(/^[^.]+/, 'api')}`];
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}
