import { neon } from '@neondatabase/serverless';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type MailStandIn, startMail } from '../../dev/mail/start-mail.ts';
import { emptyDatabase } from './create-test-app.ts';
import { openOwner } from './open-owner.ts';
import { startWork } from './start-work.ts';

const sql = () => neon(inject('ownerUrl'));
const sender = 'parley@kolibri.example';
let mail: MailStandIn;
let server: Awaited<ReturnType<typeof startSlowServer>>;
let world: Awaited<ReturnType<typeof startWork>>;
let anna: Awaited<ReturnType<typeof openOwner>>;
const workers: ChildProcess[] = [];

beforeEach(async () => {
  await emptyDatabase();
  mail = await startMail({ sender });
  server = await startSlowServer(mail.url);
  world = await startWork({ MAIL_STAND_IN_URL: server.url });
  anna = await openOwner(world.app);
  await anna.send('POST /schedules', {
    ...{ property_id: anna.propertyId, question: 'How many sessions did we have yesterday?' },
    ...{
      cadence: { every: 'day', hour: 8, minute: 0 },
      tell: { members: [anna.userId], webhooks: false, feed: false },
    },
  });
  const [due] = await sql()`select next_at from schedules`;
  world.goTo(due?.['next_at'] as Date);
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  await Promise.all([server.close(), mail.close(), world.mail.close()]);
});

/** A mail server that may hold a message before it takes it, or the answer after it has. */
async function startSlowServer(to: string) {
  let hold: 'before' | 'after' | undefined;
  const held: ServerResponse[] = [];
  const waiting: (() => void)[] = [];
  const http = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const pass = () => fetch(new URL(request.url ?? '', to), { method: 'POST', body: Buffer.concat(chunks) });
      const status = hold === 'before' ? 0 : (await pass()).status;
      if (hold === undefined) {
        response.writeHead(status).end();
        return;
      }
      held.push(response);
      for (const go of waiting.splice(0)) go();
    })();
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    holdNext(when: 'before' | 'after') {
      hold = when;
      return new Promise<void>((go) => waiting.push(go));
    },
    letGo() {
      hold = undefined;
      for (const response of held.splice(0)) response.destroy();
    },
    close: () =>
      new Promise<void>((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
}

/** A worker that does what is due now, in a process of its own. */
function startWorker() {
  const order = JSON.stringify({ bindings: world.bindings, tenantId: anna.tenantId, at: world.now().toISOString() });
  const worker = spawn(process.execPath, [resolve(import.meta.dirname, 'work-process.ts'), order], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  workers.push(worker);
  let said = '';
  worker.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(worker, 'exit').then(([code, signal]) => ({ code, signal, said }) as unknown);
  return { worker, ended };
}

async function killWhere(when: 'before' | 'after'): Promise<void> {
  const isHeld = server.holdNext(when);
  const { worker, ended } = startWorker();
  await Promise.race([isHeld, ended.then((end) => Promise.reject(new Error(JSON.stringify(end))))]);
  worker.kill('SIGKILL');
  expect(await ended).toMatchObject({ code: null, signal: 'SIGKILL' });
  server.letGo();
}

const statuses = async () => (await sql()`select status, attempts from mail_deliveries`) as unknown[];

describe('a worker that is killed', () => {
  it('after the mail was taken and before it noted that sends it once more, under the same Message-ID', async () => {
    await killWhere('after');
    expect(mail.mails()).toHaveLength(1);
    expect(await statuses()).toEqual([{ status: 'sending', attempts: 1 }]);

    world.wait(1);
    await world.work();
    expect(mail.mails(), 'while the lease holds').toHaveLength(1);
    world.wait(5);
    expect(await startWorker().ended).toMatchObject({ code: 0 });
    world.wait(30);
    await world.work();
    expect(await statuses()).toEqual([{ status: 'sent', attempts: 2 }]);
    const ids = mail.mails().map(({ headers }) => headers.get('message-id'));
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@kolibri\.example>$/);
  }, 120_000);

  it('before the mail was taken sends it once', async () => {
    await killWhere('before');
    expect(mail.mails()).toEqual([]);
    for (let time = 0; time < 3; time++) {
      world.wait(6);
      await world.work();
    }
    expect(mail.mails()).toHaveLength(1);
    expect(await statuses()).toEqual([{ status: 'sent', attempts: 2 }]);
    expect(await sql()`select status from schedule_runs`).toEqual([{ status: 'done' }]);
  }, 120_000);
});
