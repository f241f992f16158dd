import type { Model } from '../../ai/create-model.ts';
import { isOutOfReach } from '../../ai/is-out-of-reach.ts';
import type { ModelCallOptions } from '../../ai/stream-from-model.ts';
import type { Findings } from '../../analyst/findings/compute-findings.ts';
import type { Language } from '../../analyst/language.ts';
import type { DataPlan, IsoDate, Persona, StudyPlan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Part, Report, ReportAnnotation } from '../../analyst/report.ts';
import { assembleReport } from '../../analyst/report/assemble-report.ts';
import { wordsOf } from '../../analyst/report/words/words-of.ts';
import { proseOf } from '../../analyst/report/prose-of.ts';
import { authorNotes, type Authors } from './authors.ts';
import { goOn } from './go-on.ts';
import type { Planned } from './plan-question.ts';
import { nothingSaid, type Said } from './progress.ts';
import type { StreamEvent } from './stream-events.ts';
import { splitSentences, streamSentence } from './stream-text.ts';
import { saysTheAnswer, unsaidSentences } from './unsaid-sentences.ts';
import { writeByModel, type WritingEnd } from './write-by-model.ts';

interface WriteInput {
  question: string;
  persona: Persona;
  language: Language;
  property: PropertyProfile;
  today: IsoDate;
  plan: DataPlan | StudyPlan;
  planned: Planned;
  findings: Findings;
  /** Of this text, by a run that was cut off. */
  said: Said;
  /** Plain sentences on how the data came. */
  notes: string[];
  annotations: ReportAnnotation[];
}

/**
 * Streams the answer's text and returns the whole report. A model, where there is one, words what code found. What it
 * leaves out because it failed, or said in a way that could not be proven, the built-in analyst adds in its own words;
 * so it does with a text that was cut off, for no model could go on in the middle of it.
 */
export async function* writeReport(
  model: Model | undefined,
  input: WriteInput,
  options: ModelCallOptions,
): AsyncGenerator<StreamEvent, Report, undefined> {
  const { findings, planned, said } = input;
  const ownParts = proseOf(input);
  if (!model) {
    const { parts } = yield* goOn(ownParts, findings.values, said);
    const report = assembleReport({ ...input, parts });
    return planned.by === 'reader' ? { ...report, authors: { plan: 'reader', words: 'analyst' } } : report;
  }
  const isAsked = said.sentences.length === 0 && !isOutOfReach(planned.fault);
  const { parts, words, end } = isAsked
    ? yield* writeWithModel(model, { ...input, ownParts }, options)
    : { ...(yield* goOn(ownParts, findings.values, said)), end: undefined };
  const text = wordsOf(input.language);
  const authors: Authors = { plan: planned.by, words };
  const notes = [...input.notes, ...authorNotes(authors, [planned.fault, end?.fault], text)];
  if (end?.hasUnproven) notes.push(text.notes.unproven);
  return { ...assembleReport({ ...input, parts, notes }), authors };
}

async function* writeWithModel(
  model: Model,
  input: WriteInput & { ownParts: Part[] },
  options: ModelCallOptions,
): AsyncGenerator<StreamEvent, { parts: Part[]; words: Authors['words']; end: WritingEnd }, undefined> {
  const { findings, ownParts } = input;
  const parts: Part[] = [];
  let sentences = 0;
  const end: WritingEnd = { hasUnproven: false };
  for await (const sentence of writeByModel(model, input, end, options)) {
    if (sentences === 0) yield { type: 'text-start', id: 'answer' };
    yield* streamSentence(sentences++, sentence, findings.values);
    parts.push(...sentence);
  }
  if (sentences === 0) return { ...(yield* goOn(ownParts, findings.values, nothingSaid)), end };

  const own = splitSentences(ownParts);
  const isWhole = !end.fault && !end.hasUnproven && saysTheAnswer(own, parts);
  const added = isWhole ? [] : unsaidSentences(own, parts);
  for (const sentence of added) {
    yield* streamSentence(sentences++, sentence, findings.values);
    parts.push(...sentence);
  }
  yield { type: 'text-end', id: 'answer' };
  return { parts, words: added.length > 0 ? 'both' : 'model', end };
}
