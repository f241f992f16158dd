import { describeDimension } from '../../catalogue/describe-dimension.ts';
import type { IsoDate, Persona, Plan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { DateProblem } from '../dates/date-span.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClarifyKey } from '../lexicon/phrasing.ts';
import type { Topic } from '../meaning/topics.ts';
import type { FieldProblem, Fields } from '../plan/resolve-fields.ts';
import { propertyFields } from '../plan/property-fields.ts';
import type { Reading } from '../read/reading.ts';
import { suggestQuestions } from '../suggest-questions.ts';
import { sayMetric } from './say-question.ts';

export interface Answering {
  persona: Persona;
  property: PropertyProfile;
  today: IsoDate;
  lexicon: Lexicon;
  dates: DateContext;
}

type Problem =
  | ClarifyKey
  | FieldProblem
  | (DateProblem & { question: string })
  | { problem: 'metric' | 'groups'; reading: Reading; fields: Fields };

/** A plan that asks the reader instead of guessing, or says that there can be no answer. */
export function askBack(problem: Problem, answering: Answering): Plan {
  const { phrasing } = answering.lexicon;
  if (typeof problem === 'string') return suggest(phrasing.clarify[problem], answering);
  switch (problem.problem) {
    case 'metric':
      return suggest(phrasing.clarify[greets(problem.reading) ? 'greeting' : 'nothing_asked'], answering);
    case 'groups':
      return askForGroups(problem.fields, answering);
    case 'clicks':
      return {
        kind: 'clarify',
        reason: phrasing.clarify.clicks,
        options: [
          { label: 'Ad clicks', question: 'Ad clicks by campaign' },
          { label: 'Google Search clicks', question: 'Google Search clicks by landing page' },
          { label: 'Clicks on outbound links', question: 'Outbound clicks' },
        ],
      };
    case 'missing_metric':
    case 'missing_dimension':
      return refusal(phrasing.refuseOther[problem.problem](problem.name), answering);
    case 'blocked':
      return refusal(
        phrasing.refuseOther[problem.reason === 'cost' ? 'blocked_cost' : 'blocked_revenue'](problem.name),
        answering,
      );
    case 'future':
      return refusal(phrasing.refuseOther.future(problem.text), answering);
    case 'ambiguous':
      return {
        kind: 'clarify',
        reason: phrasing.clarify.ambiguous_date,
        options: problem.options.map((day) => ({
          label: phrasing.range(day, day),
          question: problem.question.replace(problem.text, day).slice(0, 300),
        })),
      };
    case 'invalid':
      return suggest(phrasing.clarify.invalid_date, answering);
    case 'open_start':
      return suggest(phrasing.clarify.open_start, answering);
  }
}

export function refuse(topic: Topic, answering: Answering): Plan {
  return refusal(answering.lexicon.phrasing.refuse[topic], answering);
}

function refusal(reason: string, { persona, property, today }: Answering): Plan {
  return { kind: 'refuse', reason, nearest: suggestQuestions(persona, property, today).slice(0, 3) };
}

function suggest(reason: string, { persona, property, today }: Answering): Plan {
  const questions = suggestQuestions(persona, property, today).slice(0, 3);
  return {
    kind: 'clarify',
    reason,
    options: questions.map((question) => ({ label: question.slice(0, 120), question })),
  };
}

function greets({ signals }: Reading): boolean {
  return signals.has('hello') || signals.has('help');
}

/** "Top 10" of what: the same figure by the groups people rank most. */
function askForGroups({ metrics }: Fields, { property, lexicon }: Answering): Plan {
  const fields = propertyFields(property);
  const names = ['pagePath', 'sessionDefaultChannelGroup', 'country', 'sessionCampaignName'].filter(
    fields.hasDimension,
  );
  const figures = metrics.map((name) => sayMetric(name, property));
  const options = names.map((name) => {
    const noun = describeDimension(name, property).label.toLowerCase();
    return {
      label: noun,
      question: lexicon.phrasing.question({ metrics: figures, top: { noun, count: 10 } }),
    };
  });
  return { kind: 'clarify', reason: lexicon.phrasing.clarify.top_of_what, options };
}
