import type { Dependencies } from '../../context.ts';
import type { CounterEvent } from '../../counters.ts';
import { toAppError } from '../../to-app-error.ts';
import { toAmounts } from '../budget/to-amounts.ts';
import type { StepEvent } from './progress.ts';
import type { StreamEvent } from './stream-events.ts';
import type { UsageEvent } from './usage.ts';

type Counted = Extract<CounterEvent, { event: 'question' }>;

/**
 * The events of an answer as they are, counted when they are over: how it ended, how long it took and what it spent.
 * @param asked.at when the question arrived, epoch milliseconds; undefined where an answer is gone on with
 */
export async function* countQuestion<Event extends StreamEvent | StepEvent | UsageEvent>(
  { counters, now }: Pick<Dependencies, 'counters' | 'now'>,
  asked: { at: number | undefined; signal: AbortSignal },
  events: AsyncIterable<Event>,
): AsyncGenerator<Event, void, undefined> {
  const since = () => (asked.at === undefined ? undefined : now().getTime() - asked.at);
  // Whoever stops listening in the middle has stopped the answer.
  const counted: Counted = { event: 'question', kind: 'stopped' };
  try {
    for await (const event of events) {
      counted.firstEventMs ??= since();
      if (event.type === 'data-report') counted.kind = event.data.status;
      if (event.type === 'usage') {
        const { modelTokens, ga4Tokens } = toAmounts(event.spent);
        Object.assign(counted, { modelTokens, googleTokens: ga4Tokens });
      }
      yield event;
    }
  } catch (error) {
    const { aborted } = asked.signal;
    if (!aborted) Object.assign(counted, { kind: 'failed', code: toAppError(error).code });
    if (aborted && isTimeout(asked.signal.reason)) Object.assign(counted, { kind: 'failed', code: 'took_too_long' });
    throw error;
  } finally {
    counters.count({ ...counted, durationMs: since() });
  }
}

function isTimeout(reason: unknown): boolean {
  return reason === 'timeout' || (reason instanceof Error && reason.name === 'TimeoutError');
}
