import type { Report } from '../../analyst/report.ts';
import type { Ctx } from '../../context.ts';
import { AppError, type ErrorCode } from '../../errors.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { runTurn } from './run-turn.ts';
import type { StreamEvent } from './stream-events.ts';

/** The whole report of an answer, for a client that does not follow its stream. Throws what the answer ended with. */
export async function reportOf(
  ctx: Pick<Ctx, 'now'>,
  events: AsyncIterable<StreamEvent>,
  options: { signal: AbortSignal; requestId: string },
): Promise<Report> {
  const { content } = await runTurn(events, { ...options, append: () => undefined });
  if (content.type === 'error') {
    throw new AppError(content.code as ErrorCode, content.message, {
      ...(content.code === 'budget_spent' && { retryAfterSeconds: untilMidnight(ctx.now()).seconds }),
      ...(content.action && { action: content.action }),
    });
  }
  if (content.type !== 'report') throw new AppError('internal', 'The answer was stopped before it was finished.');
  return content;
}
