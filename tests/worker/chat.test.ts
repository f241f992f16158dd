import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import {
  api,
  clearFaults,
  databaseRequests,
  openBrowser,
  openChat,
  readEvents,
  send,
  type SseEvent,
  setDatabase,
  setFault,
} from './open-browser.ts';

afterEach(clearFaults);

interface StoredChat {
  title: string;
  messages: { id: string; role: string; status: string; content: { type: string } & Record<string, unknown> }[];
}
const readChat = (browser: HttpBrowser, chatId: string) => call<StoredChat>(browser, `${api}/chats/${chatId}`);

const follow = (browser: HttpBrowser, chatId: string, lastEventId: string) =>
  browser.send(`${api}/chats/${chatId}/stream`, { headers: { 'last-event-id': lastEventId } });

async function objectOf(browser: HttpBrowser, chatId: string): Promise<DurableObjectStub> {
  const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
  const { CHAT_RUN: chatRun } = env as unknown as { CHAT_RUN: DurableObjectNamespace };
  return chatRun.getByName(`${tenant.id}/${chatId}`);
}

/** Its object dies as in a fault: what was running is gone, what was stored is not. */
async function kill(browser: HttpBrowser, chatId: string): Promise<void> {
  const chatRun = await objectOf(browser, chatId);
  await runInDurableObject(chatRun, (_, state) => state.abort('died')).catch(() => undefined);
}

/** How often its run was begun. */
async function attemptsOf(browser: HttpBrowser, chatId: string): Promise<unknown> {
  const chatRun = await objectOf(browser, chatId);
  return runInDurableObject(
    chatRun,
    (_, { storage }) => storage.sql.exec('select attempts from task').toArray()[0]?.['attempts'],
  );
}

/** The events up to the one that has `text`; then the reader leaves. */
async function readUntil(response: Response, text: string): Promise<SseEvent[]> {
  const reader = response.body!.getReader();
  let read = '';
  while (!read.includes(text) || !read.endsWith('\n\n')) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended without ${text}`);
    read += new TextDecoder().decode(value);
  }
  await reader.cancel().catch(() => undefined);
  return readEvents(new Response(`${read}data: [DONE]\n\n`));
}

const patiently = { timeout: 20_000, interval: 100 };
const slowGoogle = { match: { path: ':batchRunReports' }, times: 'always', delay_ms: 1500 };

describe('a question in a chat', () => {
  it('streams an answer, and what is stored is what was streamed', async () => {
    const { browser, chatId } = await openChat();
    const response = await send(browser, chatId, 'How many sessions did we have yesterday?');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    const events = await readEvents(response);
    expect(events.map((event) => Number(event.id.split(':')[1]))).toEqual(events.map((_, index) => index + 1));
    expect(events[0]?.data).toMatchObject({ type: 'start' });
    expect(events.at(-1)?.data).toEqual({ type: 'finish' });

    const report = events.find((event) => event.data.type === 'data-report')?.data['data'];
    const chat = await readChat(browser, chatId);
    expect(chat.title).toBe('How many sessions did we have yesterday?');
    expect(chat.messages).toMatchObject([
      { role: 'user', status: 'complete', content: { type: 'text', text: 'How many sessions did we have yesterday?' } },
      { role: 'assistant', status: 'complete', id: events[0]?.data['messageId'] },
    ]);
    expect(chat.messages[1]?.content).toEqual(report);
  });

  it('may be a plan under words of its own, which the next question leans on', async () => {
    const { browser, chatId } = await openChat();
    const plan = {
      kind: 'breakdown',
      metrics: ['sessions'],
      dimensions: ['deviceCategory'],
      range: { start: '2026-03-02', end: '2026-03-08', label: 'a lie' },
      filters: [],
      assumptions: [],
    };
    const json = { id: crypto.randomUUID(), text: 'Sessions by device · 2–8 March', plan };
    await readEvents(await browser.send(`${api}/chats/${chatId}/messages`, { method: 'POST', json }));
    await readEvents(await send(browser, chatId, 'and purchases?'));
    const { messages } = await readChat(browser, chatId);
    expect(messages.map(({ content }) => content)).toMatchObject([
      { text: json.text },
      { type: 'report', question: json.text, plan: { ...plan, range: { label: '2–8 March 2026' } } },
      { text: 'and purchases?' },
      { type: 'report', plan: { dimensions: ['deviceCategory'], range: { start: '2026-03-02' } } },
    ]);
  });

  it('has an answer that its reader calls right or wrong, which is kept with how it was read', async () => {
    const { browser, chatId } = await openChat();
    await readEvents(await send(browser, chatId, 'Sessions yesterday'));
    const [asked, answer] = (await readChat(browser, chatId)).messages;
    const rate = async (messageId: string | undefined, json: unknown) => {
      const path = `${api}/chats/${chatId}/messages/${messageId}`;
      return (await browser.send(path, { method: 'PATCH', json })).status;
    };
    expect(await rate(answer?.id, { rating: 'wrong', reason: ' Those are users. ' })).toBe(204);
    expect((await readChat(browser, chatId)).messages[1]).toMatchObject({ rating: 'wrong' });
    expect(await call(browser, `${api}/feedback`)).toMatchObject({
      data: [
        {
          question: 'Sessions yesterday',
          plan: { metrics: ['sessions'] },
          rating: 'wrong',
          reason: 'Those are users.',
        },
      ],
      next_cursor: null,
    });
    expect(await rate(answer?.id, { rating: null, reason: 'x' })).toBe(204);
    expect(await call(browser, `${api}/feedback`)).toMatchObject({ data: [] });
    expect(await rate(asked?.id, { rating: 'right' })).toBe(404);
    expect(await rate(answer?.id, { rating: 'great' })).toBe(400);
  });

  it('costs one round trip to the database before its first event and three in all', async () => {
    const { browser, chatId } = await openChat();
    const before = await databaseRequests();
    const response = await send(browser, chatId, 'Sessions yesterday');
    expect((await databaseRequests()) - before).toBe(1);
    await readEvents(response);
    // What was noted for the days, and the end.
    expect((await databaseRequests()) - before).toBe(3);
  });

  it('asked 40 times at once with one id is one turn, and every sender sees the same answer', async () => {
    const { browser, chatId } = await openChat();
    const id = crypto.randomUUID();
    const streams = await Promise.all(
      Array.from({ length: 40 }, async () => readEvents(await send(browser, chatId, 'Sessions yesterday', id))),
    );
    const reports = streams.map((events) => JSON.stringify(events.find((event) => event.data.type === 'data-report')));
    expect(new Set(streams.map((events) => events[0]?.data['messageId'])).size).toBe(1);
    expect(new Set(reports.map((report) => report.replace(/^.*?"data":/, ''))).size).toBe(1);
    expect((await readChat(browser, chatId)).messages).toHaveLength(2);
  });

  it('waits for the answer before it', async () => {
    const { browser, chatId } = await openChat();
    await setFault(slowGoogle);
    const first = await send(browser, chatId, 'Sessions yesterday');
    const second = await send(browser, chatId, 'Sessions last week');
    expect(second.status).toBe(409);
    expect(await second.json()).toMatchObject({ code: 'chat_busy' });
    await readEvents(first);
    expect((await send(browser, chatId, 'Sessions last week')).status).toBe(200);
  });

  it('in a chat of somebody else is not found', async () => {
    const { chatId } = await openChat();
    const other = openBrowser();
    const { signIn } = await import('../../dev/walk.ts');
    await signIn(other, 'http://parley.test', 'carla@example.com');
    for (const [path, method] of [
      ['messages', 'POST'],
      ['stream', 'GET'],
      ['stop', 'POST'],
    ] as const) {
      const json = path === 'messages' ? { id: crypto.randomUUID(), text: 'Sessions' } : undefined;
      const response = await other.send(`${api}/chats/${chatId}/${path}`, { method, json });
      expect([path, response.status]).toEqual([path, 404]);
    }
  });
});

describe('the watchdog', () => {
  it('is due within ten seconds of a run’s beginning, the first one’s and a later one’s', async () => {
    const { browser, chatId } = await openChat();
    const chatRun = await objectOf(browser, chatId);
    const dueInMs = async () =>
      ((await runInDurableObject(chatRun, (_, { storage }) => storage.getAlarm())) ?? Infinity) - Date.now();
    await readEvents(await send(browser, chatId, 'Sessions yesterday'));
    expect(await dueInMs()).toBeLessThanOrEqual(10_000);
    await runDurableObjectAlarm(chatRun);
    expect(await dueInMs()).toBeGreaterThan(10_000);

    await setFault(slowGoogle);
    const running = await send(browser, chatId, 'Sessions last week');
    await expect.poll(dueInMs).toBeLessThanOrEqual(10_000);
    await readEvents(running);
  });

  it('goes on with a run whose object died: its readers get the rest, once, and the chat the whole', async () => {
    const { browser, chatId } = await openChat();
    await setFault({ ...slowGoogle, delay_ms: 10_000 });
    const before = await readUntil(await send(browser, chatId, 'Sessions by channel last week'), '"step":"fetch"');
    await kill(browser, chatId);
    expect((await readChat(browser, chatId)).messages[1]?.status).toBe('streaming');
    await clearFaults();
    const after = await readEvents(await follow(browser, chatId, before.at(-1)?.id ?? ''));
    const events = [...before, ...after];
    expect(events.map((event) => Number(event.id.split(':')[1]))).toEqual(events.map((_, index) => index + 1));
    const shown = events.map(({ data }) => data);
    expect(new Set(shown.map((event) => JSON.stringify(event))).size).toBe(shown.length);
    const report = shown.find(({ type }) => type === 'data-report')?.['data'] as { answer: string };
    expect(shown.flatMap(({ type, delta }) => (type === 'text-delta' ? [delta] : [])).join('')).toBe(report.answer);
    expect((await readChat(browser, chatId)).messages[1]).toMatchObject({ status: 'complete', content: report });
  });

  it('asks an object that dies in the middle of a call again, or says to try again', async () => {
    const { browser, chatId } = await openChat();
    await setFault(slowGoogle);
    const running = await send(browser, chatId, 'Sessions yesterday');
    await running.body?.cancel().catch(() => undefined);
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        if (index % 10 === 5) await kill(browser, chatId);
        const response = await browser.send(`${api}/chats/${chatId}/stop`, { method: 'POST' });
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status !== 202 && status !== 503)).toEqual([]);
  });

  it('asks the team’s gate that dies meanwhile again, too', async () => {
    const { browser, chatId } = await openChat();
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const { TENANT_GATE: gates } = env as unknown as { TENANT_GATE: DurableObjectNamespace };
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        if (index % 10 === 5) {
          await runInDurableObject(gates.getByName(tenant.id), (__, state) => state.abort('died')).catch(
            () => undefined,
          );
        }
        return (await browser.send(`${api}/chats/${chatId}/stream`)).status;
      }),
    );
    expect(statuses.filter((status) => status !== 204 && status !== 503)).toEqual([]);
  });

  it('gives up a run that died with its object three times; what was written stays', async () => {
    const { browser, chatId } = await openChat();
    await setFault({ ...slowGoogle, delay_ms: 20_000 });
    const running = await send(browser, chatId, 'Sessions yesterday');
    const chatRun = await objectOf(browser, chatId);
    await runInDurableObject(chatRun, (_, { storage }) => {
      const said = { type: 'text-delta', id: 'answer', delta: 'There were ' };
      storage.sql.exec('insert into event select max(seq) + 1, ? from event', JSON.stringify(said));
    });
    for (let life = 1; life <= 2; life++) {
      await kill(browser, chatId);
      await runDurableObjectAlarm(await objectOf(browser, chatId));
      // It counts once it has begun, and dies only then.
      await expect.poll(() => attemptsOf(browser, chatId), patiently).toBe(life + 1);
    }
    await kill(browser, chatId);
    await runDurableObjectAlarm(await objectOf(browser, chatId));
    await running.body?.cancel().catch(() => undefined);
    await expect
      .poll(async () => (await readChat(browser, chatId)).messages[1]?.status, { timeout: 10_000 })
      .toBe('partial');
    const { messages } = await readChat(browser, chatId);
    expect(messages[1]?.content).toMatchObject({ type: 'error', action: 'retry', text: 'There were ' });
  });
});

describe('a reader that comes back', () => {
  it('gets exactly the events after the last it saw, from any point', async () => {
    const { browser, chatId } = await openChat();
    await setFault(slowGoogle);
    const id = crypto.randomUUID();
    const [whole, ...resumed] = await Promise.all([
      readEvents(await send(browser, chatId, 'Sessions by channel last week', id)),
      ...[0, 1, 2, 3].map(async (after) => {
        const [first] = [await (await send(browser, chatId, 'Sessions by channel last week', id)).body?.cancel()];
        expect(first).toBeUndefined();
        const { messages } = await readChat(browser, chatId);
        const headers = { 'last-event-id': `${messages[1]?.id}:${after}` };
        return readEvents(await browser.send(`${api}/chats/${chatId}/stream`, { headers }));
      }),
    ]);
    for (const [after, events] of resumed.entries()) expect(events).toEqual(whole?.slice(after));
  });

  it('sees the whole answer without an id, and 204 when nothing is running', async () => {
    const { browser, chatId } = await openChat();
    expect((await browser.send(`${api}/chats/${chatId}/stream`)).status).toBe(204);
    await setFault(slowGoogle);
    const running = await send(browser, chatId, 'Sessions yesterday');
    const fresh = readEvents(await browser.send(`${api}/chats/${chatId}/stream`));
    const empty = readEvents(await follow(browser, chatId, ''));
    const whole = await readEvents(running);
    expect(await fresh).toEqual(whole);
    expect(await empty).toEqual(whole);
    expect((await browser.send(`${api}/chats/${chatId}/stream`)).status).toBe(204);
  });

  it('is told when its place is not one of the answer that is written', async () => {
    const { browser, chatId } = await openChat();
    await setFault(slowGoogle);
    const running = await send(browser, chatId, 'Sessions yesterday');
    const replyId = (await readChat(browser, chatId)).messages[1]?.id;
    for (const [id, status, code] of [
      [`${crypto.randomUUID()}:1`, 404, 'answer_replaced'],
      [`${replyId}:900`, 409, 'event_ahead'],
      [`${replyId}:-1`, 400, 'invalid_request'],
      [`${replyId}`, 400, 'invalid_request'],
      ['7', 400, 'invalid_request'],
      ["' or 1=1", 400, 'invalid_request'],
      ['x'.repeat(5000), 400, 'invalid_request'],
    ] as const) {
      const response = await follow(browser, chatId, id);
      expect([id, response.status]).toEqual([id, status]);
      expect(await response.json()).toMatchObject({ code });
    }
    const last = (await readEvents(running)).at(-1)?.id ?? '';
    expect(await readEvents(await follow(browser, chatId, last))).toEqual([]);
  });
});

describe('stopping', () => {
  it('ends the stream, stores that it was stopped, and lets the next question in', async () => {
    const { browser, chatId } = await openChat();
    await setFault({ ...slowGoogle, delay_ms: 10_000 });
    const running = await send(browser, chatId, 'Sessions yesterday');
    expect((await browser.send(`${api}/chats/${chatId}/stop`, { method: 'POST' })).status).toBe(202);
    const events = await readEvents(running);
    expect(events.slice(-2).map((event) => event.data.type)).toEqual(['abort', 'finish']);
    expect((await readChat(browser, chatId)).messages[1]).toMatchObject({
      status: 'partial',
      content: { type: 'stopped' },
    });
    await clearFaults();
    expect((await readEvents(await send(browser, chatId, 'Sessions yesterday'))).at(-1)?.data.type).toBe('finish');
  });

  it('also ends a run whose object died', async () => {
    const { browser, chatId } = await openChat();
    await setFault({ ...slowGoogle, delay_ms: 10_000 });
    const running = await send(browser, chatId, 'Sessions yesterday');
    await kill(browser, chatId);
    await running.body?.cancel().catch(() => undefined);
    expect((await browser.send(`${api}/chats/${chatId}/stop`, { method: 'POST' })).status).toBe(202);
    await expect
      .poll(async () => (await readChat(browser, chatId)).messages[1])
      .toMatchObject({ status: 'partial', content: { type: 'stopped' } });
  });

  it('with nothing running is fine', async () => {
    const { browser, chatId } = await openChat();
    expect((await browser.send(`${api}/chats/${chatId}/stop`, { method: 'POST' })).status).toBe(202);
  });
});

describe('faults while answering', () => {
  it('of Google end in one sentence that says what to do, stored as it was shown', async () => {
    const { browser, chatId } = await openChat();
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 500 });
    // A question that nobody asked before: one that is still being answered would be joined.
    const events = await readEvents(await send(browser, chatId, 'Sessions by browser last week'));
    const shown = events.find((event) => event.data.type === 'data-error')?.data['data'];
    expect(shown).toMatchObject({ code: 'google_unavailable', action: 'retry' });
    const stored = (await readChat(browser, chatId)).messages[1];
    expect(stored).toMatchObject({ status: 'error', content: { type: 'error', ...(shown as object) } });
  });

  it('of the database lose nothing: the end is kept and saved when it is back', async () => {
    const { browser, chatId } = await openChat();
    await setFault(slowGoogle);
    const running = await send(browser, chatId, 'Sessions yesterday');
    await setDatabase('pause');
    const events = await readEvents(running);
    await setDatabase('resume');
    expect(events.at(-1)?.data.type).toBe('finish');
    await expect.poll(async () => (await readChat(browser, chatId)).messages[1]?.status, patiently).toBe('complete');
    const report = events.find((event) => event.data.type === 'data-report')?.data['data'];
    expect((await readChat(browser, chatId)).messages[1]).toMatchObject({ status: 'complete', content: report });
  });
});

describe('a chat', () => {
  it('can be renamed, found by what was asked, and deleted with its messages', async () => {
    const { browser, chatId } = await openChat();
    await readEvents(await send(browser, chatId, 'Sessions by country last week'));
    const renamed = await browser.send(`${api}/chats/${chatId}`, { method: 'PATCH', json: { title: 'Where from' } });
    expect(await renamed.json()).toMatchObject({ title: 'Where from' });
    const found = await call<{ data: { id: string }[] }>(browser, `${api}/chats?q=by%20country`);
    expect(found.data.map((chat) => chat.id)).toContain(chatId);
    expect((await browser.send(`${api}/chats/${chatId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await browser.send(`${api}/chats/${chatId}`)).status).toBe(404);
    expect((await send(browser, chatId, 'Sessions')).status).toBe(404);
  });
});
