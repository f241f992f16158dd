import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { digestDatabase } from './digest-database.ts';
import { everyRoute, type RouteRequest, toInit } from './every-route.ts';

const app = createTestApp();
const sql = neon(inject('ownerUrl'));
let cookie: string;
let before: string;

beforeAll(async () => {
  await emptyDatabase();
  const { browser } = await openBrowserWithShop(app);
  cookie = browser.cookies('parley.test');
  before = await digestDatabase(sql);
});

/** What scanners look for, and what a framework or a build leaves behind. */
function probes(): string[] {
  const files = [
    ...[
      '.git/config',
      '.git/HEAD',
      '.env',
      '.env.local',
      '.env.production',
      '.dev.vars',
      '.npmrc',
      '.ssh/id_rsa',
      '.aws/credentials',
    ],
    ...[
      '.DS_Store',
      '.vscode/settings.json',
      '.wrangler/state',
      '.local/demo.json',
      '.htpasswd',
      '.well-known/openid-configuration',
    ],
    ...[
      'package.json',
      'package-lock.json',
      'wrangler.toml',
      'tsconfig.json',
      'SECURITY.md',
      'docs/asvs.yaml',
      'migrations/0001_tables.sql',
    ],
    ...[
      'worker/index.ts',
      'index.js.map',
      'assets/index.js.map',
      'node_modules/hono/package.json',
      'dev/start.ts',
      'db/client.ts',
    ],
    ...[
      'backup.sql',
      'dump.sql',
      'db.sqlite',
      'backup.zip',
      'site.tar.gz',
      'id_rsa',
      'server.key',
      'config.json',
      'config.yml',
    ],
    ...[
      'admin',
      'administrator',
      'debug',
      'console',
      'metrics',
      'status',
      'actuator/env',
      'actuator/heapdump',
      'server-status',
      'phpinfo.php',
    ],
    ...[
      'wp-login.php',
      'wp-admin/',
      'phpmyadmin/',
      'cgi-bin/test',
      'graphql',
      'graphiql',
      'swagger',
      'swagger.json',
      'openapi.json',
      'docs',
    ],
    ...[
      '__stand-in/faults',
      '__stand-in/requests',
      '__debug',
      '_next/data',
      'trace',
      'env',
      'logs',
      'internal',
      'private',
      'test',
      'sql',
    ],
  ];
  const places = ['/', '/api/', '/api/v1/', '/auth/'];
  return places
    .flatMap((place) => files.map((file) => `${place}${file}`))
    .filter((path) => path !== '/api/v1/openapi.json');
}

describe('an address that is no route', () => {
  it('is a 404 without a word of what is there, whoever asks', async () => {
    const paths = probes();
    expect(paths.length).toBeGreaterThan(200);
    const faults: unknown[] = [];
    for (const path of paths) {
      for (const headers of [{}, { cookie }]) {
        const response = await app.request(`${appUrl}${path}`, { headers: headers as Record<string, string> });
        // But for the page about errors, which is the same for all.
        const text = (await response.text()).replace(`${appUrl}/docs/errors/not_found`, '');
        const isPlain = text.includes('"detail":"There is nothing at this address."') && !text.includes(path);
        if (response.status !== 404 || !isPlain) faults.push([path, response.status, text.slice(0, 200)]);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** One path in the ways that servers and proxies have been found to read differently. */
function spellings({ url }: RouteRequest): string[] {
  const { pathname } = new URL(url);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  const encoded = [...last].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
  const paths = [
    ...[
      `${pathname}/`,
      `${pathname}//`,
      `/${pathname}`,
      `//${pathname}`,
      pathname.replace('/', '/./'),
      `/x/..${pathname}`,
    ],
    ...[
      pathname.toUpperCase(),
      pathname.replace(last, last.toUpperCase()),
      pathname.replaceAll('/', '//'),
      `${pathname}/.`,
    ],
    ...[
      pathname.replace(last, encoded),
      `/${pathname.slice(1).replaceAll('/', '%2f')}`,
      pathname.replace(last, `${last}%00`),
      `${pathname}%20`,
    ],
    ...[
      pathname.replace(last, `%2e/${last}`),
      `${pathname};a=b`,
      `${pathname}.json`,
      `${pathname}/..;/`,
      `${pathname}%0a`,
      `${pathname}\\`,
    ],
    ...[
      pathname.replace(last, `%252e%252e/${last}`),
      `${pathname}?`,
      `${pathname}?_method=GET`,
      `${pathname}#x`,
      `/%2e${pathname}`,
    ],
  ];
  return paths.map((path) => `${appUrl}${path}`).filter((each) => URL.canParse(each));
}

const tunnels = [
  ...['x-http-method-override', 'x-http-method', 'x-method-override'].map((name) => ({ [name]: 'GET' })),
  ...['x-original-url', 'x-rewrite-url', 'x-forwarded-path'].map((name) => ({ [name]: '/health' })),
  { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', 'x-forwarded-host': 'localhost' },
  { 'x-user-id': '1', 'x-tenant-id': '1', 'x-role': 'owner', 'x-authenticated': 'true' },
];

describe('a route that asks for a credential', () => {
  const guarded = everyRoute().filter(({ declared }) => declared.by !== 'anyone');

  it('asks for it however its address is spelled', async () => {
    const faults: unknown[] = [];
    let requests = 0;
    for (const request of guarded) {
      for (const url of spellings(request)) {
        requests++;
        const response = await app.request(url, toInit(request, { origin: appUrl }));
        await response.body?.cancel();
        // Not found, or found and closed.
        if (![400, 401, 404].includes(response.status)) faults.push([request.name, url, response.status]);
      }
    }
    process.stdout.write(`spelled addresses: ${requests}\n`);
    expect(faults).toEqual([]);
    expect(requests).toBeGreaterThan(1_000);
  });

  it('asks for it whatever else the request says', async () => {
    const faults: unknown[] = [];
    for (const request of guarded) {
      for (const headers of tunnels) {
        const init = toInit(request, { origin: appUrl, ...(headers as Record<string, string>) });
        const response = await app.request(request.url, init);
        await response.body?.cancel();
        if (response.status !== 401) faults.push([request.name, headers, response.status]);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is not reached by another method', async () => {
    const known = new Set(everyRoute().map(({ method, url }) => `${method} ${url}`));
    const faults: unknown[] = [];
    for (const { url } of guarded) {
      for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'PROPFIND', 'DEBUG', 'PURGE', 'get', 'G\u0130T']) {
        if (known.has(`${method.toUpperCase()} ${url}`)) continue;
        const sent = await Promise.resolve()
          .then(() =>
            app.request(url, { method, headers: { cookie, origin: appUrl, 'content-type': 'application/json' } }),
          )
          .catch((error: unknown) => error);
        // The platform knows no such method.
        if (sent instanceof TypeError) continue;
        const { status } = sent as Response;
        if (![400, 404, 405].includes(status)) faults.push([method, url, status]);
      }
    }
    expect(faults).toEqual([]);
  });

  it('and all of that has changed nothing', async () => {
    expect(await digestDatabase(sql)).toBe(before);
    expect((await app.request(`${api}/me`, { headers: { cookie } })).status).toBe(200);
  });
});
