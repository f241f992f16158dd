import { ModelFailed } from './model-failed.ts';
import type { ModelUsage } from './model-usage.ts';

/** What one question may have of the model in all, its retries included. */
export interface Limits {
  /** Requests. */
  steps: number;
  /** Read and written. */
  tokens: number;
  wholeMs: number;
}

export interface Allowance {
  /**
   * Before each request.
   * @returns the tokens that its reply may have
   * @throws {ModelFailed} when there is nothing left
   */
  take(): number;
  spend(usage: ModelUsage): void;
  /** Milliseconds. */
  left(): number;
}

/** More than any plan or answer has, with the thoughts that some models have before it. */
const mostTokensOfReply = 8_000;

export function startAllowance(limits: Limits): Allowance {
  const startedAt = Date.now();
  let steps = limits.steps;
  let tokens = limits.tokens;
  const left = () => limits.wholeMs - (Date.now() - startedAt);
  return {
    left,
    take() {
      if (left() <= 0) throw new ModelFailed('timeout');
      if (steps <= 0 || tokens <= 0) throw new ModelFailed('too_much');
      steps -= 1;
      return Math.min(tokens, mostTokensOfReply);
    },
    spend({ inputTokens, outputTokens }) {
      tokens -= inputTokens + outputTokens;
    },
  };
}
