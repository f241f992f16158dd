import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { FullConfig } from '@playwright/test';
import { freePort } from '../../dev/start/free-port.ts';

const root = resolve(import.meta.dirname, '../..');

/** `npm start` as a person runs it, on a state of its own; the tests find it through the environment. */
export default async function startParley({ shard }: Pick<FullConfig, 'shard'>) {
  const local = join(root, 'node_modules/.cache', `parley-e2e-${shard?.current ?? 1}`);
  process.env['PARLEY_LOCAL'] = local;
  await rm(join(local, 'postgres'), { recursive: true, force: true });
  await rm(join(local, 'worker'), { recursive: true, force: true });
  await rm(join(local, 'demo.json'), { force: true });
  // Where a test may have webhooks sent to: nothing listens there until it does.
  const receiver = await freePort(0);
  process.env['PARLEY_RECEIVER_PORT'] = String(receiver);
  const child = spawn(process.execPath, [join(root, 'dev/start.ts')], {
    cwd: root,
    env: {
      ...process.env,
      ...{ PORT: '0', GA4_REPLY_CACHE: 'off', PARLEY_CRON: 'off' },
      WEBHOOK_PRIVATE_ORIGINS: `http://127.0.0.1:${receiver}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolveEnded) => child.once('exit', resolveEnded));
  await new Promise<void>((ready, failed) => {
    void ended.then((code) => failed(new Error(`npm start ended with ${String(code)} before it was ready`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = /Web app\s+(http\S+)/.exec(line) ?? [];
      if (url) process.env['PARLEY_URL'] = url;
      const [, google] = /Stand-in for Google\s+(http\S+)/.exec(line) ?? [];
      if (google) process.env['PARLEY_GOOGLE_URL'] = google;
      const [, worker] = /the Worker itself: (http[^)]+)/.exec(line) ?? [];
      if (worker) process.env['PARLEY_WORKER_URL'] = worker;
      if (line.includes('Ctrl-C')) ready();
    });
  });
  return async () => {
    child.kill('SIGINT');
    await ended;
  };
}
