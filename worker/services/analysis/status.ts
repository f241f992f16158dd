import type { Step, StreamEvent } from './stream-events.ts';

/** How far a step has come, in words for the reader. */
export function status(step: Step, state: 'active' | 'done', text: string): StreamEvent {
  return { type: 'data-status', id: step, data: { step, state, text } };
}
