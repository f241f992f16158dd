import type { FunnelFact } from '../../findings/fact.ts';
import type { DateRange } from '../../plan.ts';
import { rangeWords } from '../range-words.ts';
import { listed, type Words } from '../say.ts';
import type { StudyContext } from './study-context.ts';

/** "Of 1,204 users at view item, 58 (4.8 %) reached purchase last week. Most were lost ..." */
export function funnelWords(fact: FunnelFact, range: DateRange, { labels, filtered }: StudyContext): Words[] {
  const { steps, loss, groups } = fact;
  const [first, ...others] = steps;
  const last = others.at(-1);
  if (!first || !last) return [];
  const name = (key: string): Words => ['“', { label: labels[key] ?? '' }, '”'];
  const lead: Words = last.users.zero
    ? [
        'None of the ',
        { ref: first.users.ref },
        ' users',
        ...filtered,
        ' at ',
        name(first.name),
        ' reached ',
        name(last.name),
        rangeWords(range),
        '.',
      ]
    : [
        'Of ',
        { ref: first.users.ref },
        ' users',
        ...filtered,
        ' at ',
        name(first.name),
        ', ',
        { ref: last.users.ref },
        last.rate ? [' (', { ref: last.rate }, ')'] : undefined,
        ' reached ',
        name(last.name),
        rangeWords(range),
        '.',
      ];
  const lost: Words = loss
    ? [
        'Most were lost between ',
        name(loss.after),
        ' and ',
        name(loss.before),
        ': ',
        { ref: loss.users },
        ' users, ',
        { ref: loss.share },
        ' of those who were there.',
      ]
    : [];
  const between = others.slice(0, -1);
  const onTheWay: Words = between.length
    ? [
        'On the way, ',
        ...listed(
          between.map((step): Words => [
            { ref: step.users.ref },
            step.rate ? [' (', { ref: step.rate }, ')'] : undefined,
            ' reached ',
            name(step.name),
          ]),
        ),
        '.',
      ]
    : [];
  const byGroup: Words = groups.length
    ? [
        'All the way went ',
        ...listed(
          groups.map(({ key, rate, first: start }): Words => [
            { ref: rate },
            ' of ',
            { ref: start },
            ' users for ',
            { label: labels[key] || '(empty)' },
          ]),
        ),
        '.',
      ]
    : [];
  return [lead, byGroup, lost, onTheWay];
}

export const funnelCaveats: Words[] = [
  ['Each step counts people who did all the steps before it, in this order, within the period.'],
];

/** Nobody began, or Google has no such events. */
export function emptyFunnelWords(first: string, range: DateRange, { filtered }: StudyContext): Words[] {
  return [
    ['Nobody', ...filtered, ' reached the first step, “', { label: first }, '”,', rangeWords(range), '.'],
    ['The events may have other names in this property.'],
  ];
}
