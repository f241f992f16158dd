import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { protocol } from '@electric-sql/pglite';

/** Where a server listens, and what its URL says about TLS. */
export type Address = { host: string; port: number; sslMode: string };

/**
 * A connection to a Postgres server before its startup message. As with libpq, TLS is used when the server has it; sslmode
 * `disable`, `require` and `verify-full` ask for less or more.
 */
export async function openSocket({ host, port, sslMode }: Address): Promise<Socket> {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, 'connect');
  if (sslMode === 'disable') return socket;

  socket.write(protocol.serialize.requestSsl());
  const [answer] = (await once(socket, 'data')) as [Buffer];
  if (answer.toString() === 'S') {
    const named = isIP(host) === 0 && { servername: host };
    const secure = connectTls({ socket, host, ...named, rejectUnauthorized: sslMode === 'verify-full' });
    await once(secure, 'secureConnect');
    return secure;
  }
  if (sslMode === 'prefer') return socket;
  socket.destroy();
  throw new Error(`${host}:${port} has no TLS, which sslmode=${sslMode} demands`);
}
