import type { Problem } from '../worker/routes/v1/schemas.ts';
import type { ErrorAction } from '../worker/services/analysis/stream-events.ts';

/** A refusal of the API, or of the network on the way to it (`code: 'network'`, `status: 0`). */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The one thing that helps, where the server knows it. */
  readonly action: ErrorAction | undefined;

  constructor(message: string, of: { code: string; status: number; requestId?: string; action?: ErrorAction }) {
    super(message);
    this.name = 'ApiError';
    this.code = of.code;
    this.status = of.status;
    this.requestId = of.requestId;
    this.action = of.action;
  }

  /** Whether the same request may well succeed in a moment. */
  get isPassing(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

const forbiddenListeners = new Set<() => void>();

/** Calls `listener` whenever the reader's role is too low, which somebody else may just have made it. Undone by the result. */
export function onForbidden(listener: () => void): () => void {
  forbiddenListeners.add(listener);
  return () => void forbiddenListeners.delete(listener);
}

const RETRY_AFTER_MILLISECONDS = [400, 1_200];

/** The JSON API of one origin. A body is sent as JSON; every failure is an `ApiError`. */
export const api = {
  /** Asked again, twice, when the server is passing through something: a restart, a lost packet. */
  get: async <Answer>(path: string, signal?: AbortSignal): Promise<Answer> => {
    for (const milliseconds of RETRY_AFTER_MILLISECONDS) {
      try {
        return await json<Answer>(path, signal ? { signal } : {});
      } catch (error) {
        if (!(error instanceof ApiError) || !error.isPassing) throw error;
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      }
    }
    return json<Answer>(path, signal ? { signal } : {});
  },
  post: <Answer>(path: string, body: unknown = {}) => json<Answer>(path, unsafe('POST', body)),
  patch: <Answer>(path: string, body: unknown) => json<Answer>(path, unsafe('PATCH', body)),
  delete: (path: string, body?: unknown) => json<void>(path, unsafe('DELETE', body)),
};

/** @throws {ApiError} when the answer is not a 2xx, or when there is none. */
export async function apiFetch(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ApiError('The server could not be reached.', { code: 'network', status: 0 });
  });
  if (response.ok) return response;
  const error = await toApiError(response);
  if (error.code === 'forbidden') for (const listener of forbiddenListeners) listener();
  throw error;
}

export function unsafe(method: 'POST' | 'PATCH' | 'DELETE', body?: unknown): RequestInit {
  const headers = { 'content-type': 'application/json' };
  return body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
}

/** The API and the pages are built from one commit, so its shapes are trusted here. */
async function json<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await apiFetch(path, init);
  if (response.status === 204 || response.status === 202) return undefined as Answer;
  return (await response.json()) as Answer;
}

async function toApiError(response: Response): Promise<ApiError> {
  const problem = response.headers.get('content-type')?.includes('json')
    ? ((await response.json().catch(() => undefined)) as (Partial<Problem> & { action?: ErrorAction }) | undefined)
    : undefined;
  return new ApiError(problem?.detail ?? 'The server did not answer as expected.', {
    code: problem?.code ?? 'unknown',
    status: response.status,
    ...(problem?.request_id ? { requestId: problem.request_id } : {}),
    ...(problem?.action ? { action: problem.action } : {}),
  });
}
