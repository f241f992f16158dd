import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { OpenAIFailure } from './openai-failure.ts';
import type { ChatRequest } from './parse-chat-request.ts';
import { toPieces, type Reply } from './reply-script.ts';
import { toChunk, toCompletion, toUsageChunk } from './to-completion.ts';

/** Says what the script says. Resolves without ending the response when the reply hangs. */
export async function writeReply(response: ServerResponse, request: ChatRequest, reply: Reply): Promise<void> {
  if (reply.delay_ms) await sleep(reply.delay_ms);
  if (reply.status !== undefined) return writeFailure(response, reply, reply.status);
  const pieces = toPieces(reply);
  if (reply.hang && pieces.length === 0) return;
  if (request.stream) return writeStream(response, request, reply, pieces);
  await writeWhole(response, request, reply, pieces);
}

export function writeJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function writeFailure(response: ServerResponse, reply: Reply, status: number): void {
  const message = reply.text ?? 'The script asked for this failure.';
  const failure = new OpenAIFailure(status, message, { ...(reply.code !== undefined && { code: reply.code }) });
  writeJson(response, status, failure.toBody(), reply.headers);
}

async function writeWhole(response: ServerResponse, request: ChatRequest, reply: Reply, pieces: string[]) {
  const headers = { 'content-type': 'application/json', ...reply.headers };
  if (reply.malformed) {
    response.writeHead(200, headers).end('<html>not the API</html>');
    return;
  }
  if (reply.chunk_delay_ms) await sleep(reply.chunk_delay_ms * pieces.length);
  const body = Buffer.from(JSON.stringify(toCompletion(request, reply, pieces.join(''))));
  response.writeHead(200, { ...headers, 'content-length': body.length });
  if (reply.cut_after_chunks === undefined && !reply.hang) {
    response.end(body);
    return;
  }
  await write(response, body.subarray(0, Math.floor(body.length / 2)));
  if (!reply.hang) cut(response);
}

async function writeStream(response: ServerResponse, request: ChatRequest, reply: Reply, pieces: string[]) {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    ...reply.headers,
  });
  const put = writerUpTo(response, reply.cut_after_bytes ?? Infinity);
  const send = (event: unknown) => put(`data: ${JSON.stringify(event)}\n\n`);
  await send(toChunk(request, { role: 'assistant', content: '', refusal: null }, null));
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && reply.chunk_delay_ms) await sleep(reply.chunk_delay_ms);
    if (response.destroyed || (await breaksAt(index, response, reply, send))) return;
    await send(toChunk(request, reply.refusal === undefined ? { content: piece } : { refusal: piece }, null));
  }
  if (await breaksAt(pieces.length, response, reply, send)) return;
  if (reply.malformed) await put('data: {"choices": [{"delta"\n\n');
  if (reply.hang) return;
  if (reply.finish_reason !== null) await send(toChunk(request, {}, reply.finish_reason ?? 'stop'));
  if (request.stream_options?.include_usage) await send(toUsageChunk(request, pieces.join('')));
  await put('data: [DONE]\n\n');
  response.end();
}

async function breaksAt(
  index: number,
  response: ServerResponse,
  reply: Reply,
  send: (event: unknown) => Promise<void>,
): Promise<boolean> {
  if (reply.error_after_chunks === index) {
    await send(new OpenAIFailure(500, 'The server had an error while processing the request.').toBody());
    response.end();
    return true;
  }
  if (reply.cut_after_chunks === index) {
    cut(response);
    return true;
  }
  return false;
}

/** The error marks the break as ours: a connection closed without one was closed by the caller. */
function cut(response: ServerResponse): void {
  response.destroy(new Error('cut by the script'));
}

/** Writes until that many bytes are out, and breaks the connection there. */
function writerUpTo(response: ServerResponse, bytes: number): (text: string) => Promise<void> {
  let left = bytes;
  return async (text) => {
    const next = Buffer.from(text);
    if (next.length <= left) {
      left -= next.length;
      return write(response, next);
    }
    await write(response, next.subarray(0, left));
    cut(response);
  };
}

/** Resolves once the bytes left this process, so that a cut comes after them and not instead of them. */
function write(response: ServerResponse, bytes: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.write(bytes, () => resolve());
  });
}
