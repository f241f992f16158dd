import { findOwnName } from '../../../db/queries/me.ts';
import { deleteTurn, findTurn, insertTurn } from '../../../db/queries/messages.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Persona, Plan } from '../../analyst/plan.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { databaseError } from '../../to-app-error.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { holdStream } from '../budget/hold-stream.ts';
import type { Task } from './chat-runs.ts';
import { endOrphan } from './end-orphan.ts';
import { chatNotFound } from './get-chat.ts';
import { replayStored } from './replay-stored.ts';
import { toRunInput, turnsRemembered } from './run-input.ts';
import { runVersion } from './run-version.ts';
import { toContent } from './to-chat.ts';

const longestTitle = 60;

/**
 * Stores the question and the answer to come in one transaction, and hands the run to the chat's object. The client
 * made the message's id: sending it again changes nothing and shows the same answer. One database round trip.
 */
export async function sendMessage(
  ctx: Ctx,
  input: {
    chatId: string;
    messageId: string;
    text: string;
    persona?: Persona | undefined;
    plan?: Plan | undefined;
    /** An answer of this chat; any other is as if it had not been named. */
    revises?: string | undefined;
  },
): Promise<Response> {
  const { db } = ctx;
  const { chatId, messageId, text } = input;
  const askedAt = ctx.now().getTime();
  const replyId = crypto.randomUUID();
  const store = () =>
    ctx.batch([
      insertTurn(db, { chatId, messageId, replyId, text, title: toTitle(text), revises: input.revises }),
      findTurn(db, { chatId, messageId, turnsRemembered }),
      findOwnName(db),
    ]);
  const { actor, results } = await store().catch(async (error: unknown) => {
    if (!isBusy(error)) throw error;
    if (await endOrphan(ctx, { chatId })) return store();
    throw new AppError('chat_busy', 'The answer before this one is still being written. Wait for it, or stop it.', {
      action: 'wait',
      cause: error,
    });
  });
  const [, [turn], [reader]] = results;
  if (!turn?.reply) throw chatNotFound();
  const { reply } = turn;
  if (reply.status !== 'streaming') return replayStored(reply.id, toContent(reply.content));
  const streamId = crypto.randomUUID();
  const mayUse = await enterGate(ctx, { actor, streamId, runId: reply.id }).catch(async (error: unknown) => {
    // As if it had never been sent, so that the same message can be sent again.
    if (reply.id === replyId) await scopeTo(db, actor, [deleteTurn(db, { messageId, replyId })]);
    throw error;
  });
  const { tenantId, userId } = actor;
  const task: Task = {
    version: runVersion,
    actor: { tenantId, userId },
    requestId: ctx.requestId,
    chatId,
    messageId,
    replyId: reply.id,
    question: text,
    persona: input.persona ?? turn.persona,
    plan: input.plan,
    mayUse,
  };
  const stream = await ctx.chatRuns
    .start({ ...toRunInput(task, turn), askedAt, ...(reader && { reader }) })
    .catch(async (error: unknown) => {
      await ctx.gates.closeStream(tenantId, streamId);
      throw error;
    });
  return holdStream(ctx, stream, { tenantId, streamId, chatId });
}

function isBusy(error: unknown): boolean {
  return databaseError(error).constraint === 'chat_messages_busy';
}

/** The first words of a question, whole. */
function toTitle(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trimEnd()}…`;
}
