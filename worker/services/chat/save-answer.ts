import { finishReply } from '../../../db/queries/messages.ts';
import { insertUsage } from '../../../db/queries/usage.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import type { TurnEnd } from '../analysis/run-turn.ts';

/** Stores how an answer ended and what it spent; what was stored before stays as it is. */
export async function saveAnswer(
  { db }: Pick<Dependencies, 'db'>,
  run: Pick<Actor, 'tenantId' | 'userId'> & { replyId: string },
  end: TurnEnd,
): Promise<void> {
  const { spent = [] } = end;
  await scopeTo(db, run, [
    finishReply(db, run.replyId, end),
    ...(spent.length > 0 ? [insertUsage(db, run.replyId, spent)] : []),
  ]);
}
