import { findOwnName } from '../../../db/queries/me.ts';
import { findChat } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { holdStream } from '../budget/hold-stream.ts';
import { endOrphan } from './end-orphan.ts';
import { parseEventId } from './event-id.ts';
import { chatNotFound } from './get-chat.ts';

/**
 * The events of the running answer after `lastEventId`; undefined when nothing is running. Throws AppError
 * invalid_request for an id that is none, answer_replaced for one of another answer, event_ahead for one that has not
 * been yet.
 */
export async function followStream(
  ctx: Ctx,
  input: { chatId: string; lastEventId: string | undefined },
): Promise<Response | undefined> {
  const after = parseEventId(input.lastEventId);
  const { actor, results } = await ctx.batch([findChat(ctx.db, input.chatId), findOwnName(ctx.db)]);
  if (results[0].length === 0) throw chatNotFound();
  const { tenantId } = actor;
  const streamId = crypto.randomUUID();
  await enterGate(ctx, { actor, streamId });
  const [, [reader]] = results;
  const followed = await ctx.chatRuns.follow({ tenantId, chatId: input.chatId }, after, reader);
  if (followed instanceof Response) return holdStream(ctx, followed, { tenantId, streamId, chatId: input.chatId });
  await ctx.gates.closeStream(tenantId, streamId);
  switch (followed) {
    case 'idle':
      await endOrphan(ctx, input);
      return undefined;
    case 'other_run':
      throw new AppError(
        'answer_replaced',
        'This answer is no longer being written. Read the chat to see how it ended.',
      );
    case 'ahead':
      throw new AppError('event_ahead', 'No event with this id has been sent yet. Read the answer from its beginning.');
  }
}
