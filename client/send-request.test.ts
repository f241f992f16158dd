import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendRequest } from './send-request.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const problem =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    // At once, that the test need not wait.
    response.writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '0', ...headers });
    response.end(JSON.stringify({ status, code: `code_${status}`, detail: `Said ${status}.`, request_id: 'r1' }));
  };
const fine: Answer = (_, response) => void response.end('fine');
const hangUp: Answer = (request) => void request.socket.destroy();

describe('sendRequest', () => {
  let url: string;
  let answers: Answer[];
  let keys: (string | string[] | undefined)[];
  const server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']);
    (answers.shift() ?? fine)(request, response);
  });
  const connection = { fetch, maxRetries: 2 };
  const send = (init: RequestInit = {}) => sendRequest(connection, url, init).then((response) => response.text());

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  beforeEach(() => {
    answers = [];
    keys = [];
  });
  afterAll(() => server.close());

  it('sends a read again that failed in passing, and says what the last refusal said', async () => {
    answers = [problem(502), problem(502)];
    expect(await send()).toBe('fine');
    answers = [problem(502), problem(502), problem(500)];
    await expect(send()).rejects.toMatchObject({
      code: 'code_500',
      message: 'Said 500.',
      requestId: 'r1',
      status: 500,
    });
  });

  it('does nothing twice: a write without a key is sent once, one with a key again with the same', async () => {
    answers = [problem(502)];
    await expect(send({ method: 'POST' })).rejects.toMatchObject({ status: 502 });
    answers = [hangUp];
    await expect(send({ method: 'POST' })).rejects.toMatchObject({ code: 'network', status: 0 });
    expect(keys).toHaveLength(2);
    answers = [problem(502), hangUp];
    expect(await send({ method: 'POST', headers: { 'idempotency-key': 'k1' } })).toBe('fine');
    expect(keys.slice(2)).toEqual(['k1', 'k1', 'k1']);
  });

  it('waits as long as it is asked to, also for a write that was not begun, and not for half a minute', async () => {
    answers = [problem(429), problem(503)];
    expect(await send({ method: 'PATCH' })).toBe('fine');
    answers = [problem(429, { 'retry-after': '3600' })];
    await expect(send()).rejects.toMatchObject({ status: 429, retryAfterSeconds: 3600 });
    expect(keys).toHaveLength(4);
  });

  it('asks once where asking again changes nothing', async () => {
    answers = [problem(404)];
    await expect(send()).rejects.toMatchObject({ code: 'code_404' });
    answers = [(_, response) => void response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>No</h1>')];
    await expect(send()).rejects.toMatchObject({ code: 'unexpected', status: 403 });
    expect(keys).toHaveLength(2);
  });

  it('leaves when told to, also while it waits', async () => {
    const leaving = new AbortController();
    answers = [problem(503, { 'retry-after': '20' })];
    const sent = send({ signal: leaving.signal });
    await expect.poll(() => keys.length).toBe(1);
    leaving.abort(new Error('left'));
    await expect(sent).rejects.toThrow('left');
  });
});
