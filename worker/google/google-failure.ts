import type { QuotaName } from './property-quota.ts';

/** How a call to Google failed: the cause of an AppError, for whoever decides whether to call again. */
export class GoogleFailure extends Error {
  override name = 'GoogleFailure';
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** The quota that is spent, where the status is 429 and its message says which. */
  readonly quota: QuotaName | undefined;

  /** The connection broke before a byte of an answer. */
  readonly isBroken: boolean;

  constructor(
    status: number | undefined,
    options: { quota?: QuotaName | undefined; isBroken?: boolean; cause?: unknown } = {},
  ) {
    super(status === undefined ? 'Google did not answer' : `Google answered ${status}`, { cause: options.cause });
    this.status = status;
    this.quota = options.quota;
    this.isBroken = options.isBroken ?? false;
  }

  /** Google counts these, and refuses everything after ten in an hour. Silence may be one that we did not wait for. */
  get isServerError(): boolean {
    return this.status === undefined || this.status >= 500;
  }
}

/** The failure behind what a call threw, if Google failed at all. */
export function failureOf(error: unknown): GoogleFailure | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof GoogleFailure ? cause : undefined;
}
