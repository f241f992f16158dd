import type { RealtimeFact } from '../../findings/fact.ts';
import { listed, type Words } from '../say.ts';
import type { StudyContext } from './study-context.ts';

/** "12 active users in the last 30 minutes. Most are in Germany, 8 (66.7 % of all)." */
export function realtimeWords(fact: RealtimeFact, { names, labels, filtered }: StudyContext): Words[] {
  const when: Words = [' in the last ', { label: labels[fact.minutes] ?? '' }, ' minutes'];
  const [main, ...others] = fact.figures;
  if (!main) return [];
  const lead: Words = main.zero
    ? ['No ', names.metric(main.metric), ...filtered, ' were seen', when, '.']
    : [{ ref: main.ref }, ' ', names.metric(main.metric), ...filtered, when, '.'];
  const [first] = fact.groups;
  const groups: Words = first
    ? [
        'By ',
        ...listed(first.group.map(({ dimension }): Words => [names.dimension(dimension)])),
        ': ',
        ...listed(
          fact.groups.map(({ group, ref, share }): Words => [
            ...group.flatMap(({ key }, index): Words => [
              index ? ' / ' : undefined,
              { label: labels[key] || '(empty)' },
            ]),
            ' ',
            { ref },
            share ? [' (', { ref: share }, ' of all)'] : undefined,
          ]),
        ),
        '.',
      ]
    : [];
  const beside = others.map(({ metric, ref }): Words => [names.metric(metric, 'start'), ': ', { ref }, '.']);
  return [lead, ...beside, groups];
}

export const realtimeCaveats: Words[] = [
  ['This is the live view of Google Analytics: it moves from minute to minute and knows no traffic sources or money.'],
];
