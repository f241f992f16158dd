import { finishReply } from '../../../db/queries/messages.ts';
import { insertUsage } from '../../../db/queries/usage.ts';
import { type Actor, scopeTo, seeEveryChat } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { toAmounts } from '../budget/to-amounts.ts';
import type { TurnEnd } from '../analysis/run-turn.ts';

/** Stores how an answer ended and what it spent; what was stored before stays as it is. */
export async function saveAnswer(
  { db, gates }: Pick<Dependencies, 'db' | 'gates'>,
  run: Pick<Actor, 'tenantId' | 'userId'> & { replyId: string },
  end: TurnEnd,
): Promise<void> {
  const { spent } = end;
  await scopeTo(db, run, [
    seeEveryChat(db),
    finishReply(db, run.replyId, end),
    ...(spent && spent.length > 0 ? [insertUsage(db, { id: run.replyId }, spent)] : []),
  ]);
  // Of a run that died nobody knows what it cost: what was reserved stays.
  if (spent) await gates.settle(run.tenantId, run.replyId, toAmounts(spent));
}
