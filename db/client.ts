import { neon, neonConfig } from '@neondatabase/serverless';
import { drizzle } from 'drizzle-orm/neon-http';

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
  if (host === 'localhost' || host === '127.0.0.1') return `http://${host}:${port}/sql`;
  return typeof neonEndpoint === 'function' ? neonEndpoint(host, port, options) : neonEndpoint;
};
