import type { Problem } from '../../worker/routes/v1/schemas.ts';

/** A refusal of the Worker, or of the network on the way to it (`code: 'network'`). */
export class Refusal extends Error {
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, retryAfterSeconds?: number) {
    super(code);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** @throws {Refusal} when the answer is not a 2xx, or when there is none. */
export async function post(
  path: string,
  body: unknown,
  options: { token?: string; signal?: AbortSignal } = {},
): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (options.token) headers['authorization'] = `Bearer ${options.token}`;
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' };
  if (options.signal) init.signal = options.signal;
  const response = await fetch(`/widget/v1/${path}`, init).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause;
    throw new Refusal('network');
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined;
  throw new Refusal(problem?.code ?? 'unknown', Number(response.headers.get('retry-after')) || undefined);
}
