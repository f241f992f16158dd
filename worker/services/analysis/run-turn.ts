import type { Spending } from '../../../db/queries/usage.ts';
import type { MessageContent } from '../../routes/v1/schemas.ts';
import { AppError } from '../../errors.ts';
import { describeCause, log } from '../../log.ts';
import { toAppError } from '../../to-app-error.ts';
import type { StepEvent } from './progress.ts';
import type { StreamEvent } from './stream-events.ts';
import type { UsageEvent } from './usage.ts';

/** How a turn ended, as it is stored. */
export interface TurnEnd {
  status: 'complete' | 'partial' | 'error';
  content: MessageContent;
  spent?: Spending[];
}

/**
 * Hands every event of an answer to `append`, every step that is done to `keep`, and says how it ended. A failure becomes
 * one safe `data-error` and `error`; it keeps the text so far, and so does a stop. Never throws. `finish` is the caller's,
 * once the end is stored.
 */
export async function runTurn(
  events: AsyncIterable<StreamEvent | StepEvent | UsageEvent>,
  options: {
    signal: AbortSignal;
    requestId: string;
    /** Text that readers had before. */
    said?: string;
    append(event: StreamEvent): void;
    keep?(step: StepEvent): void;
    onFailure?(failure: AppError): void;
  },
): Promise<TurnEnd> {
  let text = options.said ?? '';
  let end: TurnEnd | undefined;
  let spent: Spending[] = [];
  try {
    for await (const event of events) {
      if (event.type === 'usage') {
        spent = event.spent;
        continue;
      }
      if (event.type === 'step') {
        options.keep?.(event);
        continue;
      }
      if (event.type === 'text-delta') text += event.delta;
      if (event.type === 'data-report') {
        end = { status: event.data.status === 'partial' ? 'partial' : 'complete', content: event.data };
      }
      options.append(event);
    }
    return { ...(end ?? { status: 'partial', content: { type: 'stopped', text } }), spent };
  } catch (error) {
    if (end) return { ...end, spent };
    if (options.signal.aborted && options.signal.reason === 'stopped') {
      options.append({ type: 'abort', reason: 'stopped' });
      return { status: 'partial', content: { type: 'stopped', text }, spent };
    }
    const failure = options.signal.aborted
      ? new AppError(
          'took_too_long',
          'The answer took longer than two minutes. Nothing was lost. Ask for less at once, or try again.',
          {
            action: 'retry',
            cause: error,
          },
        )
      : toAppError(error);
    options.onFailure?.(failure);
    log({
      event: 'answer_failed',
      request_id: options.requestId,
      code: failure.code,
      cause: describeCause(failure.cause ?? failure),
    });
    const data = {
      code: failure.code,
      message: failure.message,
      ...(failure.action && { action: failure.action }),
      request_id: options.requestId,
    };
    options.append({ type: 'data-error', id: 'error', data });
    options.append({ type: 'error', errorText: failure.message });
    return { status: 'error', content: { type: 'error', ...data, ...(text && { text }) }, spent };
  }
}
