import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an upstream answers; `cut` closes the connection in the middle. */
export interface HostileReply {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  cut?: boolean;
}

/** A server that answers whatever it is asked with what was set last: a database, a Google or a model gone bad. */
export async function startHostileUpstream() {
  let reply: HostileReply = {};
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume().on('end', () => write(response, reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: `postgresql://parley_app:app-secret@127.0.0.1:${port}/neondb`,
    /** How many there were so far. */
    requests: () => requests,
    answerWith: (next: HostileReply) => void (reply = next),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function write(
  response: ServerResponse,
  { status = 200, type = 'application/json', body = '', headers, cut }: HostileReply,
) {
  response.writeHead(status, { 'content-type': type, connection: 'close', ...headers });
  if (!cut) return response.end(body);
  response.write(body);
  return setTimeout(() => response.destroy(), 20);
}
