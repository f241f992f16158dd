import type { Spending } from '../../../db/queries/usage.ts';
import { startAllowance } from '../../ai/allowance.ts';
import type { ModelUsage } from '../../ai/model-usage.ts';
import { annotationRequests } from '../../analyst/compile/studies/annotation-requests.ts';
import { requestsOf } from '../../analyst/compile/requests-of.ts';
import type { Ga4Request } from '../../analyst/ga4-types.ts';
import { spokenIn, type Language } from '../../analyst/language.ts';
import { isTalk, type Plan } from '../../analyst/plan.ts';
import { languageOfQuestion } from '../../analyst/understand/understand.ts';
import type { Ctx } from '../../context.ts';
import { enterGate } from '../budget/enter-gate.ts';
import { findBackground } from './find-background.ts';
import { findSource, type Asked, type Source } from './find-source.ts';
import { planQuestion } from './plan-question.ts';
import { recordUsage } from './record-usage.ts';
import { toModelSpendings } from './usage.ts';

/** How a question was read, what Google would be asked, and what that would cost. */
export interface DryRun {
  type: 'dry_run';
  question: string;
  /** BCP 47, of the answer to come. */
  language: string;
  /** GA4 resource name. */
  property: string;
  plan: Plan;
  assumptions: string[];
  /** In the order in which an answer cites them; none where the answer would be words alone. */
  requests: { id: string; method: Ga4Request['method']; request: Ga4Request['body']; purpose: string }[];
  price: {
    /** Of the property's quota at Google, estimated from what like requests cost. */
    ga4_tokens: number;
  };
}

/**
 * Reads a question and asks Google nothing: plan, requests and price of an answer. A language model, where there is one,
 * does read it, so that its plan is the one that would be answered; what that spends is recorded.
 */
export async function dryRun(ctx: Ctx, input: Asked & { question: string }, signal: AbortSignal): Promise<DryRun> {
  const source = await findSource(ctx, input);
  const runId = crypto.randomUUID();
  const mayUse = await enterGate(ctx, { actor: source.actor, runId });
  const spent: Spending[] = [];
  try {
    return await plan(ctx, { input, source, mayUseModel: mayUse.model, spent }, signal);
  } finally {
    for await (const _ of recordUsage(ctx, { actor: source.actor, id: runId }, usageOf(spent)));
  }
}

async function plan(
  ctx: Ctx,
  run: { input: Asked & { question: string }; source: Source; mayUseModel: boolean; spent: Spending[] },
  signal: AbortSignal,
): Promise<DryRun> {
  const { input, source, mayUseModel, spent } = run;
  const { question, persona } = input;
  const { history, today } = source;
  const language: Language = input.language ?? languageOfQuestion({ question, history, property: source.property });
  const property = spokenIn(source.property, language);
  const planned = await planQuestion(
    ctx.model,
    {
      ...{ question, persona, property: source.property, today, history, mayUseModel },
      answerIn: language,
      ...(input.language && { language: input.language }),
    },
    {
      signal,
      onUsage: (usage: ModelUsage) => void spent.push(...toModelSpendings(usage)),
      allowance: ctx.model && startAllowance(ctx.model.limits),
    },
  );
  const requests = await requestsFor(ctx, planned.plan, { source, property });
  const { property: name } = property;
  return {
    type: 'dry_run',
    question,
    language,
    property: name,
    plan: planned.plan,
    assumptions: 'assumptions' in planned.plan ? planned.plan.assumptions : [],
    requests: requests.map(({ id, method, body, purpose }) => ({ id, method, request: body, purpose })),
    price: { ga4_tokens: requests.length > 0 ? await ctx.propertyGates.price({ property: name, requests }) : 0 },
  };
}

/** As `gather` asks for them. */
async function requestsFor(
  ctx: Ctx,
  plan: Plan,
  { source, property }: { source: Source; property: Source['property'] },
): Promise<Ga4Request[]> {
  if (isTalk(plan)) return [];
  const { annotations } =
    plan.kind === 'why' ? await findBackground(ctx, source.actor, { property, plan }) : { annotations: [] };
  return [...requestsOf(plan, property), ...annotationRequests(plan, { property, annotations, today: source.today })];
}

async function* usageOf(spent: Spending[]) {
  yield { type: 'usage' as const, spent };
}
