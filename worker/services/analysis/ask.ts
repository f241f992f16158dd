import { findPropertyWithGrant, selectPropertiesWithGrant } from '../../../db/queries/properties.ts';
import type { Persona, Plan } from '../../analyst/plan.ts';
import { understand } from '../../analyst/understand/understand.ts';
import type { Language } from '../../analyst/language.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { toProfile } from '../properties/to-profile.ts';
import { todayIn } from '../properties/today-in.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { answerQuestion } from './answer-question.ts';
import { countQuestion } from './count-question.ts';
import { recordUsage } from './record-usage.ts';
import type { StreamEvent } from './stream-events.ts';

export interface AskInput {
  propertyId: string | undefined;
  question: string;
  persona: Persona;
  /** What the answer is to be in, and what a question is in that could be of several. */
  language: Language | undefined;
  history: { role: 'user' | 'assistant'; content: string }[];
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
  const { db } = ctx;
  const at = ctx.now().getTime();
  const { actor, results } = await ctx.batch([
    input.propertyId ? findPropertyWithGrant(db, input.propertyId) : selectPropertiesWithGrant(db).limit(2),
  ]);
  const [row, another] = results[0];
  if (!row) {
    throw input.propertyId
      ? new AppError('not_found', 'There is no such property.', { action: 'choose_property' })
      : new AppError('property_required', 'No property is linked yet. Connect Google Analytics and pick one.', {
          action: 'choose_property',
        });
  }
  if (another) {
    throw new AppError('property_required', 'Several properties are linked: say which one with property_id.', {
      action: 'choose_property',
    });
  }
  const property = toProfile(row);
  const today = todayIn(property.time_zone, ctx.now());
  const language = input.language === undefined ? {} : { language: input.language };
  const answerIn = input.language === undefined ? {} : { answerIn: input.language };
  const history = input.history
    .filter((turn) => turn.role === 'user')
    .map((turn) => ({
      question: turn.content,
      plan: understand({ question: turn.content, persona: input.persona, property, today, ...language, ...answerIn }),
    }));
  const replyId = crypto.randomUUID();
  const mayUse = await enterGate(ctx, { actor, streamId: input.streamId, runId: replyId });
  const events = answerQuestion(
    ctx,
    {
      actor,
      replyId,
      question: input.question,
      persona: input.persona,
      ...language,
      history,
      plan: input.plan,
      mayUse,
      source: {
        property,
        grant: { credentialId: row.credentialId, status: row.credentialStatus },
      },
    },
    signal,
  );
  const counted = countQuestion(ctx, { at, signal }, events);
  return { tenantId: actor.tenantId, events: recordUsage(ctx, { actor, id: replyId }, counted) };
}
