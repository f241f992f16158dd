import type { Dependencies } from '../../worker/context.ts';
import { answerQuestion } from '../../worker/services/analysis/answer-question.ts';
import { runTurn } from '../../worker/services/analysis/run-turn.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';
import type { ChatRuns } from '../../worker/services/chat/chat-runs.ts';
import { saveAnswer } from '../../worker/services/chat/save-answer.ts';
import { encodeEvent, streamEnd, streamHeaders, toSse } from '../../worker/services/chat/sse.ts';

/** A chat's answers without Durable Objects: run to the end, stored, then shown at once. Nothing to follow or stop. */
export function createLocalRuns(dependencies: Omit<Dependencies, 'chatRuns'>): ChatRuns {
  return {
    async start(input) {
      const events: StreamEvent[] = [];
      const { signal } = new AbortController();
      const answer = answerQuestion(dependencies, input, signal);
      const end = await runTurn(answer, {
        signal,
        requestId: input.requestId,
        append: (event) => events.push(event),
      });
      await saveAnswer(dependencies, { ...input.actor, replyId: input.replyId }, end);
      const shown = [...events, { type: 'finish' as const }];
      const body = shown.map((event, index) => toSse(`${input.replyId}:${index + 1}`, encodeEvent(event))).join('');
      return new Response(body + streamEnd, { headers: streamHeaders });
    },
    follow: () => Promise.resolve('idle'),
    holds: () => Promise.resolve(false),
    stop: () => Promise.resolve(),
    forget: () => Promise.resolve(),
  };
}
