import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Backend } from '../backend.ts';
import { PostgresFailure } from '../wire/postgres-failure.ts';
import { parseSqlRequest } from './parse-sql-request.ts';
import { readBody } from './read-body.ts';
import { RequestFailure } from './request-failure.ts';
import { runSqlRequest } from './run-sql-request.ts';

/** Neon's limit for a request and for a response, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Longer than clients keep idle connections, so that none sends into one that is just being closed. */
const KEEP_ALIVE_MS = 75_000;

export type SqlServer = {
  http: Server;
  readonly state: { requestCount: number; paused: boolean };
  pause(): void;
  resume(): void;
  close(): Promise<void>;
};

/** Neon's endpoint POST /sql, and under /__stand-in what tests in another runtime need to steer it. */
export function createSqlServer(backend: Backend): SqlServer {
  const state = { requestCount: 0, paused: false };
  const running = new Set<Socket>();
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => void handle(request, response));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const route = `${request.method} ${request.url?.split('?', 1)[0]}`;
    if (route === 'GET /__stand-in/requests') return send(response, 200, { count: state.requestCount });
    if (route === 'POST /__stand-in/pause') return send(response, 200, (pause(), { paused: true }));
    if (route === 'POST /__stand-in/resume') return send(response, 200, (resume(), { paused: false }));
    if (state.paused) return void request.socket.resetAndDestroy();
    if (route === 'GET /health') return send(response, 200, { status: 'ok' });
    if (request.method === 'OPTIONS') return preflight(response);
    if (route !== 'POST /sql') return send(response, 404, { message: `no such route: ${route}` });
    state.requestCount += 1;
    running.add(request.socket);
    await answerSql(backend, request, response);
    running.delete(request.socket);
  }

  function pause(): void {
    state.paused = true;
    for (const socket of running) socket.resetAndDestroy();
  }

  function resume(): void {
    state.paused = false;
  }

  return {
    http,
    state,
    pause,
    resume,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

async function answerSql(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const body = await readBody(request, MAX_BYTES);
    const answer = JSON.stringify(await runSqlRequest(backend, parseSqlRequest(request.headers, body), gone.signal));
    if (Buffer.byteLength(answer) > MAX_BYTES)
      throw new RequestFailure(507, `response is too large (max is ${MAX_BYTES} bytes)`);
    response.setHeader('Content-Type', 'application/json').end(answer);
  } catch (error) {
    if (gone.signal.aborted) return;
    if (error instanceof PostgresFailure) return send(response, 400, error.report);
    if (error instanceof RequestFailure) return send(response, error.status, { message: error.message });
    send(response, 500, { message: `the stand-in failed: ${String(error)}` });
  }
}

function preflight(response: ServerResponse): void {
  response
    .setHeader('Access-Control-Allow-Methods', 'POST')
    .setHeader('Access-Control-Allow-Headers', '*')
    .writeHead(204)
    .end();
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.setHeader('Content-Type', 'application/json').writeHead(status).end(JSON.stringify(body));
}
