import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { api, createTestApp } from '../create-test-app.ts';
import { breakingChanges } from './breaking-changes.ts';
import type { OpenApi } from './openapi.ts';

const path = 'docs/openapi.json';
let document: OpenApi;

beforeAll(async () => {
  const text = await (await createTestApp().request(`${api}/openapi.json`)).text();
  document = JSON.parse(text.replaceAll('http://parley.test', 'https://parley.example.com')) as OpenApi;
});

describe('the document', () => {
  it('takes nothing away from what docs/openapi.json promised', async () => {
    const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as OpenApi) : document;
    const faults = breakingChanges(before, document);
    expect(
      faults,
      'Clients rely on this. Keep it and add beside it; where nobody can have it yet, delete docs/openapi.json and run with -u.',
    ).toEqual([]);
    // What is only more is accepted with -u.
    await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(`../../../${path}`);
  });
});

type Change = (copy: OpenApi) => void;
const ask = (copy: OpenApi) => copy.paths['/api/v1/ask']!['post']!;
const askBody = (copy: OpenApi) => ask(copy).requestBody!.content['application/json']!.schema!;
const chats = (copy: OpenApi) => copy.paths['/api/v1/chats']!['get']!;

describe('a change that breaks clients', () => {
  it.each<[sentence: string, change: Change]>([
    ['POST /api/v1/ask was removed', (copy) => delete copy.paths['/api/v1/ask']],
    ['POST /api/v1/ask is now called askAway', (copy) => (ask(copy).operationId = 'askAway')],
    ['POST /api/v1/ask: body.persona was removed', (copy) => delete askBody(copy).properties!['persona']],
    [
      'POST /api/v1/ask: body.question was string, is number',
      (copy) => (askBody(copy).properties!['question'] = { type: 'number' }),
    ],
    ['POST /api/v1/ask: body.property_id is newly required', (copy) => askBody(copy).required!.push('property_id')],
    [
      'POST /api/v1/ask: body.question has another maxLength: 4000 before, 100 now',
      (copy) => (askBody(copy).properties!['question']!['maxLength'] = 100),
    ],
    [
      'POST /api/v1/ask: body.persona no longer has "ux"',
      (copy) => (askBody(copy).properties!['persona']!.enum = ['po', 'mgr', 'general']),
    ],
    ['POST /api/v1/ask: no longer takes the credential api_key', (copy) => (ask(copy).security = [{ session: [] }])],
    ['GET /api/v1/chats: query parameter whose was removed', (copy) => chats(copy).parameters!.shift()],
    [
      'GET /api/v1/chats: query parameter q is newly required',
      (copy) => (chats(copy).parameters!.find(({ name }) => name === 'q')!.required = true),
    ],
    [
      'GET /api/v1/chats: 200.data[].title was removed',
      (copy) => delete copy.components.schemas['Chat']!.properties!['title'],
    ],
    [
      'GET /api/v1/chats: 200.data[].title may now be missing',
      (copy) => (copy.components.schemas['Chat']!.required = ['id']),
    ],
    [
      'POST /api/v1/ask: 200.values.*.value was number, is string',
      (copy) => (copy.components.schemas['Value']!.properties!['value'] = { type: 'string' }),
    ],
    [
      'POST /api/v1/ask: 200 no longer has the type text/event-stream',
      (copy) => delete ask(copy).responses['200']!.content!['text/event-stream'],
    ],
    [
      'POST /api/v1/chats: no longer answers 201',
      (copy) => delete copy.paths['/api/v1/chats']!['post']!.responses['201'],
    ],
  ])('is named: %s', (sentence, change) => {
    const copy = structuredClone(document);
    change(copy);
    expect(breakingChanges(document, copy)).toContain(sentence);
  });

  it('is none where something is only more', () => {
    const copy = structuredClone(document);
    copy.paths['/api/v1/new'] = { get: { ...chats(copy), operationId: 'getNew' } };
    chats(copy).parameters!.push({ name: 'more', in: 'query', schema: { type: 'string' } });
    askBody(copy).properties!['more'] = { type: 'string' };
    askBody(copy).properties!['persona']!.enum!.push('dev');
    copy.components.schemas['Chat']!.properties!['more'] = { type: 'string' };
    copy.components.schemas['Chat']!.required!.push('more');
    copy.components.schemas['Part']!.oneOf!.push({ type: 'object', properties: { more: { type: 'string' } } });
    expect(breakingChanges(document, copy)).toEqual([]);
  });
});
