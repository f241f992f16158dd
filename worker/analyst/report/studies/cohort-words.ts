import type { CohortFact } from '../../findings/fact.ts';
import type { Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import type { ReportWords } from '../words/words.ts';
import type { StudyContext } from './study-context.ts';

/** "Of 1,204 people, 12.3 % were back in week 1, and 4.0 % in week 4 after their first visit." */
export function cohortWords(fact: CohortFact, { labels, filtered, names }: StudyContext): Words[] {
  const { granularity, people, returns, best, worst } = fact;
  const { cohort, steps } = names.words;
  const [first] = returns;
  const last = returns.length > 1 ? returns.at(-1) : undefined;
  const at = (key: string) => fill(cohort[granularity], { at: { label: labels[key] ?? '' } });
  const common = { people: { ref: people }, limits: filtered, step: steps[granularity] };
  if (!first) return [fill(cohort.early, common)];
  const lead = fill(cohort.back, {
    ...common,
    rate: { ref: first.rate },
    at: at(first.at),
    ...(last ? { lastRate: { ref: last.rate }, lastAt: at(last.at) } : {}),
  });
  const ends =
    best && worst
      ? fill(cohort.ends, {
          best: { label: labels[best.cohort] ?? '' },
          bestRate: { ref: best.rate },
          at: at(first.at),
          worst: { label: labels[worst.cohort] ?? '' },
          worstRate: { ref: worst.rate },
        })
      : [];
  return [lead, ends];
}

export function cohortCaveats(granularity: CohortFact['granularity'], { cohort, steps }: ReportWords): Words[] {
  return [fill(cohort.caveat, { step: steps[granularity] })];
}
