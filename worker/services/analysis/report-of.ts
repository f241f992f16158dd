import type { Report } from '../../analyst/report.ts';
import { AppError } from '../../errors.ts';
import { runTurn } from './run-turn.ts';
import type { StreamEvent } from './stream-events.ts';

/** The whole report of an answer, for a client that does not follow its stream. Throws what the answer ended with. */
export async function reportOf(
  events: AsyncIterable<StreamEvent>,
  options: { signal: AbortSignal; requestId: string },
): Promise<Report> {
  let failure: AppError | undefined;
  const { content } = await runTurn(events, {
    ...options,
    append: () => undefined,
    onFailure: (error) => void (failure = error),
  });
  if (failure) throw failure;
  if (content.type !== 'report') throw new AppError('internal', 'The answer was stopped before it was finished.');
  return content;
}
