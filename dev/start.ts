import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { startGoogle } from './google/start-google.ts';
import { startHost } from './host/start-host.ts';
import { startMail } from './mail/start-mail.ts';
import { startNeon } from './neon/start-neon.ts';
import { printBanner } from './start/banner.ts';
import { buildWeb } from './start/build-web.ts';
import { stopChildren } from './start/children.ts';
import { claimFolder } from './start/claim-folder.ts';
import { freePort } from './start/free-port.ts';
import { step } from './start/progress.ts';
import { startCron } from './start/start-cron.ts';
import { readSecrets } from './start/secrets.ts';
import { account, prepareDemo } from './start/prepare-demo.ts';
import { prepareWidget } from './start/prepare-widget.ts';
import { startPages } from './start/start-pages.ts';
import { startWorker } from './start/start-worker.ts';

/**
 * `npm start`: everything that Parley needs, on this machine alone: an embedded Postgres, a stand-in for Google, the
 * Worker and the web app. State lives in `.local/`; `--fresh` begins anew.
 */
const root = resolve(import.meta.dirname, '..');
const local = process.env.PARLEY_LOCAL ?? join(root, '.local');
const mailSender = 'parley@kolibri.example';
const closers: (() => Promise<unknown>)[] = [];

process.once('SIGINT', () => void stop(0));
process.once('SIGTERM', () => void stop(0));

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await stop(1);
}

async function start() {
  await mkdir(local, { recursive: true });
  closers.push(await claimFolder(local));
  if (process.argv.includes('--fresh')) await emptyState();

  const secrets = await readSecrets(local);
  const webPort = await freePort(Number(process.env.PORT ?? 8788));
  const webUrl = `http://localhost:${webPort}`;

  const mail = await startMail({ sender: mailSender, port: await freePort(process.env.PORT === '0' ? 0 : 8790) });
  closers.unshift(mail.close);
  const [neon, google] = await Promise.all([
    step('Starting the database', () =>
      startNeon({ dataDir: join(local, 'postgres'), superuserPassword: secrets.ownerPassword }),
    ),
    step('Starting the stand-in for Google', () =>
      startGoogle({
        dataDir: join(local, 'google'),
        clients: [
          { id: secrets.clientId, secret: secrets.clientSecret, redirectUris: [`${webUrl}/auth/google/callback`] },
        ],
      }),
    ),
    step('Building the web app', () => buildWeb(root)),
  ]);
  closers.unshift(neon.close, google.close);

  const appUrl = neon.connectionString('parley_app', secrets.appPassword);
  await step('Bringing the database up to date', () =>
    migrate({ ownerUrl: neon.connectionString('postgres', secrets.ownerPassword), appUrl }),
  );

  const worker = step('Starting the Worker', () =>
    startWorker({
      root,
      local,
      // Who asks for any port may start several at once, and one that is wanted would be free for all of them.
      port: process.env.PORT === '0' ? 0 : 8787,
      variables: {
        APP_URL: webUrl,
        DATABASE_URL: appUrl,
        VAULT_KEYS: JSON.stringify({ 1: secrets.vaultKey }),
        COOKIE_KEY: secrets.cookieKey,
        GOOGLE_CLIENT_ID: secrets.clientId,
        GOOGLE_CLIENT_SECRET: secrets.clientSecret,
        GOOGLE_ISSUER: google.url,
        GOOGLE_AUTHORIZATION_ENDPOINT: `${google.url}/o/oauth2/v2/auth`,
        GOOGLE_TOKEN_ENDPOINT: `${google.url}/token`,
        GOOGLE_REVOCATION_ENDPOINT: `${google.url}/revoke`,
        GOOGLE_JWKS_URI: `${google.url}/oauth2/v3/certs`,
        GOOGLE_EVENTS_ISSUER: `${google.url}/`,
        GOOGLE_EVENTS_JWKS_URI: `${google.url}/oauth2/v3/certs`,
        GOOGLE_ANALYTICS_ADMIN_URL: google.url,
        GOOGLE_ANALYTICS_DATA_URL: google.url,
        MAIL_FROM: mailSender,
        MAIL_STAND_IN_URL: mail.url,
        ...chosenVariables(),
      },
    }),
  );
  // Its health is the Worker's, so it waits for that by itself.
  const webApp = step('Starting the web app', () => startPages({ root, local, port: webPort, webUrl }));
  const [{ apiUrl }] = await Promise.all([worker, webApp]);
  const host = await startHost(await freePort(process.env.PORT === '0' ? 0 : 8789));
  closers.unshift(host.close);
  const demo = await step('Preparing the demo key', () => prepareDemo({ local, webUrl, apiUrl, hostUrl: host.url }));
  const widget = { webUrl, hostUrl: host.url, account, propertyId: demo.property_id };
  host.show(await step('Preparing the demo widget', () => prepareWidget(widget)));
  printBanner({ webUrl, apiUrl, googleUrl: google.url, mailUrl: `${mail.url}/mail`, accounts: google.accounts, demo });
  // Tests of the browser fire it themselves.
  if (process.env.PARLEY_CRON !== 'off') {
    const stopCron = startCron({ apiUrl });
    closers.unshift(async () => stopCron());
  }
}

/** A language model is used when the person who starts Parley has one. */
function chosenVariables(): Record<string, string> {
  const names = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'GA4_REPLY_CACHE', 'WEBHOOK_PRIVATE_ORIGINS'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

async function emptyState() {
  for (const name of ['postgres', 'google', 'worker', 'secrets.json', 'demo.json']) {
    await rm(join(local, name), { recursive: true, force: true });
  }
}

async function stop(code: number) {
  await stopChildren();
  for (const close of closers) await close().catch(() => undefined);
  process.exit(code);
}
