import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startModel, type ModelServer } from '../../../dev/model/start-model.ts';
import { createWorkersAi } from '../../../dev/model/workers-ai.ts';
import { createEmbedder } from './create-embedder.ts';
import { dimensions, type Embedder } from './embedder.ts';
import { lexicalEmbedder } from './lexical-embedder.ts';
import { createOpenAiEmbedder } from './openai-embedder.ts';
import { toUnitVectors } from './to-unit-vectors.ts';
import { createWorkersAiEmbedder } from './workers-ai-embedder.ts';

const apiKey = 'sk-embeddings-0123456789';
let model: ModelServer;
beforeAll(async () => {
  model = await startModel({ apiKey });
});
afterAll(() => model.close());

const cosine = (one: number[], other: number[]) =>
  one.reduce((sum, each, index) => sum + each * (other[index] ?? 0), 0);
const vectorOf = async (embedder: Embedder, text: string) =>
  (await embedder.embed([text], { purpose: 'fact' }))[0] ?? [];

describe.each<[string, () => Embedder]>([
  ['the built-in embedder', () => lexicalEmbedder],
  ['OpenAI’s', () => createOpenAiEmbedder({ apiKey, baseUrl: model.url })],
  ['Workers AI’s', () => createWorkersAiEmbedder(createWorkersAi())],
])('%s', (_, open) => {
  it('makes a vector of 384 numbers and of length 1 for each text, in their order, always the same', async () => {
    const texts = ['Mobile had 411 sessions.', 'セッション数は1,560でした。', '7', 'a'.repeat(5000)];
    const vectors = await open().embed(texts, { purpose: 'fact' });
    expect(vectors.map((vector) => vector?.length)).toEqual(texts.map(() => dimensions));
    for (const vector of vectors) expect(cosine(vector ?? [], vector ?? [])).toBeCloseTo(1, 6);
    for (const [index, text] of texts.entries()) {
      expect(cosine(await vectorOf(open(), text), vectors[index] ?? [])).toBeCloseTo(1, 6);
    }
    expect(await open().embed([], { purpose: 'fact' })).toEqual([]);
  });

  it('gives no vector to a text without words, and its own to each of the others', async () => {
    const [first, ...rest] = await open().embed(['sessions', '', ' \n', '🙂 !?', '—', 'セッション'], {
      purpose: 'question',
    });
    expect(rest.slice(0, -1)).toEqual([undefined, undefined, undefined, undefined]);
    expect([first, rest.at(-1)]).toEqual(await open().embed(['sessions', 'セッション'], { purpose: 'question' }));
    expect(await open().embed(['', '…'], { purpose: 'fact' })).toEqual([undefined, undefined]);
  });
});

describe('the built-in embedder', () => {
  const facts = [
    'On Friday, 20 November 2026, there were 1,234 active users and 5,120 views. The engagement rate was 61.2%.',
    'Organic Search brought most sessions on Friday, 20 November 2026: 640 of 1,560 (41%).',
    'By device category, desktop had 812 sessions, mobile 411 and tablet 30 on 20 November 2026.',
    'There were 12 purchases and total revenue of €1,204.50 on Friday, 20 November 2026.',
    '2026年11月20日のセッション数は1,560でした。',
  ];
  const nearest = async (question: string) => {
    const [asked] = await lexicalEmbedder.embed([question], { purpose: 'question' });
    if (!asked) return undefined;
    const vectors = await lexicalEmbedder.embed(facts, { purpose: 'fact' });
    const scores = vectors.map((vector) => cosine(vector ?? [], asked));
    const best = Math.max(...scores);
    return best < lexicalEmbedder.floor ? undefined : scores.indexOf(best);
  };

  it.each([
    ['tablets', 2],
    ['a puchase', 3],
    ['when did the engagement drop', 0],
    ['organic', 1],
    ['how did purchases look on 20 November', 3],
    ['セッション', 4],
    ['ＯＲＧＡＮＩＣ　ＳＥＡＲＣＨ', 1],
    ['weather in Paris', undefined],
    ['quantum zebra', undefined],
    ['please write me a poem about the sea', undefined],
    ['', undefined],
    ['!!! ???', undefined],
  ])('finds by words, and nothing where there are none: %s', async (question, found) => {
    expect(await nearest(question)).toBe(found);
  });

  it('knows no meanings, and says so', async () => {
    expect(lexicalEmbedder.sense).toBe('words');
    expect(await nearest('smartphone')).toBeUndefined();
  });

  it('gives what its version gave before: a vector that is stored must stay comparable', async () => {
    const vector = await vectorOf(lexicalEmbedder, 'Sessions by device');
    expect(
      vector.flatMap((each, index) => (Math.abs(each) > 0.3 ? [[index, each.toFixed(6)]] : [])),
    ).toMatchInlineSnapshot(`[]`);
  });
});

describe('OpenAI’s', () => {
  it('asks for 384 dimensions of the small model, and for nothing that it would refuse', async () => {
    await createOpenAiEmbedder({ apiKey, baseUrl: model.url }).embed(['a fact'], { purpose: 'fact' });
    expect(model.requests.at(-1)).toMatchObject({
      path: '/v1/embeddings',
      authorized: true,
      body: { model: 'text-embedding-3-small', input: ['a fact'], dimensions: 384, encoding_format: 'float' },
    });
  });

  it.each([
    ['a wrong key', { apiKey: 'sk-wrong-key-0123', text: 'x' }, { reason: 'refused', status: 401 }],
    ['too long a text', { apiKey, text: 'word '.repeat(40_000) }, { reason: 'refused', status: 400 }],
  ])('repeats nothing of what is said to %s', async (_name, { apiKey: key, text }, expected) => {
    const failure = await vectorOf(createOpenAiEmbedder({ apiKey: key, baseUrl: model.url }), text).catch(String);
    expect(failure).toBe('EmbedderFailed: The embedding model refused the request.');
    const error = vectorOf(createOpenAiEmbedder({ apiKey: key, baseUrl: model.url }), text);
    await expect(error).rejects.toMatchObject(expected);
  });

  describe('at a server that', () => {
    let answer: (response: ServerResponse) => void;
    let url: string;
    const server = createServer((_request, response) => answer(response));
    beforeAll(async () => {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    });
    beforeEach(() => {
      answer = (response) => response.end();
    });
    afterAll(() => server.close());

    const vector = Array.from({ length: 384 }, () => 1);
    const items = (...list: unknown[]) =>
      JSON.stringify({ data: list.map((embedding, index) => ({ index, embedding })) });
    it.each<[string, number, string, string]>([
      ['is over its rate', 429, '', 'rate_limited'],
      ['is broken', 503, 'sk-embeddings-0123456789 leaks', 'unreachable'],
      ['sends elsewhere', 302, '', 'unreachable'],
      ['sends no JSON', 200, '<html>', 'invalid'],
      ['sends another shape', 200, '{"embeddings":[]}', 'invalid'],
      ['sends too few vectors', 200, items(), 'invalid'],
      ['sends too many vectors', 200, items(vector, vector), 'invalid'],
      ['sends short vectors', 200, items(vector.slice(1)), 'invalid'],
      ['sends zeros', 200, items(vector.map(() => 0)), 'invalid'],
      ['sends what is no number', 200, items([...vector.slice(1), null]), 'invalid'],
      ['sends what is no finite number', 200, items(vector).replace('[1,', '[1e999,'), 'invalid'],
    ])('%s', async (_name, status, body, reason) => {
      answer = (response) =>
        response.writeHead(status, { location: `${url}/x`, 'content-type': 'application/json' }).end(body);
      const failure = await vectorOf(createOpenAiEmbedder({ apiKey, baseUrl: url }), 'x').catch(
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ name: 'EmbedderFailed', reason });
      expect(JSON.stringify(failure) + String(failure)).not.toContain('sk-');
    });

    it('is gone', async () => {
      const gone = createOpenAiEmbedder({ apiKey, baseUrl: 'http://127.0.0.1:1/v1' });
      await expect(vectorOf(gone, 'x')).rejects.toMatchObject({ reason: 'unreachable' });
    });

    it('answers in another order', async () => {
      const other = vector.map((_, index) => (index === 0 ? 1 : 0));
      const data = [
        { index: 1, embedding: other },
        { index: 0, embedding: vector },
      ];
      answer = (response) => response.end(JSON.stringify({ data }));
      const found = await createOpenAiEmbedder({ apiKey, baseUrl: url }).embed(['a', 'b'], { purpose: 'fact' });
      expect(found[1]).toEqual(other);
    });

    it('says nothing, until its reader leaves', async () => {
      answer = () => undefined;
      const leaving = new AbortController();
      const asking = createOpenAiEmbedder({ apiKey, baseUrl: url }).embed(['x'], {
        purpose: 'fact',
        signal: leaving.signal,
      });
      leaving.abort(new Error('the reader left'));
      await expect(asking).rejects.toThrow('the reader left');
    });
  });
});

describe('Workers AI’s', () => {
  it('tells a question from a fact, as its model wants it', async () => {
    const ai = createWorkersAi();
    await createWorkersAiEmbedder(ai).embed(['sessions'], { purpose: 'question' });
    await createWorkersAiEmbedder(ai).embed(['sessions'], { purpose: 'fact' });
    expect(ai.asked.map(({ text }) => text)).toEqual([
      ['Represent this sentence for searching relevant passages: sessions'],
      ['sessions'],
    ]);
  });

  it('fails in words of ours where the binding does, or gives something else', async () => {
    const run = (reply: () => Promise<unknown>) => vectorOf(createWorkersAiEmbedder({ run: reply }), 'x');
    await expect(run(() => Promise.reject(new Error('3036: account limit')))).rejects.toMatchObject({
      reason: 'unreachable',
    });
    await expect(run(() => Promise.resolve({ request_id: 'queued' }))).rejects.toMatchObject({ reason: 'invalid' });
    await expect(run(() => Promise.resolve({ data: [[1, 2]] }))).rejects.toMatchObject({ reason: 'invalid' });
  });
});

describe('createEmbedder', () => {
  const ai = createWorkersAi();
  it('takes the one that is configured; else Workers AI where it is bound; else the one that needs nothing', () => {
    const modelOf = (...given: Parameters<typeof createEmbedder>) => createEmbedder(...given).model;
    expect(modelOf({}, undefined)).toBe('parley-lexical-1');
    expect(modelOf({ OPENAI_API_KEY: apiKey }, undefined)).toBe('parley-lexical-1');
    expect(modelOf({}, ai)).toBe('bge-small-en-v1.5/cls');
    expect(modelOf({ EMBEDDER: 'built-in' }, ai)).toBe('parley-lexical-1');
    expect(modelOf({ EMBEDDER: 'openai', OPENAI_API_KEY: apiKey }, ai)).toBe('text-embedding-3-small/384');
    expect(() => modelOf({ EMBEDDER: 'openai' }, ai)).toThrow('EMBEDDER: openai needs OPENAI_API_KEY');
    expect(() => modelOf({ EMBEDDER: 'workers-ai' }, undefined)).toThrow('EMBEDDER: workers-ai needs a binding AI');
  });
});

describe('toUnitVectors', () => {
  it('scales to length 1, and refuses what has no direction', () => {
    const vector = Array.from({ length: 384 }, (_, index) => index);
    expect(cosine(...(toUnitVectors([vector, vector], 2) as [number[], number[]]))).toBeCloseTo(1, 9);
    for (const bad of [
      vector.slice(1),
      [...vector, 1],
      vector.map(() => 0),
      vector.map(() => NaN),
      vector.map(() => 1e200),
    ]) {
      expect(() => toUnitVectors([bad], 1)).toThrow('no usable vectors');
    }
  });
});
