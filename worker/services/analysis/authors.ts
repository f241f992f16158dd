import type { Report } from '../../analyst/report.ts';

/** `both`: the model worded a part, and the built-in analyst what was missing. Figures are always code's. */
export type Authors = NonNullable<Report['authors']>;

/** For `Report.notes`: what went wrong with the model, and who did what. */
export function authorNotes({ plan, words }: Authors, faults: (Error | undefined)[]): string[] {
  return [...faults.flatMap((fault) => (fault ? [fault.message] : [])), sentences[plan][words]];
}

const sentences = {
  model: {
    model: 'A language model read the question and worded the answer; code computed and checked every number.',
    both: 'A language model read the question and worded a part of the answer; the built-in analyst wrote the rest.',
    analyst: 'A language model read the question; the built-in analyst wrote the answer.',
  },
  reader: {
    model: 'The question was given as a plan; a language model worded the answer.',
    both: 'The question was given as a plan; a language model worded a part of the answer, the built-in analyst the rest.',
    analyst: 'The question was given as a plan; the built-in analyst wrote the answer.',
  },
  analyst: {
    model: 'The built-in analyst read the question; a language model worded the answer.',
    both: 'The built-in analyst read the question; a language model worded a part of the answer, the analyst the rest.',
    analyst: 'The built-in analyst read the question and wrote the answer.',
  },
} satisfies Record<Authors['plan'], Record<Authors['words'], string>>;
