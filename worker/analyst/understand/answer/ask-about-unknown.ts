import type { DataPlan, Plan } from '../../plan.ts';
import type { Reading } from '../read/reading.ts';
import type { Answering } from './ask-back.ts';
import { askBack } from './ask-back.ts';
import { sayQuestion } from './say-question.ts';

/**
 * Words nobody knows: where a filter would stand the answer depends on them, so they are asked about; when they are
 * most of the question, it was not understood. A few others are named as unused in the answer.
 */
export function askAboutUnknown(
  { unknown, ...reading }: Reading,
  plan: DataPlan,
  answering: Answering,
): Plan | undefined {
  if (unknown.length === 0) return undefined;
  const { metrics, dimensions, filters, dates } = reading;
  const understood = metrics.length + dimensions.length + filters.length + dates.length;
  const named = metrics.length + dimensions.length + filters.length > 0 || reading.signals.has('overview');
  const words = unknown.flatMap(({ text }) => text.split(' ')).length;
  if (!named || words > 2 * understood) return askBack('nothing_asked', answering);

  const narrowing = unknown.find(({ narrows }) => narrows);
  if (!narrowing) return undefined;
  const { phrasing, property } = answering;
  const value = narrowing.text
    .replace(/["“”„«»]/g, '')
    .trim()
    .slice(0, 60);
  const choices = [
    ...phrasing
      .unknownFilters(value)
      .map(({ label, question }) => ({ label, question: sayQuestion(plan, property, phrasing, question) })),
    { label: phrasing.leaveOut, question: sayQuestion(plan, property, phrasing) },
  ];
  return {
    kind: 'clarify',
    reason: `${phrasing.clarify.unknown_words} “${value}”`,
    options: choices.map(({ label, question }) => ({ label: label.slice(0, 120), question: question.slice(0, 300) })),
  };
}
