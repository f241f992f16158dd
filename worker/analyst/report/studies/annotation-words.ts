import type { AnnotationFact } from '../../findings/fact.ts';
import type { Words } from '../say.ts';
import { annotationWordsOf } from '../words/annotations.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

/** What was noted near a change, and whether it explains it. A title is quoted as data, whatever it says. */
export function annotationWords(facts: AnnotationFact[], { labels, language }: StudyContext): Words[] {
  const words = annotationWordsOf(language);
  return facts.map(({ verdict, key, at, after, before }) =>
    fill(words[verdict], {
      title: { label: labels[key] ?? '' },
      day: at && { ref: at },
      after: after && { ref: after },
      before: before && { ref: before },
    }),
  );
}
