import type { DateRange } from '../plan.ts';
import { plainText } from '../proof/plain-text.ts';
import { fill } from './words/fill.ts';
import type { Words } from './say.ts';
import type { ReportWords } from './words/words.ts';

/** The slots of a range: when, as it follows what it is about (" in the last 28 days"), and its bare name. */
export function rangeSlots({ label }: DateRange, { when }: ReportWords): { when: Words; days: { label: string } } {
  const text = plainText(label);
  const days = { label: text };
  return { when: fill(when(text), { days }), days };
}

/** The same of the range to compare with. */
export function beforeSlots(
  range: DateRange | undefined,
  words: ReportWords,
): { before: Words; earlier: { label: string } } | undefined {
  if (!range) return undefined;
  const { when, days } = rangeSlots(range, words);
  return { before: when, earlier: days };
}
