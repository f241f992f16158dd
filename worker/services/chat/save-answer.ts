import { finishReply, storeReportReady } from '../../../db/queries/messages.ts';
import { insertUsage } from '../../../db/queries/usage.ts';
import { type Actor, scopeTo, seeEveryChat } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { toAmounts } from '../budget/to-amounts.ts';
import type { TurnEnd } from '../analysis/run-turn.ts';
import { sendSoon } from '../webhooks/send-soon.ts';

/** Stores how an answer ended and what it spent; what was stored before stays as it is. */
export async function saveAnswer(
  tools: Pick<Dependencies, 'db' | 'gates' | 'webhookQueue'>,
  run: Pick<Actor, 'tenantId' | 'userId'> & { replyId: string },
  end: TurnEnd,
): Promise<void> {
  const { db, gates } = tools;
  const { spent } = end;
  const [, told] = await scopeTo(db, run, [
    seeEveryChat(db),
    storeReportReady(db, run.replyId, { isWhole: isWholeReport(end) }),
    finishReply(db, run.replyId, end),
    ...(spent && spent.length > 0 ? [insertUsage(db, { id: run.replyId }, spent)] : []),
  ]);
  await sendSoon(tools, run.tenantId, told.rows);
  // Of a run that died nobody knows what it cost: what was reserved stays.
  if (spent) await gates.settle(run.tenantId, run.replyId, toAmounts(spent));
}

/** What answers, and not a question back or a refusal. */
function isWholeReport({ status, content }: TurnEnd): boolean {
  return status === 'complete' && content.type === 'report' && content.status === 'complete';
}
