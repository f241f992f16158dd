import type { IncomingMessage } from 'node:http';
import { RequestFailure } from './request-failure.ts';

/**
 * The whole body as text.
 *
 * @throws {RequestFailure} 413 when it has more than `maxBytes`.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw new RequestFailure(413, `request is too large (max is ${maxBytes} bytes)`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
