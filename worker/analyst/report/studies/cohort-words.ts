import type { CohortFact } from '../../findings/fact.ts';
import { listed, type Words } from '../say.ts';
import type { StudyContext } from './study-context.ts';

/** "Of 1,204 people, 12.3 % were back in week 1, and 4.0 % in week 4 after their first visit." */
export function cohortWords(fact: CohortFact, { labels, filtered }: StudyContext): Words[] {
  const { granularity, people, returns, best, worst } = fact;
  const [first] = returns;
  const last = returns.length > 1 ? returns.at(-1) : undefined;
  const at = (key: string): Words => [
    granularity === 'day' ? ' on day ' : ` in ${granularity} `,
    { label: labels[key] ?? '' },
  ];
  if (!first) {
    return [[{ ref: people }, ' people', ...filtered, ` first came then; no ${granularity} after it is over yet.`]];
  }
  const lead: Words = [
    'Of ',
    { ref: people },
    ' people',
    ...filtered,
    ', ',
    ...listed([
      [{ ref: first.rate }, ' were back', at(first.at)],
      ...(last ? [[{ ref: last.rate }, at(last.at)]] : []),
    ]),
    ' after their first visit.',
  ];
  const ends: Words =
    best && worst
      ? [
          'Most came back of those who first came in “',
          { label: labels[best.cohort] ?? '' },
          '”: ',
          { ref: best.rate },
          at(first.at),
          '; fewest of “',
          { label: labels[worst.cohort] ?? '' },
          '”: ',
          { ref: worst.rate },
          '.',
        ]
      : [];
  return [lead, ends];
}

export const cohortCaveats = (granularity: string): Words[] => [
  [`Only groups for which a ${granularity} is over count for it. The ${granularity} of the first visit is the start.`],
];
