import type { TalkPlan } from '../plan.ts';
import { visibleText } from '../proof/plain-text.ts';
import { renderAnswer } from '../proof/render-answer.ts';
import type { Part, Report } from '../report.ts';
import type { ComposeInput } from './compose-report.ts';
import { followUps } from '../understand/follow-ups.ts';
import { explainParts } from './explain-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsOf } from './words/words-of.ts';
import type { ReportWords } from './words/words.ts';

/** A report without figures: a question back, what a term means, or why there is no answer and what could be asked. */
export function composeTalk({
  question,
  persona,
  language,
  plan,
  property,
}: ComposeInput & { plan: TalkPlan }): Report {
  const parts = plan.kind === 'explain' ? explainParts(plan, property) : partsOf(plan, wordsOf(language));
  return {
    type: 'report',
    version: 1,
    persona,
    question,
    language,
    answer: renderAnswer(parts, {}),
    parts,
    values: {},
    metrics: [],
    charts: [],
    tables: {},
    citations: [],
    quality: { time_zone: property.time_zone, currency: property.currency },
    plan,
    assumptions: [],
    follow_ups:
      plan.kind === 'refuse' ? plan.nearest : plan.kind === 'explain' ? followUps(plan, persona, property) : [],
    ...(plan.kind === 'clarify' ? { options: plan.options } : {}),
    status: ({ clarify: 'clarify', refuse: 'refused', explain: 'complete' } as const)[plan.kind],
  };
}

/** The planner's reason; a sentence with a figure in it rests on no cell, and goes. */
function partsOf({ kind, reason }: Exclude<TalkPlan, { kind: 'explain' }>, { gap, talk }: ReportWords): Part[] {
  const kept = sentencesOf(visibleText(reason)).filter((sentence) => !/\p{N}/u.test(sentence));
  return [{ text: kept.length ? kept.join(gap) : talk[kind] }];
}
