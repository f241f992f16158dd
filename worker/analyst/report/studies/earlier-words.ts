import type { EarlierFact } from '../../findings/fact.ts';
import type { Words } from '../say.ts';
import { earlierWordsOf } from '../words/earlier.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

/** That the figure changed like this before, and when; never that it was for the same reason. */
export function earlierWords(fact: EarlierFact | undefined, { labels, language }: StudyContext): Words {
  if (!fact) return [];
  const words = earlierWordsOf(language);
  const day = (key: string | undefined) => key !== undefined && { label: labels[key] ?? '' };
  return fill(fact.direction === 'up' ? words.rose : words.fell, {
    from: day(fact.days.from),
    to: day(fact.days.to),
    fromBefore: day(fact.daysBefore.from),
    toBefore: day(fact.daysBefore.to),
    now: { ref: fact.now },
    before: { ref: fact.before },
    change: fact.change && { ref: fact.change },
  });
}
