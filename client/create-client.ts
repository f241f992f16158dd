import type { DryRun, Report, Routes, StreamEvent } from './api-types.ts';
import { ParleyError } from './parley-error.ts';
import { readEvents } from './read-events.ts';
import { type Connection, sendRequest } from './send-request.ts';

export type RouteName = keyof Routes;
export type InputOf<Name extends RouteName> = Routes[Name]['input'];
export type AnswerOf<Name extends RouteName> = Routes[Name]['answer'];
export type Question = Omit<InputOf<'POST /api/v1/ask'>['body'], 'dry_run'>;

export interface ClientOptions {
  /** Where Parley is: `https://parley.example.com`. */
  baseUrl: string;
  /** `parley_live_...`; without one the browser's session speaks, on Parley's own pages. */
  apiKey?: string;
  /** The runtime's own by default. */
  fetch?: typeof fetch;
  /** How often a request that failed in passing is sent again; 2 by default. */
  maxRetries?: number;
}

export interface CallOptions {
  signal?: AbortSignal;
  /** Of a POST: the same key is done once, however often it is sent. One of its own by default. */
  idempotencyKey?: string;
}

export type Client = ReturnType<typeof createClient>;

/**
 * Talks to one Parley.
 *
 * ```ts
 * const parley = createClient({ baseUrl: 'https://parley.example.com', apiKey });
 * const report = await parley.ask({ question: 'How many sessions last week?' });
 * const { data } = await parley.call('GET /api/v1/properties', {});
 * ```
 * Everything here throws `ParleyError`; an aborted signal throws its reason.
 */
export function createClient(options: ClientOptions) {
  const { baseUrl, apiKey, maxRetries = 2 } = options;
  // Not called as a method: browsers refuse a `fetch` whose `this` is not the window.
  const send = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));
  const connection: Connection = { fetch: send, maxRetries };

  async function open<Name extends RouteName>(
    name: Name,
    input: InputOf<Name>,
    { signal, idempotencyKey, accept = 'application/json, */*;q=0.5' }: CallOptions & { accept?: string } = {},
  ): Promise<Response> {
    const { path = {}, query = {}, body } = input as Input;
    const [method = '', template = ''] = name.split(' ');
    const url = new URL(
      template.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(path[key]))),
      baseUrl,
    );
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(key, String(value));
    }
    const headers: Record<string, string> = { accept };
    if (apiKey !== undefined) headers['authorization'] = `Bearer ${apiKey}`;
    if (method === 'POST') headers['idempotency-key'] = idempotencyKey ?? crypto.randomUUID();
    const init: RequestInit = { method, headers, ...(signal && { signal }) };
    if (body !== undefined || method !== 'GET') headers['content-type'] = 'application/json';
    if (body !== undefined) init.body = JSON.stringify(body);
    return sendRequest(connection, url.href, init);
  }

  /** Calls a route. JSON comes parsed, nothing as undefined; a file or a stream as the `Response` itself. */
  async function call<Name extends RouteName>(
    name: Name,
    input: InputOf<Name>,
    callOptions?: CallOptions,
  ): Promise<AnswerOf<Name>> {
    const response = await open(name, input, callOptions);
    return (await readAnswer(response)) as AnswerOf<Name>;
  }

  /** All items of a list, page after page. */
  async function* list<Name extends ListName>(
    name: Name,
    input: InputOf<Name>,
    callOptions?: CallOptions,
  ): AsyncGenerator<ItemOf<Name>, void, undefined> {
    let cursor: string | null = null;
    do {
      const { query } = input as Input;
      const page = (await call(
        name,
        { ...input, query: { ...query, ...(cursor && { cursor }) } },
        callOptions,
      )) as PageOf<ItemOf<Name>>;
      yield* page.data;
      cursor = page.next_cursor;
    } while (cursor !== null);
  }

  /** Asks, and gives the whole report. */
  const ask = (question: Question, callOptions?: CallOptions) =>
    call('POST /api/v1/ask', { body: { ...question, dry_run: false } }, callOptions) as Promise<Report>;

  /** How a question would be read, what Google would be asked and what that would cost; nothing is asked. */
  const dryRun = (question: Question, callOptions?: CallOptions) =>
    call('POST /api/v1/ask', { body: { ...question, dry_run: true } }, callOptions) as Promise<DryRun>;

  /** Asks, and gives the answer while it is made; `data-report` is the whole of it. */
  async function* stream(question: Question, callOptions?: CallOptions): AsyncGenerator<StreamEvent, void, undefined> {
    const accept = 'text/event-stream';
    const response = await open('POST /api/v1/ask', { body: question }, { ...callOptions, accept });
    for await (const { event } of readEvents(response)) yield event;
  }

  return { call, list, ask, dryRun, stream };
}

interface Input {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}
interface PageOf<Item> {
  data: Item[];
  next_cursor: string | null;
}
/** The routes whose answer is a page of a list. */
type ListName = { [Name in RouteName]: AnswerOf<Name> extends PageOf<unknown> ? Name : never }[RouteName];
type ItemOf<Name extends RouteName> = AnswerOf<Name> extends PageOf<infer Item> ? Item : never;

async function readAnswer(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type');
  // 202 and 204 say all there is to say.
  if (type === null) return undefined;
  if (!type.includes('application/json')) return response;
  return response.json().catch((cause: unknown) => {
    throw new ParleyError('The answer could not be read.', { code: 'unexpected', status: response.status, cause });
  });
}
