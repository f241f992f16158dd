import { findTurn, insertTurn } from '../../../db/queries/messages.ts';
import { planSchema } from '../../analyst/plan.ts';
import type { Persona } from '../../analyst/plan.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { databaseError } from '../../to-app-error.ts';
import { toProfile } from '../properties/to-profile.ts';
import { chatNotFound } from './get-chat.ts';
import { replayStored } from './replay-stored.ts';
import { toContent } from './to-chat.ts';

const turnsRemembered = 3;
const longestTitle = 60;

/**
 * Stores the question and the answer to come in one transaction, and hands the run to the chat's object. The client
 * made the message's id: sending it again changes nothing and shows the same answer. One database round trip.
 */
export async function sendMessage(
  ctx: Ctx,
  input: { chatId: string; messageId: string; text: string; persona?: Persona | undefined },
): Promise<Response> {
  const { db } = ctx;
  const { chatId, messageId, text } = input;
  const { actor, results } = await ctx
    .batch([
      insertTurn(db, { chatId, messageId, replyId: crypto.randomUUID(), text, title: toTitle(text) }),
      findTurn(db, { chatId, messageId, turnsRemembered }),
    ])
    .catch((error: unknown) => {
      throw refusal(error);
    });
  const [, [turn]] = results;
  if (!turn?.reply) throw chatNotFound();
  const { reply, property, grant } = turn;
  if (reply.status !== 'streaming') return replayStored(reply.id, toContent(reply.content));
  return ctx.chatRuns.start({
    actor,
    requestId: ctx.requestId,
    chatId,
    replyId: reply.id,
    question: text,
    persona: input.persona ?? turn.persona,
    history: turn.history.flatMap(({ question, plan }) => {
      const parsed = planSchema.safeParse(plan);
      return parsed.success ? [{ question, plan: parsed.data }] : [];
    }),
    source: property && grant && { property: toProfile(property), grant },
  });
}

function refusal(error: unknown): unknown {
  const { constraint } = databaseError(error);
  if (constraint === 'chat_messages_busy') {
    return new AppError('chat_busy', 'The answer before this one is still being written. Wait for it, or stop it.', {
      action: 'wait',
      cause: error,
    });
  }
  return error;
}

/** The first words of a question, whole. */
function toTitle(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trimEnd()}…`;
}
