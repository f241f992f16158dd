import { leaseRule } from '../../../db/queries/alerts.ts';
import { leaseRun } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { judgeRule } from '../alerts/judge-rule.ts';
import { sendMails } from '../mail/send-mails.ts';
import type { AnswerTools } from './answer-alone.ts';
import { answerRun } from './answer-run.ts';
import { enterDueRuns } from './enter-due-runs.ts';
import { beginForMs, leaseSeconds, mostPerMessage } from './work-limits.ts';
import type { WorkMessage } from './work-queue.ts';

export type WorkTools = AnswerTools & Pick<Dependencies, 'mailer'>;

/** What one message came to. */
export interface Done {
  runs: number;
  rules: number;
  mails: number;
}

/** All that is due of one team, one after the other. May run twice, late, beside itself or half: each piece is leased. */
export async function doDueWork(tools: WorkTools, message: WorkMessage): Promise<Done> {
  const { tenantId } = message;
  const done: Done = { runs: 0, rules: 0, mails: 0 };
  await enterDueRuns(tools, message);
  const stopAt = tools.now().getTime() + beginForMs;
  const mayBegin = (count: number) => count < mostPerMessage && tools.now().getTime() < stopAt;
  for (; mayBegin(done.runs); done.runs++) {
    if (!(await answerNextRun(tools, tenantId))) break;
  }
  for (; mayBegin(done.rules); done.rules++) {
    const lease = { asOf: tools.now(), seconds: leaseSeconds };
    const [{ rows }] = await scopeTo(tools.db, { tenantId, userId: '' }, [leaseRule(tools.db, lease)]);
    if (!rows[0]) break;
    await judgeRule(tools, tenantId, rows[0]);
  }
  done.mails = await sendMails(tools, tenantId);
  return done;
}

/** @param runId that one, or the next; false: it is not due, or another worker has it */
export async function answerNextRun(tools: AnswerTools, tenantId: string, runId?: string): Promise<boolean> {
  const lease = { asOf: tools.now(), seconds: leaseSeconds, runId };
  const [{ rows }] = await scopeTo(tools.db, { tenantId, userId: '' }, [leaseRun(tools.db, lease)]);
  if (!rows[0]) return false;
  await answerRun(tools, tenantId, rows[0]);
  return true;
}
