import { isData } from '../../plan.ts';
import type { Plan } from '../../plan.ts';
import { suggestQuestions } from '../suggest-questions.ts';
import type { Answering } from './ask-back.ts';
import { sayQuestion } from './say-question.ts';

const mostNames = 3;
const mostOptions = 3;

/** Says which part of a question no plan holds, and offers the rest of it as a question of its own, beside the usual ones. */
export function askOnlyWithout(
  names: string[],
  rest: Plan | undefined,
  { persona, property, today, phrasing }: Answering,
): Plan {
  const said = rest && isData(rest) ? [sayQuestion(rest, property, phrasing)] : [];
  const questions = [...new Set([...said, ...suggestQuestions(persona, property, today)])].slice(0, mostOptions);
  const options = questions.map((question) => ({ label: question.slice(0, 120), question: question.slice(0, 300) }));
  const short = [...new Set(names)].slice(0, mostNames).map((name) => name.slice(0, 60));
  return { kind: 'clarify', reason: phrasing.onlyWithout(short), options };
}
