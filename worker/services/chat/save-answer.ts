import { finishReply } from '../../../db/queries/messages.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import type { TurnEnd } from '../analysis/run-turn.ts';

/** Stores how an answer ended; one that was stored before stays as it is. */
export async function saveAnswer(
  { db }: Pick<Dependencies, 'db'>,
  run: Pick<Actor, 'tenantId' | 'userId'> & { replyId: string },
  end: TurnEnd,
): Promise<void> {
  await scopeTo(db, run, [finishReply(db, run.replyId, end)]);
}
