export type ModelFailureReason =
  | 'timeout'
  | 'refused'
  | 'invalid'
  | 'unreachable'
  | 'rate_limited'
  | 'cut_off'
  | 'budget_spent'
  | 'too_much';

/**
 * The language model gave nothing usable. The message is one safe sentence of ours: what the provider said may hold
 * parts of the key or of the prompt, so neither its words nor its error object are kept.
 */
export class ModelFailed extends Error {
  readonly reason: ModelFailureReason;
  /** HTTP status of the provider, when it answered with one. */
  readonly status: number | undefined;

  constructor(reason: ModelFailureReason, status?: number) {
    super(`${sentences[reason]}.`);
    this.name = 'ModelFailed';
    this.reason = reason;
    this.status = status;
  }
}

const sentences = {
  timeout: 'The language model did not answer in time',
  refused: 'The language model refused the request',
  invalid: 'The language model gave an unusable answer',
  unreachable: 'The language model could not be reached',
  rate_limited: 'The language model is over its rate limit',
  cut_off: 'The language model was cut off',
  budget_spent: "Your team's language model budget of today is spent and frees at midnight UTC",
  too_much: 'The language model was asked as much as one question may ask it',
} satisfies Record<ModelFailureReason, string>;
