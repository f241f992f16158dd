import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { type Language, languageOf, spokenIn } from '../language.ts';
import type { IsoDate, Persona, Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { listed, say } from '../report/say.ts';
import { fillText } from '../report/words/fill.ts';
import { wordsOf } from '../report/words/words-of.ts';
import { suggestQuestions } from '../understand/suggest-questions.ts';
import { understand } from '../understand/understand.ts';
import { asksForHidden } from './asks-for-hidden.ts';
import { isOpenDimension, isOpenPlan, type VisibleFields } from './visible-fields.ts';
import { visibleWords } from './visible-words.ts';

/** Somebody who may ask for a part of a property. */
export interface Onlooker {
  fields: VisibleFields;
  /** With what they may not see, to tell what they ask for. */
  whole: PropertyProfile;
  /** Questions that the owner suggests. */
  suggested: readonly string[];
}

export interface VisibleContext {
  question: string;
  history: { question: string; plan: Plan }[];
  persona: Persona;
  today: IsoDate;
  language: Language;
  /** Narrowed, in the answer's language. */
  property: PropertyProfile;
}

const mostNamed = 8;
const mostNearest = 3;

/** The plan where it keeps to what is open, with none but open questions to choose from; else a refusal that says what can be asked. */
export function keepToVisible(plan: Plan, onlooker: Onlooker, context: VisibleContext): Plan {
  const { question, history, persona, today, language, property } = context;
  const whole = { question, history, persona, today, property: onlooker.whole, language, answerIn: language };
  if (asksForHidden(whole, onlooker.fields) || !isOpenPlan(plan, property, onlooker.fields)) {
    return refuseHidden(onlooker, context);
  }
  if (plan.kind === 'refuse') return { ...plan, nearest: openQuestions(plan.nearest, onlooker, context) };
  if (plan.kind !== 'clarify') return plan;
  const options = plan.options.filter((option) => isOpenQuestion(option.question, onlooker, context));
  return options.length > 0 ? { ...plan, options } : refuseHidden(onlooker, context);
}

/** Those that will be answered. */
export function openQuestions(questions: readonly string[], onlooker: Onlooker, context: VisibleContext): string[] {
  return questions.filter((question) => isOpenQuestion(question, onlooker, context));
}

function isOpenQuestion(
  question: string,
  { fields }: Onlooker,
  { persona, today, property, language }: VisibleContext,
): boolean {
  const plan = understand({ question, persona, today, property, language, answerIn: language });
  return plan.kind !== 'clarify' && plan.kind !== 'refuse' && isOpenPlan(plan, property, fields);
}

function refuseHidden(onlooker: Onlooker, context: VisibleContext): Plan {
  const { persona, today, property, language } = context;
  const own = suggestQuestions(persona, spokenIn(property, language), today);
  const nearest = openQuestions([...onlooker.suggested, ...own], onlooker, context);
  return {
    kind: 'refuse',
    reason: whatIsOpen(onlooker.fields, property).slice(0, 400),
    nearest: [...new Set(nearest)].slice(0, mostNearest),
  };
}

/** "This chat does not answer that. You can ask it about sessions and users, by country." */
function whatIsOpen(fields: VisibleFields, property: PropertyProfile): string {
  const language = languageOf(property);
  const words = wordsOf(language);
  const { shut, open } = visibleWords[language];
  const figures = property.metrics.map(({ api_name }) => describeMetric(api_name, property).label);
  const groups = property.dimensions
    .filter(({ api_name }) => fields.dimensions.includes(api_name) && isOpenDimension(api_name, property, fields))
    .map(({ api_name }) => describeDimension(api_name, property).label);
  const inList = (labels: string[]) => {
    // A sentence with a digit in it would have to prove it.
    const named = [...new Set(labels)].filter((label) => !/\p{N}/u.test(label)).slice(0, mostNamed);
    const [text] = say(
      ...listed(
        named.map((label) => [words.inside(label)]),
        words,
      ),
    );
    return text && 'text' in text ? text.text : undefined;
  };
  const named = inList(figures);
  return named === undefined
    ? shut
    : `${shut}${words.gap}${fillText(open, { figures: named, groups: inList(groups) })}`;
}
