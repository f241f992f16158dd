import type { SimilarFact } from '../../findings/fact.ts';
import type { DateRange } from '../../plan.ts';
import { rangeSlots } from '../range-words.ts';
import { listed, type Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import { similarDaysWordsOf } from '../words/similar-days.ts';
import type { StudyContext } from './study-context.ts';

/** Which earlier days ran like those asked about, and how alike they are; or why none is named. */
export function similarWords(
  { metric, found, why }: SimilarFact,
  range: DateRange,
  { names, filtered, language }: StudyContext,
): Words[] {
  const words = similarDaysWordsOf(language);
  const slots = { ...rangeSlots(range, names.words), ...names.metricSlots(metric), limits: filtered };
  const [nearest, ...others] = found;
  if (!nearest) return [fill(words[why ?? 'none'], slots)];
  const slotsOf = ({ from, to, likeness, now, before }: typeof nearest) => ({
    from: { ref: from },
    to: { ref: to },
    likeness: { ref: likeness },
    now: now && { ref: now },
    before: before && { ref: before },
  });
  const list = listed(
    others.map((each) => fill(words.other, slotsOf(each))),
    names.words,
  );
  return [
    fill(words.found, { ...slots, ...slotsOf(nearest) }),
    [nearest.isSure ? words.sure : words.perhaps],
    others.length > 0 ? fill(words.others, { list }) : [],
  ];
}
