import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call, Outcome } from './exchange.ts';

export interface Server {
  origin: string;
  port: number;
  /** Ends open connections too: a hung request must not keep a test run alive. */
  close(): Promise<void>;
}

const LARGEST_BODY_BYTES = 1_048_576;
/** Longer than clients keep idle connections, so that none sends into one that is just being closed. */
const keepAliveMs = 75_000;

/**
 * Serves `answer` over HTTP. `answer` resolves to undefined to leave the connection hanging, as a stalled upstream does.
 * @param port 0 picks a free one
 */
export async function serve(host: string, port: number, answer: (call: Call) => Promise<Outcome>): Promise<Server> {
  let origin = '';
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
    respond(request, response, origin, answer).catch((error: unknown) => {
      console.error('google stand-in:', error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } }),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  origin = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  return {
    origin,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  answer: (call: Call) => Promise<Outcome>,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const url = new URL(request.url ?? '/', origin);
  const reply = await answer({
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: toHeaders(request),
    body,
    origin,
  });
  if (reply === 'cut') request.socket.destroy();
  if (!reply || reply === 'cut' || response.destroyed) return;
  response.writeHead(reply.status, { 'x-content-type-options': 'nosniff', ...reply.headers });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
