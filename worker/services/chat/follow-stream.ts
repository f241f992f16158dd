import { findChat } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { holdStream } from '../budget/hold-stream.ts';
import { chatNotFound } from './get-chat.ts';

/** The events of the running answer after `lastEventId`; undefined when nothing is running. */
export async function followStream(
  ctx: Ctx,
  input: { chatId: string; lastEventId: string | undefined },
): Promise<Response | undefined> {
  const { actor, results } = await ctx.batch([findChat(ctx.db, input.chatId)]);
  if (results[0].length === 0) throw chatNotFound();
  const { tenantId } = actor;
  const streamId = crypto.randomUUID();
  await enterGate(ctx, { actor, streamId });
  const stream = await ctx.chatRuns.follow({ tenantId, chatId: input.chatId }, input.lastEventId);
  if (stream) return holdStream(ctx, stream, { tenantId, streamId });
  await ctx.gates.closeStream(tenantId, streamId);
  return undefined;
}
