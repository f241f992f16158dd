import { DurableObject } from 'cloudflare:workers';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { EventLog } from '../../worker/objects/event-log.ts';
import { LogReaders } from '../../worker/objects/log-readers.ts';
import { runTurn } from '../../worker/services/analysis/run-turn.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';
import { streamTurn } from '../../worker/services/analysis/stream-turn.ts';
import { encodeEvent } from '../../worker/services/chat/sse.ts';

/** An answer without the work behind it: the size of a sentence with two values. */
async function* answer(count: number): AsyncGenerator<StreamEvent, void, undefined> {
  const delta = 'Sessions rose to 12,345 last week, 6.7 % more than in the week before. '.repeat(4);
  for (let index = 0; index < count; index++) yield { type: 'text-delta', id: 'answer', delta };
}

/** The events as a chat's object has them: into the log first, then to a reader of it. */
export class Logged extends DurableObject {
  stream(count: number): ReadableStream<Uint8Array> {
    const replyId = crypto.randomUUID();
    const log = new EventLog(this.ctx.storage.sql);
    const readers = new LogReaders(log);
    const actor = { tenantId: replyId, userId: replyId };
    const task = { actor, requestId: '', chatId: '', messageId: '', replyId, question: '', persona: 'po' as const };
    log.begin({ ...task, plan: undefined, mayUse: { model: true, ga4: true } }, Date.now());
    const append = (event: StreamEvent) => {
      log.append(replyId, encodeEvent(event));
      readers.wake();
    };
    void runTurn(answer(count), { signal: new AbortController().signal, requestId: '', append }).then(() => {
      log.close(replyId);
      readers.wake();
    });
    return readers.open(0);
  }
}

const app = new Hono<{ Bindings: { LOGGED: DurableObjectNamespace<Logged> } }>();
const countOf = (count: string | undefined) => Number(count ?? 1);

app.get('/bare', (c) =>
  streamSSE(c, async (stream) => {
    let id = 0;
    for await (const event of answer(countOf(c.req.query('count')))) {
      await stream.writeSSE({ id: String(++id), data: JSON.stringify(event) });
    }
  }),
);
app.get('/plain', (c) => {
  const options = { requestId: '', stop: new AbortController() };
  return new Response(streamTurn(answer(countOf(c.req.query('count'))), options));
});
app.get('/logged', async (c) => {
  const object = c.env.LOGGED.getByName('bench');
  return new Response(await object.stream(countOf(c.req.query('count'))));
});

export default app;
