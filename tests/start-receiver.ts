import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

type Answer = (response: ServerResponse, received: Received) => void;
const ok: Answer = (response) => void response.writeHead(204).end();

/** A server of somebody's that webhooks are sent to, listening on 127.0.0.1 and, where it can, on ::1. */
export async function startReceiver(wanted = 0) {
  const seen: Received[] = [];
  let answer = ok;
  const open = async (host: string, port: number) => {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const received = { path: request.url ?? '', headers: request.headers, body };
        seen.push(received);
        answer(response, received);
      });
    });
    await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening));
    return server;
  };
  const server = await open('127.0.0.1', wanted);
  const { port } = server.address() as AddressInfo;
  const alsoV6 = await open('::1', port).catch(() => undefined);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    hasV6: alsoV6 !== undefined,
    /** In the order that they came. */
    seen,
    /** How it answers from now on. */
    answerWith: (next: Answer = ok) => void (answer = next),
    close: async () => {
      for (const each of [server, alsoV6]) if (each) await new Promise((closed) => each.close(closed));
    },
  };
}
