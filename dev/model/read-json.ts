import type { IncomingMessage } from 'node:http';
import { OpenAIFailure } from './openai-failure.ts';

const largestBodyBytes = 4_194_304;

/** @throws {OpenAIFailure} 400 when the body is not JSON, 413 when it is too large */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBodyBytes) throw new OpenAIFailure(413, 'The body is too large.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new OpenAIFailure(400, 'The body is not valid JSON.');
  }
}
