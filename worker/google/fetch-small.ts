import { fetchWithin } from '../egress.ts';
import { AppError } from '../errors.ts';

const largestReplyBytes = 64 * 1024;

/**
 * Fetches what is never large (a token reply, a key set) from one of `addresses`, within the caller's time.
 * Throws AppError google_unavailable when Google did not answer, or answered that it cannot.
 */
export async function fetchSmall(addresses: readonly string[], url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  let body: Uint8Array<ArrayBuffer> | undefined;
  try {
    response = await fetchWithin(addresses, url, init);
    body = await readAtMost(response, largestReplyBytes);
  } catch (cause) {
    throw unavailable(cause);
  }
  if (response.status >= 500) throw unavailable(new Error(`Google answered ${response.status}`));
  if (!body) throw new Error('the reply is larger than any of Google’s');
  const { status, headers } = response;
  if (response.ok && !/^application\/(json|jwk-set\+json)\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    throw new Error('the reply is not JSON');
  }
  return new Response(body.length === 0 ? null : body, { status, headers });
}

/** Undefined when there is more. */
async function readAtMost(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function unavailable(cause: unknown): AppError {
  return new AppError('google_unavailable', 'Google did not answer in time. Nothing was lost. Try again.', {
    action: 'retry',
    cause,
  });
}
