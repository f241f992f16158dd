/** What the tools can do: what the public API does for the key that the client showed, and no more. */
export interface ParleyApi {
  get(path: string, query?: Record<string, string | number | undefined>): Promise<unknown>;
  post(path: string, body: Record<string, unknown>): Promise<unknown>;
}

/** Answers a request as the whole app does. */
export type Send = (request: Request) => Response | Promise<Response>;

/** A refusal of the API, in its words. */
export class ApiRefusal extends Error {
  readonly code: string;

  constructor(problem: { code?: string; detail?: string }) {
    super(problem.detail ?? 'Parley did not answer as expected.');
    this.code = problem.code ?? 'internal';
  }
}

/**
 * The API as the tools call it: in this process, by the same door, limits and checks as from outside.
 *
 * @param headers of each request: the key, and the address that is counted
 */
export function createParleyApi(
  send: Send,
  options: { origin: string; headers: Record<string, string>; signal: AbortSignal },
): ParleyApi {
  const { origin, headers, signal } = options;

  async function call(url: URL, init: RequestInit): Promise<unknown> {
    const response = await send(new Request(url, { ...init, signal }));
    const body: unknown = await response.json();
    if (!response.ok) throw new ApiRefusal(body as { code?: string; detail?: string });
    return body;
  }

  return {
    get(path, query = {}) {
      const url = new URL(`/api/v1${path}`, origin);
      for (const [name, value] of Object.entries(query)) {
        if (value !== undefined) url.searchParams.set(name, String(value));
      }
      return call(url, { headers });
    },
    post(path, body) {
      const init = { method: 'POST', body: JSON.stringify(body) };
      return call(new URL(`/api/v1${path}`, origin), {
        ...init,
        headers: { ...headers, 'content-type': 'application/json' },
      });
    },
  };
}
