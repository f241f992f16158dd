import { sayCondition, sayDimension, sayFigures, sayMetric } from './say-question.ts';
import type { IsoDate, Persona, Plan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { DateProblem } from '../dates/date-span.ts';
import type { ClarifyKey, Phrasing } from '../lexicon/phrasing.ts';
import type { FieldProblem, Fields } from '../plan/resolve-fields.ts';
import { propertyFields } from '../plan/property-fields.ts';
import { suggestQuestions } from '../suggest-questions.ts';

/** What an answer without data needs to know. */
export interface Answering {
  persona: Persona;
  property: PropertyProfile;
  today: IsoDate;
  phrasing: Phrasing;
  /** The days the question named, in words. */
  when?: string;
}

type Problem =
  | ClarifyKey
  | FieldProblem
  | (DateProblem & { question: string })
  | { problem: 'groups' | 'groups_for_limit'; fields: Fields };

/** A plan that asks the reader instead of guessing, or says why there can be no answer. */
export function askBack(problem: Problem, answering: Answering): Plan {
  const { phrasing, property } = answering;
  if (problem === 'origin' || problem === 'clicks' || problem === 'impressions') {
    return { kind: 'clarify', reason: phrasing.clarify[problem], options: phrasing.options[problem](answering.when) };
  }
  if (typeof problem === 'string') return suggest(phrasing.clarify[problem], answering);
  switch (problem.problem) {
    case 'groups':
    case 'groups_for_limit':
      return askForGroups(problem.problem, problem.fields, answering);
    case 'clicks':
    case 'impressions':
      return askBack(problem.problem, answering);
    case 'unlike':
      return askWhichSide(problem, answering);
    case 'missing_metric': {
      const { name, field } = problem;
      const said = field === undefined ? name : sayMetric(field, property, phrasing);
      return refusal(phrasing.refuseOther.missing_metric(said), [], answering);
    }
    case 'missing_dimension': {
      const { name, field } = problem;
      const said = field === undefined ? name : sayDimension(field, property, phrasing);
      return refusal(phrasing.refuseOther.missing_dimension(said), [], answering);
    }
    case 'blocked': {
      const key = problem.reason === 'cost' ? 'blocked_cost' : 'blocked_revenue';
      return refusal(phrasing.refuseOther[key](sayMetric(problem.name, property, phrasing)), [], answering);
    }
    case 'future':
      return refusal(phrasing.refuseOther.future(problem.text), [], answering);
    case 'ambiguous':
      return {
        kind: 'clarify',
        reason: phrasing.clarify.ambiguous_date,
        options: problem.options.map(([start, end]) => ({
          label: phrasing.range(start, end),
          question: problem.question.replace(problem.text, start === end ? start : `${start} - ${end}`).slice(0, 300),
        })),
      };
    case 'invalid':
      return suggest(phrasing.clarify.invalid_date, answering);
    case 'open_start':
      return suggest(phrasing.clarify.open_start, answering);
  }
}

/** Says why, and offers the nearest questions, then what this persona usually asks. */
export function refusal(reason: string, nearest: string[], { persona, property, today }: Answering): Plan {
  const questions = [...nearest, ...suggestQuestions(persona, property, today)];
  return { kind: 'refuse', reason: reason.slice(0, 400), nearest: questions.slice(0, 3) };
}

/** Each side by itself. */
function askWhichSide(
  { dimensions, sides }: Extract<FieldProblem, { problem: 'unlike' }>,
  { phrasing, property, when }: Answering,
): Plan {
  const by = dimensions.filter((name) => name !== 'eventName').map((name) => sayDimension(name, property, phrasing));
  const options = sides.map(({ metrics, filters }) => {
    const question = phrasing.question({
      ...sayFigures(metrics, property, phrasing),
      ...(by.length > 0 ? { by } : {}),
      filters: filters.map((filter) =>
        phrasing.dimensionFilter(sayDimension(filter.field, property, phrasing), filter),
      ),
      ...(when === undefined ? {} : { when }),
    });
    return { label: question.slice(0, 120), question: question.slice(0, 300) };
  });
  return { kind: 'clarify', reason: phrasing.clarify.unlike, options };
}

function suggest(reason: string, { persona, property, today }: Answering): Plan {
  const questions = suggestQuestions(persona, property, today).slice(0, 3);
  return {
    kind: 'clarify',
    reason,
    options: questions.map((question) => ({ label: question.slice(0, 120), question })),
  };
}

/** "Top 10" of what, "more than 100" of which: the same figure by the groups people look at most. */
function askForGroups(
  missing: 'groups' | 'groups_for_limit',
  { metrics, filters }: Fields,
  { property, phrasing, when, ...rest }: Answering,
): Plan {
  const usual = ['sessionDefaultChannelGroup', 'pagePath', 'country', 'sessionCampaignName'];
  const names = usual.filter(propertyFields(property).hasDimension);
  const figures = sayFigures(metrics, property, phrasing);
  const limits = filters.filter(({ field }) => metrics.includes(field));
  const ranked = missing === 'groups' ? { order: { end: 'top', count: 10 } as const } : {};
  const options = names.map((name) => {
    const question = phrasing.question({
      ...figures,
      by: [sayDimension(name, property, phrasing)],
      conditions: limits.map((filter) => sayCondition(filter, property, phrasing)),
      ...ranked,
      ...(when === undefined ? {} : { when }),
    });
    return { label: question.slice(0, 120), question: question.slice(0, 300) };
  });
  const reason = phrasing.clarify[missing === 'groups' ? 'which_groups' : 'which_groups_for_limit'];
  return options.length > 0
    ? { kind: 'clarify', reason, options }
    : suggest(phrasing.clarify.nothing_asked, { property, phrasing, ...rest });
}
