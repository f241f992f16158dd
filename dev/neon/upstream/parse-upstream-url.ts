import type { Login } from '../backend.ts';
import type { Address } from './open-socket.ts';

/** A server, and the login that its URL carries. */
export type Upstream = { address: Address; login: Login };

/**
 * Reads postgres://role:password@host:port/database?sslmode=...
 *
 * @throws {Error} when it is not such a URL.
 */
export function parseUpstreamUrl(text: string): Upstream {
  const url = URL.parse(text);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname || !url.username) {
    throw new Error('The upstream must be a URL like postgres://role:password@host:5432/database');
  }
  const role = decodeURIComponent(url.username);
  return {
    address: {
      host: url.hostname,
      port: Number(url.port || 5432),
      sslMode: url.searchParams.get('sslmode') ?? 'prefer',
    },
    login: {
      role,
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)) || role,
    },
  };
}
