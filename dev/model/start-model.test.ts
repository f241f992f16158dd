import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setScript } from './set-script.ts';
import { startModel, type ModelServer } from './start-model.ts';

const apiKey = 'sk-stand-in-0123456789';
let model: ModelServer;
beforeAll(async () => {
  model = await startModel({ apiKey });
});
afterAll(() => model.close());
beforeEach(() => setScript(model.url, []));

const question = { model: 'gpt-any', messages: [{ role: 'user', content: 'Hello' }] };
const strictSchema = {
  type: 'object',
  properties: { kind: { type: 'string' } },
  required: ['kind'],
  additionalProperties: false,
};

function ask(body: unknown, key: string | undefined = apiKey): Promise<Response> {
  return fetch(`${model.url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

function askFor(schema: unknown): Promise<Response> {
  const response_format = { type: 'json_schema', json_schema: { name: 'plan', strict: true, schema } };
  return ask({ ...question, response_format });
}

async function eventsOf(response: Response): Promise<unknown[]> {
  const lines = (await response.text()).split('\n\n').filter((line) => line !== '');
  return lines.map((line) => (line === 'data: [DONE]' ? 'done' : JSON.parse(line.slice('data: '.length))));
}

describe('startModel', () => {
  it('says what the script says, each reply once and in order', async () => {
    await setScript(model.url, [{ text: 'First.' }, { json: { kind: 'kpi' } }]);
    const first = await (await ask(question)).json();
    const second = await (await ask(question)).json();
    const third = await ask(question);
    expect(first).toMatchObject({
      object: 'chat.completion',
      model: 'gpt-any',
      choices: [{ index: 0, message: { role: 'assistant', content: 'First.' }, finish_reason: 'stop' }],
    });
    expect(second).toMatchObject({ choices: [{ message: { content: '{"kind":"kpi"}' } }] });
    expect(third.status).toBe(503);
  });

  it('keeps a reply for the kind of request it matches', async () => {
    await setScript(model.url, [
      { match: 'prose', text: 'Words.' },
      { match: 'plan', json: { kind: 'kpi' } },
    ]);
    expect(await (await askFor(strictSchema)).json()).toMatchObject({
      choices: [{ message: { content: '{"kind":"kpi"}' } }],
    });
    expect(await (await ask(question)).json()).toMatchObject({ choices: [{ message: { content: 'Words.' } }] });
  });

  it('streams pieces, then the reason it ended, the usage that was asked for, and [DONE]', async () => {
    await setScript(model.url, [{ chunks: ['Up ', '{{v1}}.'] }]);
    const response = await ask({ ...question, stream: true, stream_options: { include_usage: true } });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(await eventsOf(response)).toMatchObject([
      { object: 'chat.completion.chunk', choices: [{ delta: { role: 'assistant' }, finish_reason: null }] },
      { choices: [{ delta: { content: 'Up ' } }] },
      { choices: [{ delta: { content: '{{v1}}.' } }] },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
      { choices: [], usage: { total_tokens: expect.any(Number) } },
      'done',
    ]);
  });

  it('breaks the connection where the script says so', async () => {
    await setScript(model.url, [
      { chunks: ['One ', 'two ', 'three'], cut_after_chunks: 2 },
      { text: 'x', cut_after_chunks: 0 },
    ]);
    const streamed = await ask({ ...question, stream: true });
    await expect(streamed.text()).rejects.toThrow('terminated');
    const whole = await ask(question);
    await expect(whole.text()).rejects.toThrow('terminated');
    expect(model.requests.at(-1)).toMatchObject({ abandoned: false });
  });

  it('hangs until the caller gives up, and says that it did', async () => {
    await setScript(model.url, [{ hang: true }]);
    const gaveUp = fetch(`${model.url}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}` },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(100),
    });
    await expect(gaveUp).rejects.toThrow('timeout');
    await expect.poll(() => model.requests.at(-1)?.abandoned).toBe(true);
  });

  it('sends an error event inside a stream', async () => {
    await setScript(model.url, [{ chunks: ['One'], error_after_chunks: 1 }]);
    const events = await eventsOf(await ask({ ...question, stream: true }));
    expect(events.at(-1)).toMatchObject({ error: { type: 'server_error' } });
  });

  it.each([
    [429, { code: 'rate_limit_exceeded' }, 'rate_limit_error'],
    [500, {}, 'server_error'],
  ])('fails with %i in the shape of the API', async (status, details, type) => {
    await setScript(model.url, [{ status, ...details, headers: { 'retry-after': '1' } }]);
    const response = await ask(question);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String), type, param: null } });
  });

  it.each([
    ['no key', undefined, null],
    ['a wrong key', 'sk-wrong-9876', 'invalid_api_key'],
  ])('turns away %s and uses no reply for it', async (_name, key, code) => {
    await setScript(model.url, [{ text: 'Secret.' }]);
    const response = await ask(question, key ?? '');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code } });
    expect(await (await ask(question)).json()).toMatchObject({ choices: [{ message: { content: 'Secret.' } }] });
  });

  it.each([
    ['a body that is not JSON', '{', 'The body is not valid JSON.'],
    ['no messages', { model: 'gpt-any' }, "Missing required parameter: 'messages'."],
    ['a parameter that does not exist', { ...question, top_k: 3 }, "Unknown parameter: 'top_k'."],
    ['tools, which the product never sends', { ...question, tools: [] }, "Unknown parameter: 'tools'."],
    ['stream options without a stream', { ...question, stream_options: {} }, /only allowed when 'stream'/],
    ['an unknown role', { ...question, messages: [{ role: 'boss', content: 'x' }] }, /messages\.0\.role/],
  ])('refuses %s', async (_name, body, message) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toMatch(message);
  });

  it('lists a model to whoever has the key', async () => {
    const list = (key: string) => fetch(`${model.url}/models`, { headers: { authorization: `Bearer ${key}` } });
    expect((await list('sk-wrong')).status).toBe(401);
    expect(await (await list(apiKey)).json()).toMatchObject({ object: 'list', data: [{ object: 'model' }] });
  });

  it('shows the requests it got, without their keys', async () => {
    await setScript(model.url, [{ text: 'x' }]);
    await ask(question);
    const response = await fetch(new URL('/__stand-in/requests', model.url));
    const text = await response.text();
    expect(JSON.parse(text).at(-1)).toMatchObject({ path: '/v1/chat/completions', authorized: true, body: question });
    expect(text).not.toContain(apiKey);
    await fetch(new URL('/__stand-in/requests', model.url), { method: 'DELETE' });
    expect(model.requests).toEqual([]);
  });

  it('refuses a script that says nothing', async () => {
    await expect(setScript(model.url, [{ match: 'plan' }])).rejects.toThrow(/something to say/);
  });
});

describe('strict structured output', () => {
  it.each([
    ['a root that is not an object', { anyOf: [strictSchema] }, /type: "object"/],
    ['a union at the root', { ...strictSchema, anyOf: [strictSchema] }, /anyOf/],
    ['an open object', { ...strictSchema, additionalProperties: true }, /additionalProperties/],
    ['an optional property', { ...strictSchema, required: [] }, /Missing 'kind'/],
    ['oneOf', withKind({ oneOf: [{ type: 'string' }] }), /type/],
    ['a length limit', withKind({ type: 'string', maxLength: 3 }), /'maxLength' is not permitted/],
    ['a default', withKind({ type: 'string', default: 'a' }), /'default' is not permitted/],
    ['an unknown format', withKind({ type: 'string', format: 'uri' }), /format/],
    ['an array of anything', withKind({ type: 'array' }), /not an object/],
  ])('refuses %s', async (_name, schema, message) => {
    const response = await askFor(schema);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { message: string; code: string } };
    expect(error.code).toBe('invalid_json_schema');
    expect(error.message).toMatch(message);
  });

  it('takes nullable parts, lists, enums and patterns', async () => {
    await setScript(model.url, [{ json: {} }]);
    const kind = {
      anyOf: [{ type: 'array', items: { enum: ['a'], type: 'string', pattern: '^a$' } }, { type: 'null' }],
    };
    expect((await askFor(withKind(kind))).status).toBe(200);
  });

  function withKind(kind: unknown) {
    return { ...strictSchema, properties: { kind } };
  }
});
