import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerEmbeddings } from './answer-embeddings.ts';
import { checkKey } from './check-key.ts';
import { OpenAIFailure } from './openai-failure.ts';
import { kindOf, parseChatRequest } from './parse-chat-request.ts';
import { readJson } from './read-json.ts';
import { scriptSchema, takeReply, type Reply } from './reply-script.ts';
import { writeJson, writeReply } from './write-reply.ts';

/** Longer than clients keep idle connections, so that none sends into one that is just being closed. */
const keepAliveMs = 75_000;

export interface ModelServer {
  /** Base URL of the API, ending in `/v1`. */
  url: string;
  /** Every API request so far, oldest first. */
  requests: RecordedRequest[];
  close(): Promise<void>;
}

export interface RecordedRequest {
  method: string;
  path: string;
  /** Whether the right key came with it; the key itself is not kept. */
  authorized: boolean;
  body: unknown;
  /** The caller closed the connection before the reply was complete. */
  abandoned: boolean;
}

/**
 * A language model at the wire: OpenAI's chat completions, streamed or not, saying only what it was told to say over
 * `POST /__stand-in/script` (a list of replies, each used once). Without a script it answers 503. Embeddings need none.
 */
export async function startModel(options: { port?: number; host?: string; apiKey: string }): Promise<ModelServer> {
  const host = options.host ?? '127.0.0.1';
  const state: State = { apiKey: options.apiKey, script: [], requests: [] };
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
    answer(request, response, state).catch((error: unknown) => writeFailure(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/v1`,
    requests: state.requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface State {
  apiKey: string;
  script: Reply[];
  requests: RecordedRequest[];
}

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://stand-in');
  const route = `${request.method ?? 'GET'} ${pathname}`;
  if (route === 'GET /__stand-in/requests') return writeJson(response, 200, state.requests);
  if (route === 'DELETE /__stand-in/requests') {
    state.requests.length = 0;
    return writeJson(response, 200, state.requests);
  }
  if (route === 'POST /__stand-in/script') {
    state.script = scriptSchema.parse(await readJson(request));
    return writeJson(response, 200, { replies: state.script.length });
  }
  const record: RecordedRequest = {
    method: request.method ?? 'GET',
    path: pathname,
    authorized: request.headers.authorization === `Bearer ${state.apiKey}`,
    body: undefined,
    abandoned: false,
  };
  state.requests.push(record);
  response.on('close', () => {
    record.abandoned = !response.writableEnded && response.errored === null;
  });
  checkKey(request.headers.authorization, state.apiKey);
  if (route === 'GET /v1/models') return writeJson(response, 200, { object: 'list', data: [standInModel] });
  if (route === 'POST /v1/embeddings') {
    record.body = await readJson(request);
    return answerEmbeddings(response, record.body);
  }
  if (route !== 'POST /v1/chat/completions') throw new OpenAIFailure(404, `Invalid URL (${route})`);
  record.body = await readJson(request);
  const chatRequest = parseChatRequest(record.body);
  const kind = kindOf(chatRequest);
  const reply = takeReply(state.script, kind);
  if (!reply) throw new OpenAIFailure(503, `The script has no reply left for a request of kind '${kind}'.`);
  await writeReply(response, chatRequest, reply);
}

const standInModel = { id: 'stand-in', object: 'model', created: 1_735_689_600, owned_by: 'parley' };

function writeFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const failure = error instanceof OpenAIFailure ? error : new OpenAIFailure(400, String(error));
  writeJson(response, failure.status, failure.toBody());
}
