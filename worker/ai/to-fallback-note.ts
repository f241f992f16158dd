import type { ModelFailed } from './model-failed.ts';
import type { PlanRejected } from './plan-rejected.ts';

/** For `Report.notes`: what went wrong with the model, and who answered instead. */
export function toFallbackNote(error: ModelFailed | PlanRejected): string {
  return `${error.message.replace(/\.$/, '')}; the built-in analyst answered.`;
}
