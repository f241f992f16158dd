import { personaProfile } from '../../personas/persona-profile.ts';
import type { DataPlan, Plan } from '../../plan.ts';
import type { Reading, UnknownWords } from '../read/reading.ts';
import { askBack } from './ask-back.ts';
import type { Answering } from './ask-back.ts';
import { askOnlyWithout } from './ask-only-without.ts';
import { figuresLike } from './figures-like.ts';
import { sayQuestion } from './say-question.ts';

const mostOptions = 4;

/**
 * Words nobody knows. Where they stand for the figure, the groups or a filter, the answer depends on them: they are
 * asked about, with the questions nearest to `plan` that have answers. When they are most of a longer question, it was
 * not understood. Others are asked about too; what only opens a question as an aside is named in the answer as unused.
 */
export function askAboutUnknown(reading: Reading, plan: DataPlan, answering: Answering): Plan | undefined {
  const { metrics, dimensions, filters, dates, signals } = reading;
  const unknown = reading.unknown.filter(({ role }) => role !== 'aside');
  if (unknown.length === 0) return undefined;
  const named = metrics.length + dimensions.length + filters.length;
  const words = unknown.flatMap(({ text }) => text.split(' ')).length;
  const understood = named + dates.length + (signals.has('overview') ? 1 : 0);
  if (words > 3 && words > 2 * understood) return askBack('nothing_asked', answering);

  const find = (role: UnknownWords['role']) => unknown.find((one) => one.role === role);
  const figure = find('figure') ?? (namesFigure(reading) ? undefined : find('subject'));
  if (figure) return askForFigure(nameOf(figure), plan, reading, answering);
  const group = find('group');
  if (group) return askForGroup(nameOf(group), plan, answering);
  const filter = find('filter');
  if (filter) return askForFilter(nameOf(filter), plan, answering);
  const unbound = unknown.flatMap(({ role, text }) => (role === 'unbound' || role === 'subject' ? [text] : []));
  if (unbound.length > 0) return askOnlyWithout(unbound, plan, answering);
  return named === 0 && !signals.has('overview') ? askBack('nothing_asked', answering) : undefined;
}

/** A verb such as "opened" only hints at one. */
function namesFigure({ metrics }: Reading): boolean {
  return metrics.some((metric) => metric.kind !== 'concept' || !metric.weak);
}

/** The same question about what this property does count: figures of that name first, then its usual ones. */
function askForFigure(name: string, plan: DataPlan, reading: Reading, answering: Answering): Plan {
  const { phrasing, property, persona } = answering;
  const { kpis } = personaProfile(persona, property);
  const hinted = reading.metrics.length + reading.dimensions.length > 0;
  const figures = [
    ...figuresLike(name, property).map((metric) => [metric]),
    ...(hinted ? [plan.metrics] : []),
    ...kpis.filter((metric) => metric === 'keyEvents').map((metric) => [metric]),
    ...kpis.map((metric) => [metric]),
  ];
  const questions = figures.map((metrics) => sayQuestion({ ...plan, metrics }, property, phrasing));
  return clarify(phrasing.unknown.figure(name), asChoices(questions));
}

function askForGroup(name: string, plan: DataPlan, { phrasing, property, persona }: Answering): Plan {
  const { metrics, range, filters } = plan;
  const { followUpDimensions } = personaProfile(persona, property);
  const plans = followUpDimensions.slice(0, mostOptions - 1).map((dimension): DataPlan => ({
    kind: 'breakdown',
    metrics,
    range,
    filters,
    assumptions: [],
    dimensions: [dimension],
  }));
  const questions = [...plans, plan].map((one) => sayQuestion(one, property, phrasing));
  return clarify(phrasing.unknown.group(name), asChoices(questions));
}

function askForFilter(name: string, plan: DataPlan, { phrasing, property }: Answering): Plan {
  const choices = [
    ...phrasing
      .unknownFilters(name)
      .map(({ label, question }) => ({ label, question: sayQuestion(plan, property, phrasing, question) })),
    { label: phrasing.leaveOut, question: sayQuestion(plan, property, phrasing) },
  ];
  return clarify(phrasing.unknown.filter(name), choices);
}

function asChoices(questions: string[]): { label: string; question: string }[] {
  return [...new Set(questions)].slice(0, mostOptions).map((question) => ({ label: question, question }));
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
