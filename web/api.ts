import { ParleyError as ApiError } from '../client/parley-error.ts';
import { sendRequest } from '../client/send-request.ts';

export { ApiError };

const forbiddenListeners = new Set<() => void>();

/** Calls `listener` whenever the reader's role is too low, which somebody else may just have made it. Undone by the result. */
export function onForbidden(listener: () => void): () => void {
  forbiddenListeners.add(listener);
  return () => void forbiddenListeners.delete(listener);
}

/** A page asks its own server, by its session, and does not let its reader wait long for a second try. */
const connection = {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, { credentials: 'same-origin', ...init }),
  longestPauseMs: 2_000,
};

/** The JSON API of one origin. A body is sent as JSON; every failure is an `ApiError`. */
export const api = {
  /** Asked again, twice, when the server is passing through something: a restart, a lost packet. */
  get: <Answer>(path: string, signal?: AbortSignal) => json<Answer>(path, signal ? { signal } : {}, 2),
  post: <Answer>(path: string, body: unknown = {}) => json<Answer>(path, unsafe('POST', body)),
  patch: <Answer>(path: string, body: unknown) => json<Answer>(path, unsafe('PATCH', body)),
  delete: (path: string, body?: unknown) => json<void>(path, unsafe('DELETE', body)),
};

/** @throws {ApiError} when the answer is not a 2xx, or when there is none. */
export async function apiFetch(path: string, init: RequestInit, maxRetries = 0): Promise<Response> {
  return sendRequest({ ...connection, maxRetries }, path, init).catch((error: unknown) => {
    const isForbidden = error instanceof ApiError && error.code === 'forbidden';
    if (isForbidden) for (const listener of forbiddenListeners) listener();
    throw error;
  });
}

export function unsafe(method: 'POST' | 'PATCH' | 'DELETE', body?: unknown): RequestInit {
  const headers = { 'content-type': 'application/json' };
  return body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
}

/** The API and the pages are built from one commit, so its shapes are trusted here. */
async function json<Answer>(path: string, init: RequestInit, maxRetries?: number): Promise<Answer> {
  const response = await apiFetch(path, init, maxRetries);
  if (response.status === 204 || response.status === 202) return undefined as Answer;
  return (await response.json()) as Answer;
}
