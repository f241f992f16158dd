import type { Plan } from '../../analyst/plan.ts';
import type { Ctx } from '../../context.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { answerQuestion } from './answer-question.ts';
import { countQuestion } from './count-question.ts';
import { type Asked, findSource } from './find-source.ts';
import { recordUsage } from './record-usage.ts';
import type { StreamEvent } from './stream-events.ts';

export interface AskInput extends Asked {
  question: string;
  /** Answered instead of the question, which is what it is called. */
  plan?: Plan | undefined;
  /** The answer is an open stream. */
  streamId: string | undefined;
}

/** Answers one question outside any chat: the events of the answer. Nothing is stored but what it spent. */
export async function ask(
  ctx: Ctx,
  input: AskInput,
  signal: AbortSignal,
): Promise<{ tenantId: string; events: AsyncIterable<StreamEvent> }> {
  const at = ctx.now().getTime();
  const { actor, property, grant, history } = await findSource(ctx, input);
  const replyId = crypto.randomUUID();
  const mayUse = await enterGate(ctx, { actor, streamId: input.streamId, runId: replyId });
  const events = answerQuestion(
    ctx,
    {
      actor,
      replyId,
      question: input.question,
      persona: input.persona,
      ...(input.language !== undefined && { language: input.language }),
      history,
      plan: input.plan,
      mayUse,
      source: { property, grant },
    },
    signal,
  );
  const counted = countQuestion(ctx, { at, signal }, events);
  return { tenantId: actor.tenantId, events: recordUsage(ctx, { actor, id: replyId }, counted) };
}
