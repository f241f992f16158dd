import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Log, LogLevel, Miniflare } from 'miniflare';
import { migrate } from '../../db/migrate.ts';
import { startGoogle } from '../../dev/google/start-google.ts';
import { createHttpBrowser } from '../../dev/http-browser.ts';
import { startModel, type RecordedRequest } from '../../dev/model/start-model.ts';
import { setScript } from '../../dev/model/set-script.ts';
import type { Reply } from '../../dev/model/reply-script.ts';
import { startTestNeon } from '../../dev/neon/start-test-neon.ts';
import { freePort } from '../../dev/start/free-port.ts';
import { call, connect, linkProperty, signIn } from '../../dev/walk.ts';
import { heapOf } from './heap-of.ts';

const root = resolve(import.meta.dirname, '../..');
const many = 1_000_000_000;
const account = 'anna@kolibri.example';

/** Parley in workerd, its storage on disk, with the world around it; and the ways to break each of them. */
export interface System {
  url: string;
  /** Of a key that may read and ask. */
  authorization: string;
  tenantId: string;
  createChat(): Promise<string>;
  /** Ends the object of a chat, as the platform may at any moment. */
  killObject(chatId: string): Promise<void>;
  /** SIGKILL to workerd, and a new one on the same storage. */
  killRuntime(): Promise<void>;
  stopDatabase(): void;
  startDatabase(): void;
  delayGoogle(milliseconds: number): Promise<void>;
  setModel(replies: Reply[]): Promise<void>;
  /** What the model was asked since `setModel`. */
  modelRequests(): readonly Pick<RecordedRequest, 'abandoned'>[];
  /** Bytes of a streamed reply of the model. */
  countBytes(reply: Reply): Promise<number>;
  /** What the Worker logged since the last call, beside its requests, and how often. */
  takeLog(): Record<string, number>;
  /** Bytes that the Worker's isolate holds, and that its process does. */
  memory(): Promise<{ isolate: number; process: number }>;
  close(): Promise<void>;
}

export async function startSystem(): Promise<System> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-chaos-'));
  const port = await freePort(0);
  const url = `http://127.0.0.1:${port}`;
  const client = { id: 'chaos-client', secret: 'chaos-secret', redirectUris: [`${url}/auth/google/callback`] };
  const [neon, google, model, script] = await Promise.all([
    startTestNeon(),
    startGoogle({
      dataDir: join(root, 'node_modules/.cache/parley-google-chaos'),
      clients: [client],
      isMetered: false,
    }),
    startModel({ apiKey: 'chaos-model-key' }),
    bundle(folder),
  ]);
  const databaseUrl = neon.connectionString('parley_app', 'app');
  await migrate({ ownerUrl: neon.superuser, appUrl: databaseUrl });
  const variables = {
    ...variablesFor({ url, databaseUrl, google: google.url }),
    GOOGLE_CLIENT_ID: client.id,
    GOOGLE_CLIENT_SECRET: client.secret,
    OPENAI_API_KEY: 'chaos-model-key',
    OPENAI_BASE_URL: model.url,
    // Google is to be asked for each answer, so that there is something to break off.
    GA4_REPLY_CACHE: 'off',
  };
  let logged: Record<string, number> = {};
  const onLog = (line: string) => {
    if (!line.startsWith('{"event"') || line.startsWith('{"event":"request"')) return;
    const { event, code = '', cause = '' } = JSON.parse(line) as { event: string; code?: string; cause?: string };
    const name = `${event} ${code} ${cause}`;
    logged[name] = (logged[name] ?? 0) + 1;
  };
  const start = async () => {
    const before = runtimesOf(process.pid);
    const runtime = new Miniflare(describe({ port, script, variables, storage: join(folder, 'storage'), onLog }));
    await runtime.ready;
    const [pid] = runtimesOf(process.pid).filter((each) => !before.includes(each));
    if (pid === undefined) throw new Error('workerd did not start.');
    return { runtime, pid };
  };
  let running = await start();

  const browser = createHttpBrowser();
  await signIn(browser, url, account);
  await connect(browser, url, account);
  const propertyId = await linkProperty(browser, url, 'Kolibri Shop');
  const { tenant } = await call<{ tenant: { id: string } }>(browser, `${url}/api/v1/me`);
  const { key } = await call<{ key: string }>(browser, `${url}/api/v1/api-keys`, {
    name: 'Chaos',
    scopes: ['read', 'ask'],
  });

  return {
    url,
    authorization: `Bearer ${key}`,
    tenantId: tenant.id,
    createChat: async () =>
      (await call<{ id: string }>(browser, `${url}/api/v1/chats`, { property_id: propertyId, persona: 'po' })).id,
    async killObject(chatId) {
      const name = encodeURIComponent(`${tenant.id}/${chatId}`);
      await fetch(`${url}/__chaos/die?object=${name}`, { method: 'POST' }).catch(() => undefined);
    },
    async killRuntime() {
      process.kill(running.pid, 'SIGKILL');
      await running.runtime.dispose().catch(() => undefined);
      running = await start();
    },
    stopDatabase: () => neon.pause(),
    startDatabase: () => neon.resume(),
    async delayGoogle(milliseconds) {
      await fetch(`${google.url}/__stand-in/faults`, { method: 'DELETE' });
      if (milliseconds === 0) return;
      const fault = { match: { path: ':batchRunReports' }, times: 'always', delay_ms: milliseconds };
      await fetch(`${google.url}/__stand-in/faults`, { method: 'POST', body: JSON.stringify(fault) });
    },
    async setModel(replies) {
      model.requests.length = 0;
      await setScript(model.url, replies);
    },
    modelRequests: () => model.requests,
    async countBytes(reply) {
      await setScript(model.url, [reply]);
      const response = await fetch(`${model.url}/chat/completions`, {
        method: 'POST',
        headers: { authorization: 'Bearer chaos-model-key', 'content-type': 'application/json' },
        body: JSON.stringify({
          model: 'gpt-5-mini',
          stream: true,
          stream_options: { include_usage: true },
          messages: [{ role: 'user', content: 'x' }],
        }),
      });
      return (await response.arrayBuffer()).byteLength;
    },
    takeLog() {
      const taken = logged;
      logged = {};
      return taken;
    },
    memory: async () => ({
      isolate: await heapOf(running.runtime, 'parley'),
      process: Number(ps('rss=', running.pid)) * 1024,
    }),
    async close() {
      await running.runtime.dispose();
      await Promise.all([neon.close(), google.close(), model.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The deployable Worker, with objects that can be killed. */
async function bundle(folder: string): Promise<string> {
  const config = join(root, 'tests/chaos-worker/wrangler.toml');
  const args = ['deploy', '--dry-run', '--config', config, '--outdir', join(folder, 'bundle')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), ...args],
    {
      cwd: root,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The Worker could not be bundled:\n${stderr}`);
  return readFile(join(folder, 'bundle/index.js'), 'utf8');
}

function describe(options: {
  port: number;
  script: string;
  variables: Record<string, string>;
  storage: string;
  onLog(line: string): void;
}): ConstructorParameters<typeof Miniflare>[0] {
  const { port, script, variables, storage, onLog } = options;
  const text = Object.entries(variables).map(([name, value]) => [name, { type: 'text' as const, value }]);
  const objects = {
    CHAT_RUN: 'ChatRun',
    GRANT: 'Grant',
    PROPERTY_GATE: 'PropertyGate',
    TENANT_GATE: 'TenantGate',
  };
  return {
    host: '127.0.0.1',
    port,
    // Connections that break are the point here.
    log: new Log(LogLevel.NONE),
    handleUncaughtError: () => undefined,
    handleStructuredLogs: ({ message }) => onLog(message),
    resourcePersistencePath: storage,
    inspectorPort: 0,
    workers: [
      {
        config: {
          name: 'parley',
          compatibilityDate: '2026-10-01',
          compatibilityFlags: ['enable_request_signal'],
          manifest: { mainModule: 'index.js', modules: { 'index.js': { type: 'esm', contents: script } } },
          env: {
            ...Object.fromEntries(text),
            ...Object.fromEntries(
              Object.entries(objects).map(([binding, exportName]) => [
                binding,
                { type: 'durable-object' as const, worker: 'parley', exportName },
              ]),
            ),
          },
          exports: Object.fromEntries(
            Object.values(objects).map((name) => [
              name,
              { type: 'durable-object' as const, storage: 'sqlite' as const },
            ]),
          ),
        },
      },
    ],
  };
}

function variablesFor(at: { url: string; databaseUrl: string; google: string }): Record<string, string> {
  const { url, databaseUrl, google } = at;
  const key = Buffer.alloc(32, 7).toString('base64');
  const limits = ['read', 'write', 'ask', 'team_read', 'team_write', 'team_ask'].map((name) => [name, many]);
  return {
    APP_URL: url,
    DATABASE_URL: databaseUrl,
    VAULT_KEYS: JSON.stringify({ 1: key }),
    COOKIE_KEY: key,
    GOOGLE_ISSUER: google,
    GOOGLE_AUTHORIZATION_ENDPOINT: `${google}/o/oauth2/v2/auth`,
    GOOGLE_TOKEN_ENDPOINT: `${google}/token`,
    GOOGLE_REVOCATION_ENDPOINT: `${google}/revoke`,
    GOOGLE_JWKS_URI: `${google}/oauth2/v3/certs`,
    GOOGLE_EVENTS_ISSUER: `${google}/`,
    GOOGLE_EVENTS_JWKS_URI: `${google}/oauth2/v3/certs`,
    GOOGLE_ANALYTICS_ADMIN_URL: google,
    GOOGLE_ANALYTICS_DATA_URL: google,
    RATE_LIMITS: JSON.stringify(Object.fromEntries(limits)),
    STREAMS_PER_PERSON: String(many),
    STREAMS_PER_TEAM: String(many),
    GA4_TOKENS_PER_DAY: String(many),
    MODEL_TOKENS_PER_DAY: String(many),
  };
}

/** The workerd processes that this process started. */
function runtimesOf(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, ppid, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent && command.includes('workerd') ? [Number(pid)] : [];
  });
}

function ps(field: string, pid: number): string {
  return spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
