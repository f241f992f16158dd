import { rateReply } from '../../../db/queries/messages.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** Keeps what somebody thinks of an answer to their question; null takes it back. */
export async function rateAnswer(
  ctx: Ctx,
  input: { chatId: string; messageId: string; rating: 'right' | 'wrong' | null; reason: string | undefined },
): Promise<void> {
  const { chatId, messageId, rating } = input;
  const reason = rating === null ? null : input.reason || null;
  const { results } = await ctx.batch([rateReply(ctx.db, { chatId, messageId }, { rating, reason })]);
  if (results[0].length === 0) throw new AppError('not_found', 'There is no such answer. It may have been deleted.');
}
