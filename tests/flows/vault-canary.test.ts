import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { neon as neonClient } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { createDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { createHttpBrowser, type HttpBrowser } from '../../dev/http-browser.ts';
import { type Neon, startNeon } from '../../dev/neon/start-neon.ts';
import { call, connect, linkProperty, signIn } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { rewrapSecrets } from '../../worker/services/vault/rewrap-secrets.ts';
import { type CanaryHit, createCanaryScan } from './canary-scan.ts';
import { api, appUrl, clearFaults, setFault } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalRuns } from './local-runs.ts';
import { watchApp } from './document/watch-app.ts';

const email = 'anna@kolibri.example';
const hour = 60 * 60 * 1000;
const keys = { 1: randomBytes(32).toString('base64'), 2: randomBytes(32).toString('base64') };

let folder: string;
let neon: Neon;
let ownerUrl: string;
let databaseUrl: string;
/** What there is to find: the tokens of every answer of Google's token endpoint, and our own keys. */
let secrets: Record<string, string | Uint8Array>;
/** All that the server said to its clients, and to its log. */
let responses: string[];
let logged: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-canary-'));
  neon = await startNeon({ dataDir: folder, superuserPassword: 'owner-secret', log: true, record: true });
  ownerUrl = neon.connectionString('postgres', 'owner-secret');
  databaseUrl = neon.connectionString('parley_app', 'app-secret');
  await migrate({ ownerUrl, appUrl: databaseUrl });
  secrets = { 'vault key 1': keys[1], 'vault key 2': keys[2] };
  for (const version of [1, 2] as const)
    secrets[`bytes of vault key ${version}`] = Buffer.from(keys[version], 'base64');
  responses = [];
  logged = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...words: unknown[]) => void logged.push(words.map(String).join(' ')),
    );
  }
  const send = globalThis.fetch;
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    const response = await send(...request);
    if (response.url === `${inject('standIns').google}/token`) await learnTokens(response.clone());
    return response;
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await clearFaults();
  await neon.close();
  await rm(folder, { recursive: true, force: true });
});

async function learnTokens(response: Response): Promise<void> {
  const tokens = (await response.json().catch(() => ({}))) as Record<string, string>;
  const number = Object.keys(secrets).length;
  for (const name of ['access_token', 'refresh_token']) if (tokens[name]) secrets[`${name} ${number}`] = tokens[name];
  // The rest of an id_token says who signed in, which is no secret to the person.
  const signature = tokens['id_token']?.split('.')[2];
  if (signature) secrets[`signature ${number}`] = signature;
}

/** The app with some vault keys at some time; `cookies` go on from one to the next. */
function openApp(options: {
  vaultKeys: Record<string, string>;
  laterBy?: number;
}): (request: Request) => Promise<Response> {
  const dependencies = {
    ...createDependencies({
      ...inject('bindings'),
      DATABASE_URL: databaseUrl,
      VAULT_KEYS: JSON.stringify(options.vaultKeys),
    }),
    now: () => new Date(Date.now() + (options.laterBy ?? 0)),
  };
  const common = {
    ...dependencies,
    grants: createLocalGrants(dependencies),
    gates: createLocalGates(dependencies.now),
    propertyGates: createLocalPropertyGates(dependencies),
  };
  const app = watchApp(createApp({ ...common, chatRuns: createLocalRuns(common) }));
  return async (request) => {
    if (!request.url.startsWith(`${appUrl}/`)) return fetch(request);
    const response = await app.fetch(request);
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    responses.push(`${response.status}\n${headers}\n${await response.clone().text()}`);
    return response;
  };
}

/** Every table of every schema, as text. */
async function dump(): Promise<string> {
  const root = neonClient(ownerUrl);
  const tables =
    await root`select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p', 'm', 't') and nspname <> 'pg_toast'`;
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await root.query(`select t::text as row from ${String(name)} t`);
      return `${String(name)}\n${rows.map(({ row }) => String(row)).join('\n')}`;
    }),
  );
  await noticeClosed();
  return texts.join('\n');
}

/** What is on the disk: tables with their dead rows, indexes, the write-ahead log. */
async function readFiles(): Promise<Place[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file): Promise<Place> => [file, await readFile(file)]));
}

type Place = [where: string, content: string | Uint8Array];

async function scanAll(places: Place[], canaries: typeof secrets): Promise<CanaryHit[]> {
  const { scan } = createCanaryScan(canaries);
  const hits: CanaryHit[] = [];
  for (const [where, content] of places) {
    hits.push(...scan(where, content));
    await noticeClosed();
  }
  return hits;
}

/** Long work blocks: only now are connections noticed that a stand-in has closed for being idle. */
const noticeClosed = () => setImmediate();

/** A life of a grant: connected, used, refreshed, refused, rotated, connected anew, given up. Returns the dumps meanwhile. */
async function liveThrough(): Promise<string[]> {
  let answer = openApp({ vaultKeys: { 1: keys[1] } });
  const browser: HttpBrowser = createHttpBrowser({ fetch: (request) => answer(request) });
  await signIn(browser, appUrl, email);
  await connect(browser, appUrl, email);
  const propertyId = await linkProperty(browser, appUrl, 'Kolibri Shop');
  const ask = (headers: Record<string, string> = {}) =>
    browser.send(`${api}/ask`, {
      method: 'POST',
      json: { property_id: propertyId, question: 'Sessions yesterday' },
      headers,
    });
  expect((await ask()).status).toBe(200);
  expect((await ask({ accept: 'text/event-stream' })).status).toBe(200);
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  const message = { id: crypto.randomUUID(), text: 'Sessions by channel last week' };
  expect((await browser.send(`${api}/chats/${chat.id}/messages`, { method: 'POST', json: message })).status).toBe(200);

  answer = openApp({ vaultKeys: { 1: keys[1] }, laterBy: 2 * hour });
  expect((await ask()).status).toBe(200);
  await setFault({ match: { path: '/token' }, times: 1, status: 500, body: { error: 'server_error' } });
  answer = openApp({ vaultKeys: { 1: keys[1] }, laterBy: 4 * hour });
  expect((await ask()).status).toBe(502);
  const dumps = [await dump()];

  const rotated = await rewrapSecrets({ db: createDatabase(databaseUrl), keys }, { all: false, onProgress: () => {} });
  expect(rotated).toMatchObject({ rewrapped: 1, left: 0 });
  answer = openApp({ vaultKeys: { 2: keys[2] } });
  expect((await ask()).status).toBe(200);
  // A Worker that lost the key: what it cannot open it says so, and no more.
  answer = openApp({ vaultKeys: { 3: randomBytes(32).toString('base64') } });
  expect((await ask()).status).toBe(409);
  answer = openApp({ vaultKeys: { 2: keys[2] } });
  await connect(browser, appUrl, email);
  dumps.push(await dump());
  const { connections } = await call<{ connections: { id: string }[] }>(browser, `${api}/me`);
  const gone = await browser.send(`${api}/connections/${connections[0]?.id}`, { method: 'DELETE' });
  expect(gone.status).toBe(204);
  return [...dumps, await dump()];
}

describe('Google’s tokens', () => {
  it(
    'are nowhere: not in the database, its log or its files, nor in our log or answers',
    { timeout: 240_000 },
    async () => {
      const dumps = await liveThrough();
      const places: Place[] = [
        ...dumps.map((text, index): [string, string] => [`dump ${index}`, text]),
        ['statements and parameters', JSON.stringify(neon.recorded)],
        ['the log of the database', neon.log.join('\n')],
        ['our log', logged.join('\n')],
        ...responses.map((text, index): [string, string] => [`response ${index}`, text]),
      ];
      await neon.close();
      places.push(...(await readFiles()));

      const names = Object.keys(secrets);
      // Signing in, connecting twice, one refresh.
      expect(names.filter((name) => name.startsWith('access_token')).length).toBeGreaterThanOrEqual(4);
      expect(names.filter((name) => name.startsWith('refresh_token')).length).toBeGreaterThanOrEqual(2);
      expect(await scanAll(places, secrets)).toEqual([]);

      // The sealed text went through all that was searched, so a token would have been seen there as well.
      const isSealed = ({ text, parameters }: { text: string; parameters: (string | null)[] }) =>
        /put_secret|rewrap/.test(text) && parameters.some((value) => value?.split('.').length === 5);
      const [first] = neon.recorded.filter(isSealed).slice(-1);
      const sealed = first?.parameters.find((value) => value?.split('.').length === 5) ?? '';
      const hits = await scanAll(places, { sealed: sealed.split('.')[3] ?? '' });
      const found = new Set(hits.map(({ where }) => where));
      expect([...found]).toEqual(
        expect.arrayContaining([
          'dump 1',
          'statements and parameters',
          'the log of the database',
          expect.stringContaining('pg_wal'),
        ]),
      );
      expect(found.has('our log')).toBe(false);
      expect(found.has('dump 2')).toBe(false);
      expect([logged.length, responses.length].every((count) => count > 15)).toBe(true);
    },
  );
});
