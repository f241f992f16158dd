import type { Backend, Login } from '../backend.ts';
import { FairQueue } from '../fair-queue.ts';
import { readResults } from '../wire/read-results.ts';
import { encodePipeline } from '../wire/statement.ts';
import type { Upstream } from './parse-upstream-url.ts';
import { connectToPostgres } from './wire-connection.ts';

/** Far from a server's default of 100 connections, also with several test files at once. */
const CONNECTIONS = 16;

/**
 * A real server, on which every request logs in anew: nothing of a session can be left over, and a changed password
 * counts at once.
 *
 * @param substitute whose login becomes the upstream URL's own.
 */
export function createPostgresBackend(upstream: Upstream, substitute: Omit<Login, 'database'>): Backend {
  const queue = new FairQueue(CONNECTIONS);

  function toUpstreamLogin(login: Login): Login {
    const same = login.role === substitute.role && login.password === substitute.password;
    return same ? { ...upstream.login, database: login.database } : login;
  }

  return {
    run: (login, statements, signal) =>
      queue.run(signal, async () => {
        const connection = await connectToPostgres(upstream.address, toUpstreamLogin(login));
        try {
          return readResults(await connection.exchange(encodePipeline(statements)));
        } finally {
          connection.close();
        }
      }),
    close: async () => undefined,
  };
}
