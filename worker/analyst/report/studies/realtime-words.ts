import type { RealtimeFact } from '../../findings/fact.ts';
import { listed, type Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

/** "12 active users in the last 30 minutes. Most are in Germany, 8 (66.7 % of all)." */
export function realtimeWords(fact: RealtimeFact, { names, labels, filtered }: StudyContext): Words[] {
  const { words } = names;
  const { realtime } = words;
  const [main, ...others] = fact.figures;
  if (!main) return [];
  const lead = fill(main.zero ? realtime.none : realtime.some, {
    ...names.metricSlots(main.metric),
    limits: filtered,
    now: { ref: main.ref },
    minutes: { label: labels[fact.minutes] ?? '' },
  });
  const [first] = fact.groups;
  const list = fact.groups.map(({ group, ref, share }) =>
    fill(realtime.group, {
      group: group.flatMap(({ key }, index): Words => [index ? ' · ' : undefined, { label: labels[key] ?? '' }]),
      now: { ref },
      share: share && { ref: share },
    }),
  );
  const groups = first
    ? fill(realtime.groups, {
        dimensions: listed(
          first.group.map(({ dimension }): Words => [names.dimension(dimension)]),
          words,
        ),
        list: listed(list, words),
      })
    : [];
  const beside = others.map(({ metric, ref }) => fill(realtime.beside, { ...names.metricSlots(metric), now: { ref } }));
  return [lead, ...beside, groups];
}
