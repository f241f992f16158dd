import { asked } from '../../../worker/analyst/understand/languages/asked.ts';
import { heldOut } from '../../../worker/analyst/understand/languages/held-out.ts';
import { plans } from '../../../worker/analyst/understand/languages/plans.ts';
import type { EvalRow } from '../eval-row.ts';
import { moreEnglish } from './en-more.ts';
import { english } from './en.ts';

/** By language tag; the others than English share their plans. `en-more` is its own row: it is read as it first was. */
export const questions: Record<string, EvalRow[]> = { en: english, 'en-more': moreEnglish, ...others() };

function others(): Record<string, EvalRow[]> {
  return Object.fromEntries(
    Object.entries(asked).map(([language, rows]) => {
      const all = [...rows, ...(heldOut[language] ?? [])];
      return [language, [...new Map(all.map(([key, question]) => [question, plans[key]]))]];
    }),
  );
}
