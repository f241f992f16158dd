import { ParleyError, toParleyError } from './parley-error.ts';

/** How requests reach the API. */
export interface Connection {
  fetch: typeof fetch;
  /** How often a request that may be sent again is sent again. */
  maxRetries: number;
  /** A server that asks for a longer pause is not waited for: its refusal says when. Half a minute by default. */
  longestPauseMs?: number;
}

const firstPauseMs = 400;

/**
 * Sends a request and gives its answer, a 2xx. What failed in passing is sent again when that cannot do a thing twice:
 * reads, and whatever carries an `Idempotency-Key`.
 *
 * @throws {ParleyError} for every other answer, and when there is none; the signal's reason when it was aborted.
 */
export async function sendRequest(connection: Connection, url: string, init: RequestInit): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await sendOnce(connection, url, init);
    } catch (error) {
      if (!(error instanceof ParleyError) || attempt >= connection.maxRetries || !mayRepeat(error, init)) throw error;
      const pauseMs = pauseBefore(error, attempt);
      if (pauseMs > (connection.longestPauseMs ?? 30_000)) throw error;
      await sleep(pauseMs, init.signal);
    }
  }
}

async function sendOnce({ fetch: send }: Connection, url: string, init: RequestInit): Promise<Response> {
  const response = await send(url, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ParleyError('Parley could not be reached.', { code: 'network', cause });
  });
  if (response.ok) return response;
  throw await toParleyError(response);
}

function mayRepeat(error: ParleyError, { method = 'GET', headers }: RequestInit): boolean {
  // Refused before anything was done, whatever it was.
  if (error.status === 429 || error.status === 503) return true;
  return error.isPassing && (method === 'GET' || new Headers(headers).has('idempotency-key'));
}

/** Longer each time and never quite alike, so that clients that failed together do not come back together. */
function pauseBefore({ retryAfterSeconds }: ParleyError, attempt: number): number {
  if (retryAfterSeconds !== undefined) return retryAfterSeconds * 1000;
  return firstPauseMs * 3 ** attempt * (0.75 + Math.random() / 2);
}

function sleep(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });
}
