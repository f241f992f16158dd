import type { DataPlan, Plan } from '../../plan.ts';
import type { Reading } from '../read/reading.ts';
import type { Answering } from './ask-back.ts';
import { askBack } from './ask-back.ts';
import { sayQuestion } from './say-question.ts';

/**
 * Words nobody knows: where a filter would stand the answer depends on them, so they are asked about; when they are
 * most of the question, it was not understood. A few others are named as unused.
 */
export function askAboutUnknown(reading: Reading, plan: DataPlan, answering: Answering): Plan | undefined {
  const { unknown } = reading;
  if (unknown.length === 0) return undefined;
  const understood = reading.metrics.length + reading.dimensions.length + reading.filters.length + reading.dates.length;
  const words = unknown.flatMap(({ text }) => text.split(' ')).length;
  if (understood === 0 || words > 2 * understood) return askBack('nothing_asked', answering);
  const narrowing = unknown.find(({ narrows }) => narrows);
  if (!narrowing) return undefined;

  const { phrasing } = answering.lexicon;
  const value = narrowing.text.replace(/["“”]/g, '').slice(0, 60);
  const say = (filter?: string) => sayQuestion(plan, answering, filter === undefined ? {} : { filter });
  const readings = [
    `campaign containing "${value}"`,
    `source containing "${value}"`,
    `page path containing "${value}"`,
    `city "${value}"`,
  ];
  return {
    kind: 'clarify',
    reason: `${phrasing.clarify.unknown_words} “${value}”`,
    options: [
      ...readings.map((filter) => ({ label: capital(filter), question: say(filter).slice(0, 300) })),
      { label: phrasing.withoutIt, question: say().slice(0, 300) },
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
