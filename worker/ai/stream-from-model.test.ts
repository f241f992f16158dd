import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setScript } from '../../dev/model/set-script.ts';
import { startModel, type ModelServer } from '../../dev/model/start-model.ts';
import { createModel } from './create-model.ts';
import { ModelFailed } from './model-failed.ts';
import type { Deadlines } from './start-deadline.ts';
import { streamFromModel, type ModelCallOptions } from './stream-from-model.ts';

const apiKey = 'sk-secret-0123456789abcdef';
let server: ModelServer;
beforeAll(async () => {
  server = await startModel({ apiKey });
});
afterAll(() => server.close());

const request = { instructions: 'Answer.', prompt: 'How many sessions on the hidden page?' };
const pieces = ['Sessions ', 'rose ', 'to ', '{{v1}}.'];

function read(
  options: Partial<ModelCallOptions> & { deadlines?: Partial<Deadlines> } = {},
  config = { apiKey, baseUrl: server.url },
) {
  const model = createModel({
    ...config,
    model: 'gpt-any',
    ...(options.deadlines && { deadlines: options.deadlines }),
  });
  return collect(streamFromModel(model, request, { signal: new AbortController().signal, ...options }));
}

/** What arrived, and how it ended. */
async function collect(stream: AsyncIterable<string>): Promise<{ text: string; error?: unknown }> {
  let text = '';
  try {
    for await (const piece of stream) text += piece;
    return { text };
  } catch (error) {
    return { text, error };
  }
}

function failure(reason: string) {
  return expect.objectContaining({ name: 'ModelFailed', reason });
}

describe('streamFromModel', () => {
  it('gives the text as it arrives', async () => {
    await setScript(server.url, [{ chunks: pieces, chunk_delay_ms: 30 }]);
    const model = createModel({ apiKey, baseUrl: server.url, model: 'gpt-any' });
    const arrivals: string[] = [];
    for await (const piece of streamFromModel(model, request, { signal: new AbortController().signal })) {
      arrivals.push(piece);
    }
    expect(arrivals).toEqual(pieces);
    expect(server.requests.at(-1)?.body).toMatchObject({
      model: 'gpt-any',
      stream: true,
      messages: [
        { role: 'system', content: 'Answer.' },
        { role: 'user', content: request.prompt },
      ],
    });
  });

  it.each([0, 1, 2, 3, 4])('says that it was cut off when the connection breaks after %i pieces', async (count) => {
    await setScript(server.url, [{ chunks: pieces, cut_after_chunks: count, chunk_delay_ms: 5 }]);
    const { text, error } = await read();
    expect(error).toEqual(failure('cut_off'));
    expect(pieces.join('').startsWith(text)).toBe(true);
  });

  it('says so too when the stream ends cleanly but too early', async () => {
    await setScript(server.url, [
      { chunks: pieces, finish_reason: null },
      { chunks: pieces, finish_reason: 'length' },
    ]);
    expect(await read()).toEqual({ text: pieces.join(''), error: failure('cut_off') });
    expect(await read()).toEqual({ text: pieces.join(''), error: failure('cut_off') });
  });

  it('gives up on a model that never begins, and closes the connection', async () => {
    await setScript(server.url, [{ hang: true }]);
    const startedAt = performance.now();
    expect(await read({ deadlines: { firstTokenMs: 80 } })).toEqual({ text: '', error: failure('timeout') });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await expect.poll(() => server.requests.at(-1)?.abandoned).toBe(true);
  });

  it('gives up on a model that falls silent', async () => {
    await setScript(server.url, [{ chunks: ['Sessions '], hang: true }]);
    expect(await read({ deadlines: { idleMs: 80 } })).toEqual({ text: 'Sessions ', error: failure('timeout') });
    await expect.poll(() => server.requests.at(-1)?.abandoned).toBe(true);
  });

  it('gives up on a model that never ends', async () => {
    await setScript(server.url, [{ chunks: Array.from({ length: 100 }, () => 'on '), chunk_delay_ms: 20 }]);
    const { text, error } = await read({ deadlines: { wholeMs: 150 } });
    expect(error).toEqual(failure('timeout'));
    expect(text).toMatch(/^(on )+$/);
  });

  it('stops a model that says far too much', async () => {
    await setScript(server.url, [{ chunks: Array.from({ length: 64 }, () => 'x'.repeat(1_024)), chunk_delay_ms: 1 }]);
    const { text, error } = await read();
    expect(error).toEqual(failure('invalid'));
    expect(text.length).toBeLessThanOrEqual(20_000);
  });

  it.each([
    [429, { code: 'rate_limit_exceeded' }],
    [500, {}],
    [503, {}],
  ])('tries once more after %i', async (status, details) => {
    const before = server.requests.length;
    await setScript(server.url, [{ status, ...details, headers: { 'retry-after-ms': '20' } }, { chunks: pieces }]);
    expect(await read()).toEqual({ text: pieces.join('') });
    expect(server.requests.length - before).toBe(2);
  });

  it.each([
    ['rate_limited', [{ status: 429 }, { status: 429 }], 2],
    ['unreachable', [{ status: 500 }, { status: 502 }], 2],
    ['rate_limited', [{ status: 429, code: 'insufficient_quota' }], 1],
    ['rate_limited', [{ status: 429, headers: { 'retry-after': '20' } }], 1],
    ['refused', [{ status: 400 }], 1],
    ['unreachable', [{ status: 307, headers: { location: 'http://127.0.0.1:9/v1/chat/completions' } }], 1],
  ])('ends as %s after %j', async (reason, replies, requests) => {
    const before = server.requests.length;
    const fast = { 'retry-after-ms': '10' };
    await setScript(
      server.url,
      replies.map((reply) => ({ headers: fast, ...reply })),
    );
    expect(await read()).toEqual({ text: '', error: failure(reason) });
    expect(server.requests.length - before).toBe(requests);
  });

  it('says that nobody is there', async () => {
    const nobody = { apiKey, baseUrl: 'http://127.0.0.1:1/v1' };
    expect(await read({}, nobody)).toEqual({ text: '', error: failure('unreachable') });
  });

  it.each([
    ['events that are not JSON', { chunks: ['Sessions '], malformed: true as const }, 'invalid'],
    ['nothing at all', { text: '' }, 'invalid'],
    ['an error before its first word', { chunks: pieces, error_after_chunks: 0 }, 'unreachable'],
    ['an error in the middle', { chunks: pieces, error_after_chunks: 2 }, 'cut_off'],
    ['a filtered reply', { chunks: pieces, finish_reason: 'content_filter' as const }, 'refused'],
  ])('does not take %s for an answer', async (_name, reply, reason) => {
    await setScript(server.url, [reply, reply]);
    const { error } = await read();
    expect(error).toEqual(failure(reason));
  });

  it('gives no word of a refusal', async () => {
    await setScript(server.url, [{ refusal: 'I cannot help with that.' }]);
    expect(await read()).toEqual({ text: '', error: failure('refused') });
  });

  it('keeps the key and the prompt out of every failure', async () => {
    const wrong = { apiKey: 'sk-wrong-fedcba9876543210', baseUrl: server.url };
    const { error } = await read({}, wrong);
    expect(error).toEqual(failure('refused'));
    await setScript(server.url, [{ status: 400, text: `The key ${apiKey} may not ask: ${request.prompt}` }]);
    const told = await read();
    for (const each of [error, told.error]) {
      expect(each).toBeInstanceOf(ModelFailed);
      const shown = everythingIn(each as Error);
      for (const secret of [apiKey, wrong.apiKey, '3210', 'cdef', 'hidden page']) expect(shown).not.toContain(secret);
    }
  });

  it('stops when the reader does, with the reader’s own reason', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    await setScript(server.url, [{ chunks: ['Sessions '], hang: true }]);
    setTimeout(() => controller.abort(reason), 100);
    expect(await read({ signal: controller.signal })).toEqual({ text: 'Sessions ', error: reason });
    await expect.poll(() => server.requests.at(-1)?.abandoned).toBe(true);
  });

  it('stops while it waits to try again', async () => {
    const controller = new AbortController();
    await setScript(server.url, [{ status: 429, headers: { 'retry-after-ms': '2500' } }]);
    setTimeout(() => controller.abort(new Error('stopped')), 100);
    const startedAt = performance.now();
    expect((await read({ signal: controller.signal })).error).toEqual(new Error('stopped'));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('asks nothing for a reader who has already left', async () => {
    const before = server.requests.length;
    const { error } = await read({ signal: AbortSignal.abort(new Error('left')) });
    expect(error).toEqual(new Error('left'));
    expect(server.requests.length).toBe(before);
  });

  it('closes the connection when the reader of the stream stops reading', async () => {
    await setScript(server.url, [{ chunks: ['Sessions ', 'rose '], hang: true }]);
    const model = createModel({ apiKey, baseUrl: server.url, model: 'gpt-any' });
    for await (const piece of streamFromModel(model, request, { signal: new AbortController().signal })) {
      expect(piece).toBe('Sessions ');
      break;
    }
    await expect.poll(() => server.requests.at(-1)?.abandoned).toBe(true);
  });

  it('prints nothing', async () => {
    const printed = (['error', 'warn', 'log'] as const).map((name) => vi.spyOn(console, name));
    await setScript(server.url, [{ status: 400 }, { chunks: pieces, error_after_chunks: 1 }, { chunks: pieces }]);
    await read();
    await read();
    await read();
    for (const each of printed) {
      expect(each).not.toHaveBeenCalled();
      each.mockRestore();
    }
  });
});

/** Message, stack, own properties and the same of its causes: all that a log could print. */
function everythingIn(error: Error): string {
  const own = Object.getOwnPropertyNames(error).map((name) => String(Reflect.get(error, name)));
  return [...own, JSON.stringify(error), error.cause instanceof Error ? everythingIn(error.cause) : ''].join('\n');
}
