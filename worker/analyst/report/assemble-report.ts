import type { Findings } from '../findings/compute-findings.ts';
import { isWithoutData } from '../findings/without-data.ts';
import type { Language } from '../language.ts';
import { isData, type DataPlan, type Persona, type StudyPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { renderAnswer } from '../proof/render-answer.ts';
import type { Part, Report, ReportAnnotation } from '../report.ts';
import { followUps } from '../understand/follow-ups.ts';
import { likeForLike } from './like-for-like.ts';
import { wordsOf } from './words/words-of.ts';

const mostFollowUps = 3;

/** Findings and prose, the built-in one or a model's, as a report. */
export function assembleReport(input: {
  question: string;
  persona: Persona;
  language: Language;
  plan: DataPlan | StudyPlan;
  property: PropertyProfile;
  findings: Findings;
  parts: Part[];
  annotations?: ReportAnnotation[] | undefined;
  /** Plain sentences on how the answer was made. */
  notes?: string[];
}): Report {
  const { question, persona, language, plan, property, findings, parts, annotations = [], notes = [] } = input;
  const { values, metrics, charts, quality, tables, citations, complete } = findings;
  const allNotes = complete ? notes : [...notes, wordsOf(language).notes.partial];
  const next = [
    ...(isData(plan) ? likeForLike(plan, quality.comparison_gap, property) : []),
    ...followUps(plan, persona, property),
  ];
  return {
    type: 'report',
    version: 1,
    persona,
    question,
    language,
    answer: renderAnswer(parts, values),
    parts,
    values,
    metrics,
    charts,
    tables,
    citations,
    quality,
    ...(annotations.length ? { annotations } : {}),
    plan,
    assumptions: plan.assumptions,
    // Of a property without data every question has the same answer.
    follow_ups: isData(plan) && findings.empty && isWithoutData(quality, plan) ? [] : next.slice(0, mostFollowUps),
    status: complete ? 'complete' : 'partial',
    ...(allNotes.length ? { notes: allNotes } : {}),
  };
}
