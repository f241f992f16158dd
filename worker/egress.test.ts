import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EgressRefused, fetchWithin } from './egress.ts';

let configured: Awaited<ReturnType<typeof listen>>;
let elsewhere: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  elsewhere = await listen(() => ({ status: 200 }));
  configured = await listen((url) => {
    const status = Number(/^\/redirect\/(\d+)/.exec(url)?.[1] ?? 200);
    return { status, location: `${elsewhere.url}/redirected` };
  });
});
beforeEach(() => {
  configured.seen.length = 0;
  elsewhere.seen.length = 0;
});
afterAll(() => Promise.all([configured.close(), elsewhere.close()]));

/** The host `at:port` under many names, and what parsers have been found to disagree on. */
function spellings(at: string, port: number, good: string): string[] {
  const names = [
    ...[at, 'localhost', 'LOCALHOST', 'localhost.', 'localtest.me', '127.1', '127.0.1', '127.0.0.2', '0', '0.0.0.0'],
    ...['2130706433', '017700000001', '0x7f000001', '0x7f.1', '0177.0.0.1', '[::1]', '[::]', '[::ffff:127.0.0.1]'],
    ...[
      '[0:0:0:0:0:ffff:7f00:1]',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
      'ⓛocalhost',
      '169.254.169.254',
      'metadata.google.internal',
    ],
    ...[`${good}.${at}`, `${at}.nip.io`, `${good}@${at}`, `${good}:80@${at}`, `${good}%40${at}`, `a:b@${at}`],
  ];
  const tails = [`:${port}/`, `:${port}/${good}`, `:${port}/#@${good}/`, `:${port}/?x=@${good}`, `:${port}\\@${good}/`];
  const schemes = [
    'http://',
    'https://',
    'HTTP://',
    'http:',
    'http:/',
    'http:///',
    'http:\\\\',
    ' http://',
    'ht\ntp://',
  ];
  return [
    ...names.flatMap((name) => tails.map((tail) => `http://${name}${tail}`)),
    ...schemes.map((scheme) => `${scheme}${at}:${port}/`),
    ...['ws', 'ftp', 'file', 'gopher', 'dict', 'ldap', 'tftp', 'sftp', 'jar', 'blob:http', 'filesystem:http'].map(
      (scheme) => `${scheme}://${at}:${port}/`,
    ),
    ...[
      `data:text/plain,${at}`,
      `javascript:fetch('//${at}:${port}')`,
      `//${at}:${port}/`,
      `${at}:${port}`,
      '',
      '/',
      '#',
    ],
    ...[`http://${good}:1@${at}:${port}/`, `http://${at}:${port}?@${good}`, `http://${at}:${port}#.${good}`],
  ];
}

describe('fetchWithin', () => {
  it('reaches what is configured, by any path', async () => {
    for (const path of ['', '/', '/a/b?c=d', '/..//evil.example/', '/@evil.example/']) {
      expect((await fetchWithin([elsewhere.url, configured.url], `${configured.url}${path}`)).status).toBe(200);
    }
    expect((await fetchWithin([configured.url], new Request(`${configured.url}/request`))).status).toBe(200);
    expect((await fetchWithin([`${configured.url}/v1`], new URL(configured.url))).status).toBe(200);
    expect(configured.seen).toHaveLength(7);
  });

  it('reaches nothing else, however it is spelled', async () => {
    const { hostname, port } = new URL(elsewhere.url);
    const tried = spellings(hostname, Number(port), new URL(configured.url).host);
    expect(new Set(tried).size).toBeGreaterThan(150);
    for (const spelling of tried) {
      const error = await fetchWithin([configured.url], spelling).catch((failure: unknown) => failure);
      const isRefused = error instanceof EgressRefused || (error instanceof TypeError && /URL/.test(error.message));
      expect([spelling, isRefused]).toEqual([spelling, true]);
    }
    expect([configured.seen, elsewhere.seen]).toEqual([[], []]);
  });

  it('takes no user or password on the way to what is configured', async () => {
    const { host } = new URL(configured.url);
    for (const url of [`http://user@${host}/`, `http://user:secret@${host}/`, `http://:secret@${host}/`]) {
      await expect(fetchWithin([configured.url], url)).rejects.toBeInstanceOf(EgressRefused);
    }
    expect(configured.seen).toEqual([]);
  });

  it('goes nowhere when nothing is configured', async () => {
    await expect(fetchWithin([], configured.url)).rejects.toBeInstanceOf(EgressRefused);
  });

  it.each([300, 301, 302, 303, 307, 308])('does not follow a %i, whatever its caller asks', async (status) => {
    for (const redirect of ['follow', 'error', undefined] as const) {
      const response = await fetchWithin([configured.url], `${configured.url}/redirect/${status}`, {
        method: 'POST',
        body: 'a secret',
        ...(redirect && { redirect }),
      });
      expect(response.status).toBe(status);
    }
    const request = new Request(`${configured.url}/redirect/${status}`, { redirect: 'follow' });
    expect((await fetchWithin([configured.url], request)).status).toBe(status);
    expect(elsewhere.seen).toEqual([]);
  });
});

async function listen(answer: (url: string) => { status: number; location?: string }) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const { status, location } = answer(request.url ?? '');
    response.writeHead(status, { ...(location && { location }), connection: 'close' }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}
