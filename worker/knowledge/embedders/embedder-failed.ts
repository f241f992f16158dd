/**
 * No usable vectors came. The message is a sentence of ours: what a provider said may hold parts of the key or of the
 * texts.
 */
export class EmbedderFailed extends Error {
  readonly reason: EmbedderFailureReason;
  /** HTTP status of the provider, when it answered with one. */
  readonly status: number | undefined;

  constructor(reason: EmbedderFailureReason, status?: number) {
    super(`${sentences[reason]}.`);
    this.name = 'EmbedderFailed';
    this.reason = reason;
    this.status = status;
  }
}

export type EmbedderFailureReason = 'timeout' | 'refused' | 'invalid' | 'unreachable' | 'rate_limited' | 'budget_spent';

const sentences = {
  timeout: 'The embedding model did not answer in time',
  refused: 'The embedding model refused the request',
  invalid: 'The embedding model gave no usable vectors',
  unreachable: 'The embedding model could not be reached',
  rate_limited: 'The embedding model is over its rate limit',
  budget_spent: 'The budget of the day for the embedding model is spent',
} satisfies Record<EmbedderFailureReason, string>;
