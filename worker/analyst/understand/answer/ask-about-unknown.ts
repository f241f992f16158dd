import type { DataPlan, Plan } from '../../plan.ts';
import type { Reading, UnknownWords } from '../read/reading.ts';
import { suggestQuestions } from '../suggest-questions.ts';
import { askBack, refusal } from './ask-back.ts';
import type { Answering } from './ask-back.ts';
import { sayQuestion } from './say-question.ts';

/**
 * Words nobody knows. Where they stand for a filter, the groups or the figure, the answer depends on them: they are
 * asked about. When they are most of the question, it was not understood. A few others are named in the answer as unused.
 */
export function askAboutUnknown(reading: Reading, plan: DataPlan, answering: Answering): Plan | undefined {
  const { unknown, metrics, dimensions, filters, dates, signals } = reading;
  if (unknown.length === 0) return undefined;
  const named = metrics.length + dimensions.length + filters.length;
  const words = unknown.flatMap(({ text }) => text.split(' ')).length;
  const understood = named + dates.length + (signals.has('overview') ? 1 : 0);
  if ((named === 0 && !signals.has('overview')) || words > 2 * understood) return askBack('nothing_asked', answering);

  const { phrasing } = answering;
  const find = (role: UnknownWords['role']) => unknown.find((one) => one.role === role);
  const group = find('group');
  if (group) return refusal(phrasing.refuseOther.missing_dimension(`“${nameOf(group)}”`), [], answering);
  const filter = find('filter');
  if (filter) return askForFilter(nameOf(filter), plan, answering);
  const figure = metrics.length === 0 ? find('figure') : undefined;
  return figure && askForFigure(nameOf(figure), plan, answering);
}

function askForFilter(name: string, plan: DataPlan, { phrasing, property }: Answering): Plan {
  const choices = [
    ...phrasing
      .unknownFilters(name)
      .map(({ label, question }) => ({ label, question: sayQuestion(plan, property, phrasing, question) })),
    { label: phrasing.leaveOut, question: sayQuestion(plan, property, phrasing) },
  ];
  return clarify(`${phrasing.clarify.unknown_words} “${name}”`, choices);
}

function askForFigure(name: string, plan: DataPlan, { phrasing, property, persona, today }: Answering): Plan {
  const questions = [sayQuestion(plan, property, phrasing), ...suggestQuestions(persona, property, today).slice(0, 2)];
  return clarify(
    `${phrasing.clarify.unknown_figure} “${name}”`,
    questions.map((question) => ({ label: question, question })),
  );
}

function clarify(reason: string, choices: { label: string; question: string }[]): Plan {
  const options = choices.map(({ label, question }) => ({
    label: label.slice(0, 120),
    question: question.slice(0, 300),
  }));
  return { kind: 'clarify', reason, options };
}

function nameOf({ text }: UnknownWords): string {
  return text
    .replace(/["“”„«»]/g, '')
    .trim()
    .slice(0, 60);
}
