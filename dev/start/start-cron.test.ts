import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { crons, startCron } from './start-cron.ts';

it('fires the night’s job with the start and the frequent one again and again, whatever fails, until it is ended', async () => {
  const fired: (string | null)[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://worker');
    fired.push(url.pathname === '/cdn-cgi/local/scheduled' ? url.searchParams.get('cron') : url.pathname);
    response.writeHead(fired.length === 2 ? 500 : 200).end('ok');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const failures = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { port } = server.address() as AddressInfo;
  const stop = startCron({ apiUrl: `http://127.0.0.1:${port}`, everySeconds: 0.01 });
  await vi.waitFor(() => expect(fired.length).toBeGreaterThanOrEqual(4), { timeout: 20_000 });
  stop();
  expect(fired.slice(0, 4)).toEqual([crons.nightly, crons.frequent, crons.frequent, crons.frequent]);
  expect(failures.mock.calls).toEqual([
    [`  Cron (${crons.frequent}) failed: the Worker answered 500. It comes again.`],
  ]);
  await new Promise((closed) => server.close(closed));
});
