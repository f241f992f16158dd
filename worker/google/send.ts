import { EgressRefused, fetchWithin } from '../egress.ts';
import { AppError } from '../errors.ts';
import { analyticsAddresses, type GoogleConfig } from './config.ts';
import { failureOf, GoogleFailure } from './google-failure.ts';
import { refusal } from './refusal.ts';

const timeoutMs = 15_000;
const largestReplyBytes = 5 * 1024 * 1024;

/**
 * Sends one request that changes nothing to a Google API and returns the JSON of a 200. At most two retries, only for 500
 * and 503, and one for a connection that broke. Throws AppError for everything else; AbortError when `signal` says stop. Reports are not sent so: a property has few server
 * errors to spend, and its gate decides who may try again.
 */
export async function send(config: GoogleConfig, request: () => Request, signal?: AbortSignal): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(config, request(), signal);
    } catch (error) {
      if (!isPassing(error, attempt) || attempt === 3) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, attempt * 300 + Math.random() * 300));
    signal?.throwIfAborted();
  }
}

/** The same without a retry. */
export async function sendOnce(config: GoogleConfig, request: Request, signal?: AbortSignal): Promise<unknown> {
  const response = await attemptOnce(config, request, signal);
  if (response.ok) return readJson(response);
  const body = await readJson(response).catch(() => undefined);
  throw refusal(response.status, body);
}

/**
 * Whether a fault is often gone a moment later. Of one that took all its time a second attempt would take it again; a
 * connection that breaks twice is no accident.
 * @param attempt the one that met it, from 1
 */
export function isPassing(error: unknown, attempt: number): boolean {
  const failure = failureOf(error);
  if (failure?.isBroken) return attempt === 1;
  return failure?.status === 500 || failure?.status === 503;
}

async function attemptOnce(config: GoogleConfig, request: Request, signal: AbortSignal | undefined): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await fetchWithin(analyticsAddresses(config), request, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new AppError(
      'google_unavailable',
      timeout.aborted
        ? 'Google Analytics did not answer in 15 seconds. Nothing was lost. Try again.'
        : 'Google Analytics could not be reached. Nothing was lost. Try again.',
      {
        action: 'retry',
        cause: new GoogleFailure(undefined, {
          isBroken: !timeout.aborted && !(error instanceof EgressRefused),
          cause: error,
        }),
      },
    );
  }
}

async function readJson(response: Response): Promise<unknown> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw malformed(error);
    });
    if (done) break;
    size += value.byteLength;
    if (size > largestReplyBytes) {
      await reader.cancel();
      throw malformed(new Error('reply too large'));
    }
    text += decoder.decode(value, { stream: true });
  }
  try {
    return parseStorable(text + decoder.decode());
  } catch (error) {
    throw malformed(error);
  }
}

/** JSON without what jsonb cannot hold: anyone can send a page title with U+0000 or half a surrogate pair in it. */
function parseStorable(json: string): unknown {
  if (!/\\u0000|\\ud[89a-f]/i.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  );
}

export function malformed(cause: unknown): AppError {
  return new AppError('google_unavailable', 'Google Analytics sent an answer that we could not read. Try again.', {
    action: 'retry',
    cause,
  });
}
