import type { Persona } from '../analyst/plan.ts';
import { dataRule, toDataBlock } from './data-block.ts';
import { personaWords } from './persona-words.ts';

export interface ProseInput {
  question: string;
  persona: Persona;
  /** BCP 47. */
  language: string;
  /** What code found, in sentences with value slots: "Sessions rose {{v1}} to {{v2}}." */
  facts: string[];
  /** By slot name. `formatted` is shown to the model so that "rose" and "fell" come out right. */
  values: Record<string, SlotValue>;
  /** By slot name: channels, page titles, ranges. The model writes the slot, so it need not repeat a stranger's words. */
  labels?: Record<string, string>;
}

interface SlotValue {
  label: string;
  formatted: string;
}

/** A sentence around a label of 200 characters. */
const longestFact = 400;
const longestQuestion = 2_000;

export const proseInstructions = `You write the answer to a reader's question about Google Analytics from facts that code has found.
Rules:
- Every figure is a slot: write {{v1}} where the value v1 belongs, exactly so, with its braces. Its unit is part of it.
- Never type a digit, a number word, a percentage or a date of your own. A sentence with one is thrown away.
- Every sentence has at least one slot, with a space or a closing mark around it and no sign or unit beside it.
- Use only slots that are listed, each for what its label says. Some stand for names or ranges instead of figures; write those as slots too.
- Say nothing the facts do not say: no causes, no advice, no guesses.
- Plain sentences. No Markdown, lists, headings, links or code. Begin with the answer itself.
${dataRule}`;

export function toProsePrompt(input: ProseInput): string {
  return [
    toDataBlock('facts', input.facts, longestFact),
    toDataBlock('values', spoken(input.values, input.facts)),
    toDataBlock('names', spoken(input.labels ?? {}, input.facts)),
    `The reader is ${personaWords[input.persona]}.`,
    input.persona === 'mgr' ? 'Two or three sentences.' : 'Three to six sentences.',
    `Write in this language: ${input.language}.`,
    toDataBlock('question', input.question, longestQuestion),
  ].join('\n');
}

/** Only the slots that the facts use: of any other value the model would have to guess what there is to say. */
function spoken<Entry extends SlotValue | string>(
  slots: Record<string, Entry>,
  facts: string[],
): Record<string, unknown> {
  const used = Object.entries(slots).filter(([name]) => facts.some((fact) => fact.includes(`{{${name}}}`)));
  return Object.fromEntries(used.map(([name, entry]) => [name, typeof entry === 'string' ? entry : shown(entry)]));
}

function shown({ label, formatted }: SlotValue): SlotValue {
  return { label, formatted };
}
