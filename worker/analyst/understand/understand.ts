import type { DataPlan, IsoDate, Persona, Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { answerOpenQuestion } from './answer/answer-open-question.ts';
import { askBack, refuse } from './answer/ask-back.ts';
import { toAssumptions } from './answer/to-assumptions.ts';
import { findTopic } from './answer/find-topic.ts';
import { askAboutUnknown } from './answer/ask-about-unknown.ts';
import type { WeekStart } from './dates/calendar.ts';
import type { DateContext } from './dates/resolve-date.ts';
import { english } from './lexicon/en/lexicon.ts';
import { makePlan } from './plan/make-plan.ts';
import { leanOnHistory } from './plan/lean-on-history.ts';
import { resolveFields } from './plan/resolve-fields.ts';
import { resolvePeriod } from './plan/resolve-period.ts';
import { readText } from './read/read-text.ts';
import { cleanQuestion, longestQuestion } from './text/clean-question.ts';

export interface UnderstandInput {
  question: string;
  persona: Persona;
  property: PropertyProfile;
  /** In the property's time zone. */
  today: IsoDate;
  /** Earlier questions of the conversation, oldest first. */
  history?: { question: string; plan: Plan }[];
  weekStart?: WeekStart;
}

/**
 * What a question asks of Google Analytics, as a plan. Pure and deterministic: the same words on the same day give the
 * same plan. Never throws on any text; what cannot be understood becomes a question back, what cannot be known a refusal.
 */
export function understand(input: UnderstandInput): Plan {
  const { persona, property, today, weekStart = 'monday' } = input;
  const lexicon = english;
  const dates: DateContext = { today, weekStart, phrasing: lexicon.phrasing };
  const answering = { ...input, lexicon, dates };

  const question = cleanQuestion(input.question);
  if (question.length > longestQuestion) return askBack('too_long', answering);
  const chosen = answerOpenQuestion(question, input.history, lexicon);
  if (chosen) return understand({ ...input, question: chosen, history: [] });

  const { reading, corrections } = readText(question, lexicon, property);
  const topic = findTopic(reading);
  if (topic) return refuse(topic, answering);

  const last = lastDataPlan(input.history);
  const leaning = last ? leanOnHistory(reading, last, { dates, property }) : undefined;
  const fields = resolveFields(reading, property, leaning?.inherited);
  if ('problem' in fields) return askBack(fields, answering);
  const period = resolvePeriod(reading, dates, leaning?.span);
  if ('problem' in period) return askBack({ ...period, question }, answering);

  const merged = leaning ? leaning.merge(fields) : { fields, reading };
  const draft = makePlan({ ...merged, period, persona, property, dates });
  if ('missing' in draft) return askBack({ problem: draft.missing, reading, fields: merged.fields }, answering);
  const doubt = askAboutUnknown(reading, draft.plan, answering);
  if (doubt) return doubt;
  const notes = leaning ? [...draft.notes, 'kept_from_before' as const] : draft.notes;
  return {
    ...draft.plan,
    assumptions: toAssumptions({ notes, corrections, reading, plan: draft.plan, lexicon }),
  };
}

function lastDataPlan(history: UnderstandInput['history']): DataPlan | undefined {
  const plan = history?.findLast(({ plan: { kind } }) => kind !== 'clarify' && kind !== 'refuse')?.plan;
  return plan && plan.kind !== 'clarify' && plan.kind !== 'refuse' ? plan : undefined;
}
