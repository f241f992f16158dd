/** What every refusal says (RFC 9457), and what helps. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  /** Stable; what to decide by. */
  code: string;
  request_id?: string;
  action?: string;
}

/**
 * A refusal of the API, or none at all: `code: 'network'` (it could not be reached, `status: 0`), `'stream_cut'` (an
 * answer ended before it was whole), `'unexpected'` (an answer that is not the API's). `message` is a plain sentence.
 */
export class ParleyError extends Error {
  override readonly name = 'ParleyError';
  readonly code: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The one thing that helps: `retry`, `wait`, `reconnect`, `choose_property`. */
  readonly action: string | undefined;
  /** As the server asked, in `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    message: string,
    of: {
      code: string;
      status?: number;
      requestId?: string | undefined;
      action?: string | undefined;
      retryAfterSeconds?: number | undefined;
      cause?: unknown;
    },
  ) {
    super(message, { cause: of.cause });
    this.code = of.code;
    this.status = of.status ?? 0;
    this.requestId = of.requestId;
    this.action = of.action;
    this.retryAfterSeconds = of.retryAfterSeconds;
  }

  /** Whether the same request may well succeed in a moment. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Of an answer that is no 2xx. Reads its body. */
export async function toParleyError(response: Response): Promise<ParleyError> {
  const { status, headers } = response;
  const isJson = headers.get('content-type')?.includes('json');
  const problem: Partial<Problem> = isJson ? await response.json().catch(() => ({})) : {};
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return new ParleyError(problem.detail ?? `The server answered ${status}.`, {
    code: problem.code ?? 'unexpected',
    status,
    requestId: problem.request_id ?? headers.get('x-request-id') ?? undefined,
    action: problem.action,
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
  });
}
