import { APICallError } from 'ai';

/**
 * How long to wait before the one retry, in milliseconds; undefined when trying again cannot help: only 429 and 5xx are
 * retried, an exhausted quota never, and a wait longer than a reader's patience not either.
 */
export function toRetryDelay(error: unknown): number | undefined {
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return undefined;
  if (error.statusCode !== 429 && error.statusCode < 500) return undefined;
  if (codeOf(error.data) === 'insufficient_quota') return undefined;
  const delay = askedDelay(error.responseHeaders ?? {}) ?? 500;
  return delay <= longestWaitMs ? delay : undefined;
}

const longestWaitMs = 3_000;

/** `retry-after-ms` is OpenAI's own, `retry-after` may be seconds or a date; a date is left alone. */
function askedDelay(headers: Record<string, string>): number | undefined {
  const milliseconds = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (milliseconds >= 0) return milliseconds;
  const seconds = Number.parseFloat(headers['retry-after'] ?? '');
  return seconds >= 0 ? seconds * 1_000 : undefined;
}

function codeOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('error' in data)) return undefined;
  const { error } = data;
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
