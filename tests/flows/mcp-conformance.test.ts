import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

const app = createTestApp();
const runner = resolve(import.meta.dirname, '../../node_modules/@modelcontextprotocol/conformance/dist/index.js');

let apiKey: string;
let folder: string;
/** The runner has no keys: what stands between adds one, and says the app's own name for the address that it knows. */
const server = createServer((request, response) => void pass(request, response));
const address = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  await emptyDatabase();
  const { browser } = await openBrowserWithShop(app);
  apiKey = (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'mcp', scopes: ['read', 'ask'] })).key;
  folder = await mkdtemp(join(tmpdir(), 'parley-conformance-'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = new Headers({ authorization: `Bearer ${apiKey}` });
  for (const name of ['content-type', 'accept', 'origin', 'mcp-protocol-version']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value.replace(`http://${address()}`, appUrl));
  }
  // Which names lead to a Worker is its routes'; here that of this server, and no other.
  if (request.headers.host !== address()) return void response.writeHead(403).end();
  const init = { method: request.method ?? 'GET', headers, ...(body.length > 0 && { body }) };
  const answer = await app.request(`${appUrl}${request.url}`, init);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

describe('the official conformance runner', () => {
  // The others ask for tools, prompts and resources that only the runner's own example server has.
  it.each(['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection', 'server-sse-multiple-streams'])(
    'finds nothing against %s',
    async (scenario) => {
      const args = [runner, 'server', '--url', `http://${address()}/mcp`, '--scenario', scenario];
      const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
        execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
          done({ code: error ? 1 : 0, output: stdout + stderr }),
        );
      });
      expect(output).toMatch(/Passed: (\d+)\/\1, 0 failed/);
      expect(code).toBe(0);
    },
  );
});
