import type { Plan, Persona } from '../../analyst/plan.ts';
import type { Language } from '../../analyst/language.ts';
import type { Report } from '../../analyst/report.ts';
import type { Dependencies } from '../../context.ts';
import { answerQuestion } from '../analysis/answer-question.ts';
import { countQuestion } from '../analysis/count-question.ts';
import { recordUsage } from '../analysis/record-usage.ts';
import { reportOf } from '../analysis/report-of.ts';
import { enterGate } from '../budget/enter-gate.ts';
import type { Runner } from './find-runner.ts';
import { answerTimeoutMs } from './work-limits.ts';

export type AnswerTools = Pick<
  Dependencies,
  'env' | 'db' | 'model' | 'grants' | 'gates' | 'propertyGates' | 'counters' | 'webhookQueue' | 'languages' | 'now'
>;

/**
 * The report of a question that nobody waits for, by the path of every question: the team's budget, the property's gate, the
 * proof. Throws AppError as that does.
 * @param asked.spendingId names what it spends: another for each try
 */
export async function answerAlone(
  tools: AnswerTools,
  { actor, property, grant }: Exclude<Runner, { paused: unknown }>,
  asked: {
    id: string;
    spendingId: string;
    question: string;
    persona: Persona;
    language: Language;
    plan: Plan | undefined;
  },
): Promise<Report> {
  const at = tools.now().getTime();
  const signal = AbortSignal.timeout(answerTimeoutMs);
  const mayUse = await enterGate(tools, { actor, runId: asked.spendingId });
  const { question, persona, language, plan } = asked;
  const source = { property, grant };
  const input = { actor, replyId: asked.id, question, persona, language, history: [], plan, mayUse, source };
  const events = countQuestion(tools, { at, signal }, answerQuestion(tools, input, signal));
  const recorded = recordUsage(tools, { actor, id: asked.spendingId }, events);
  return reportOf(recorded, { signal, requestId: asked.id });
}
