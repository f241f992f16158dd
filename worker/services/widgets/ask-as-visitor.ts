import type { Language } from '../../analyst/language.ts';
import { understand } from '../../analyst/understand/understand.ts';
import type { VisitorCtx } from '../../context.ts';
import { answerQuestion } from '../analysis/answer-question.ts';
import { countQuestion } from '../analysis/count-question.ts';
import { recordUsage } from '../analysis/record-usage.ts';
import type { StreamEvent } from '../analysis/stream-events.ts';
import { digestUuid } from '../digest-uuid.ts';
import { todayIn } from '../properties/today-in.ts';
import { enterAsVisitor } from './enter-as-visitor.ts';
import { findSite, type Site } from './find-site.ts';
import { inVisitorsWords } from './in-visitors-words.ts';
import { mayAskHere } from './may-ask-here.ts';
import { siteView } from './site-view.ts';
import { toLook } from './to-look.ts';

export interface VisitorQuestion {
  /** Made by the frame: the same question under the same id is one question, and counted once. */
  messageId: string;
  question: string;
  language: Language | undefined;
  /** As the frame remembers it: believed to be nothing but questions. */
  history: { role: 'user' | 'assistant'; content: string }[];
  streamId: string;
}

/** Answers a visitor's question about the widget's property. Nothing of it is stored but what it spent. */
export async function askAsVisitor(
  ctx: VisitorCtx,
  input: VisitorQuestion,
  signal: AbortSignal,
): Promise<{ site: Site; events: AsyncIterable<StreamEvent> }> {
  const at = ctx.now().getTime();
  const [site] = await Promise.all([findSite(ctx, ctx.visitor.siteKey, { withFields: true }), ctx.languages.open()]);
  mayAskHere(ctx, site, ctx.visitor);
  const replyId = await runIdOf(ctx, input);
  const mayUse = await enterAsVisitor(ctx, site, { streamId: input.streamId, runId: replyId });
  const { property, onlooker } = siteView(site);
  const { persona } = toLook(site.settings);
  const today = todayIn(property.time_zone, ctx.now());
  const language = input.language === undefined ? {} : { language: input.language };
  const answerIn = input.language === undefined ? {} : { answerIn: input.language };
  const history = input.history
    .filter(({ role }) => role === 'user')
    .map(({ content: question }) => ({
      question,
      plan: understand({ question, persona, property, today, ...language, ...answerIn }),
    }));
  // As when days are read at night: the team acts, and nobody of it.
  const actor = { tenantId: site.tenant_id, userId: '' };
  const events = answerQuestion(
    ctx,
    {
      actor,
      replyId,
      question: input.question,
      persona,
      ...language,
      history,
      mayUse,
      outsider: { ...(onlooker && { onlooker }) },
      source: { property, grant: { credentialId: site.credential_id, status: site.credential_status } },
    },
    signal,
  );
  const counted = countQuestion(ctx, { at, signal }, events);
  return { site, events: inVisitorsWords(recordUsage(ctx, { actor, id: replyId, widgetId: site.widgetId }, counted)) };
}

/** Of everything that is asked: who asks something else under an id that was used has asked another question. */
function runIdOf(
  { visitor }: VisitorCtx,
  { messageId, question, language, history }: VisitorQuestion,
): Promise<string> {
  return digestUuid(JSON.stringify([visitor.siteKey, visitor.visitorId, messageId, question, language, history]));
}
