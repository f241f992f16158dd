import type { Plan } from '../../plan.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';

/** After a question back: the option that a reply such as "2", "the first one" or an option's own words picks. */
export function answerOpenQuestion(
  reply: string,
  history: { question: string; plan: Plan }[] | undefined,
  lexicon: Lexicon,
): string | undefined {
  const last = history?.at(-1)?.plan;
  if (last?.kind !== 'clarify') return undefined;
  const said = fold(reply).replace(/[\s.!?]+$/, '');
  const option = last.options.find(
    ({ label, question }) => fold(label) === said || fold(question).replace(/[\s.!?]+$/, '') === said,
  );
  if (option) return option.question;
  const words = said
    .split(' ')
    .filter((word) => !['the', 'option', 'number', 'one', 'please'].includes(word) || said === 'one');
  const [word = ''] = words;
  if (words.length > 1) return undefined;
  const position = Number(word) || own(lexicon.ordinals, word) || own(lexicon.numbers, word);
  return position ? last.options[position - 1]?.question : undefined;
}

function own(record: Record<string, number>, key: string): number | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
