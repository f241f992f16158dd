import type { IsoDate } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { detectLanguage } from './detect-language.ts';
import { lexiconOf } from './lexicon/languages.ts';
import { resolvePeriod } from './plan/resolve-period.ts';
import { readText } from './read/read-text.ts';
import { cleanQuestion } from './text/clean-question.ts';

/** Days are the same in words whatever a property has. */
const noProperty: PropertyProfile = {
  property: '',
  display_name: '',
  time_zone: 'UTC',
  currency: '',
  dimensions: [],
  metrics: [],
};

/**
 * The days that a text names, "purchases last week", and what is left of it without them. No days where it names none, or more
 * than one stretch of them, or such as can be read in two ways.
 */
export function daysIn(text: string, today: IsoDate): { days?: { from: IsoDate; to: IsoDate }; rest: string } {
  const question = cleanQuestion(text);
  const lexicon = lexiconOf(detectLanguage(question, noProperty));
  const { reading } = readText(question, lexicon, noProperty);
  const [clause, ...others] = reading.dates;
  if (!clause || clause.versus || others.length > 0) return { rest: text };
  const period = resolvePeriod(reading, { today, weekStart: 'monday', phrasing: lexicon.phrasing });
  if ('problem' in period || period.assumed) return { rest: text };
  const { start: from, end: to } = period.span;
  return { days: { from, to }, rest: question.replace(clause.text, ' ') };
}
