import { ModelFailed } from './model-failed.ts';

/** Asking the same model again for the same question would only cost the reader time. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof ModelFailed)) return false;
  if (error.status !== undefined) return true;
  return ['timeout', 'unreachable', 'rate_limited', 'budget_spent', 'too_much'].includes(error.reason);
}
