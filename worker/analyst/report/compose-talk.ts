import type { Plan } from '../plan.ts';
import { visibleText } from '../proof/plain-text.ts';
import { renderAnswer } from '../proof/render-answer.ts';
import type { Part, Report } from '../report.ts';
import type { ComposeInput } from './compose-report.ts';
import { sentencesOf } from './sentences-of.ts';

type Talk = Extract<Plan, { kind: 'clarify' | 'refuse' }>;

/** A report without figures: a question back, or why there is no answer and what could be asked instead. */
export function composeTalk({ question, persona, language, plan, property }: ComposeInput & { plan: Talk }): Report {
  const parts = partsOf(plan);
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
    follow_ups: plan.kind === 'refuse' ? plan.nearest : [],
    ...(plan.kind === 'clarify' ? { options: plan.options } : {}),
    status: plan.kind === 'clarify' ? 'clarify' : 'refused',
  };
}

/** The planner's reason; a sentence with a figure in it rests on no cell, and goes. */
function partsOf({ kind, reason }: Talk): Part[] {
  const kept = sentencesOf(visibleText(reason)).filter((sentence) => !/\p{N}/u.test(sentence));
  if (kept.length) return [{ text: kept.join(' ') }];
  const fallback = {
    clarify: 'This question can be read in more than one way. Which one do you mean?',
    refuse: 'Google Analytics cannot answer this question.',
  };
  return [{ text: fallback[kind] }];
}
