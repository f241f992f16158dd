import type { Model } from '../../ai/create-model.ts';
import { ModelFailed } from '../../ai/model-failed.ts';
import { proseByModel } from '../../ai/prose-by-model.ts';
import { toFallbackNote } from '../../ai/to-fallback-note.ts';
import type { Findings } from '../../analyst/findings/compute-findings.ts';
import type { DataPlan, IsoDate, Persona } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Part, Report } from '../../analyst/report.ts';
import { assembleReport } from '../../analyst/report/assemble-report.ts';
import { partsFromSlots } from '../../analyst/report/parts-from-slots.ts';
import { slotsFromParts } from '../../analyst/report/slots-from-parts.ts';
import { writeProse } from '../../analyst/report/write-prose.ts';
import type { StreamEvent } from './stream-events.ts';
import { streamSentence, streamText } from './stream-text.ts';

interface WriteInput {
  question: string;
  persona: Persona;
  language: 'en';
  property: PropertyProfile;
  today: IsoDate;
  plan: DataPlan;
  findings: Findings;
  /** How the plan came about, when that needs saying. */
  notes: string[];
}

/**
 * Streams the answer's text and returns the whole report. A model, where there is one, phrases what code found; each
 * of its sentences is shown only when every figure in it is a slot. If nothing usable comes, the built-in analyst's
 * own sentences are the answer, and a note says so.
 */
export async function* writeReport(
  model: Model | undefined,
  input: WriteInput,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, Report, undefined> {
  const ownParts = writeProse(input);
  if (!model) {
    yield* streamText(ownParts, input.findings.values);
    return assembleReport({ ...input, parts: ownParts });
  }
  const written = yield* writeByModel(model, input, ownParts, signal);
  const notes = [...input.notes, ...written.notes];
  if (written.parts.length > 0) return assembleReport({ ...input, parts: written.parts, notes });
  yield* streamText(ownParts, input.findings.values);
  return assembleReport({ ...input, parts: ownParts, notes });
}

async function* writeByModel(
  model: Model,
  input: WriteInput,
  ownParts: Part[],
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, { parts: Part[]; notes: string[] }, undefined> {
  const { values, labels } = input.findings;
  const parts: Part[] = [];
  const notes: string[] = [];
  const dropped: string[] = [];
  let sentences = 0;
  let gap: Part = { text: ' ' };
  const prose = proseByModel(
    model,
    {
      ...input,
      facts: slotsFromParts(ownParts, labels).split('\n\n'),
      values,
      labels,
    },
    { signal },
  );
  try {
    for await (const sentence of prose) {
      const slotted = partsFromSlots(sentence, values, labels);
      dropped.push(...slotted.dropped.map((drop) => drop.sentence));
      if (slotted.parts.length === 0) continue;
      const next: Part[] = parts.length > 0 ? [gap, ...slotted.parts] : slotted.parts;
      gap = /\n\s*\n\s*$/.test(sentence) ? { break: true } : { text: ' ' };
      if (sentences === 0) yield { type: 'text-start', id: 'answer' };
      yield* streamSentence(sentences++, next, values);
      parts.push(...next);
    }
  } catch (error) {
    if (!(error instanceof ModelFailed)) throw error;
    notes.push(sentences === 0 ? toFallbackNote(error) : 'The language model stopped before it had finished writing.');
  }
  if (sentences > 0) yield { type: 'text-end', id: 'answer' };
  if (sentences === 0 && notes.length === 0) {
    notes.push('The language model wrote nothing that could be proven; the built-in analyst answered.');
  } else if (dropped.length > 0) {
    notes.push('Sentences of the language model with figures that could not be proven were left out.');
  }
  return { parts, notes };
}
