import type { FunnelFact } from '../../findings/fact.ts';
import type { DateRange, StudyPlan } from '../../plan.ts';
import { rangeSlots } from '../range-words.ts';
import { listed, type Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

/** "Of 1,204 users at view item, 58 (4.8 %) reached purchase last week. Most were lost ..." */
export function funnelWords(
  { steps, loss, groups }: FunnelFact,
  { range, open }: StudyPlan & { kind: 'funnel' },
  { labels, filtered, names }: StudyContext,
): Words[] {
  const { words } = names;
  const { funnel } = words;
  const [first, ...others] = steps;
  const last = others.at(-1);
  if (!first || !last) return [];
  const name = (key: string) => ({ label: labels[key] ?? '' });
  const closed = last.users.zero ? funnel.none : funnel.reached;
  const lead = fill(open ? funnel.open : closed, {
    first: { ref: first.users.ref },
    limits: filtered,
    from: name(first.name),
    last: { ref: last.users.ref },
    rate: last.rate && { ref: last.rate },
    to: name(last.name),
    ...rangeSlots(range, words),
  });
  const lost = loss
    ? fill(funnel.lost, {
        from: name(loss.after),
        to: name(loss.before),
        users: { ref: loss.users },
        share: { ref: loss.share },
      })
    : [];
  const between = others.slice(0, -1).map((step) =>
    fill(funnel.step, {
      users: { ref: step.users.ref },
      rate: step.rate && { ref: step.rate },
      to: name(step.name),
    }),
  );
  const byGroup = groups.map(({ key, rate, first: start }) =>
    fill(funnel.group, {
      rate: { ref: rate },
      first: { ref: start },
      group: { label: labels[key] ?? '' },
    }),
  );
  return [
    lead,
    byGroup.length ? fill(funnel.groups, { list: listed(byGroup, words) }) : [],
    lost,
    between.length ? fill(funnel.way, { list: listed(between, words) }) : [],
  ];
}

/** Nobody began, or Google has no such events. */
export function emptyFunnelWords(first: string, range: DateRange, { filtered, names }: StudyContext): Words[] {
  const { funnel } = names.words;
  const slots = { limits: filtered, from: { label: first }, ...rangeSlots(range, names.words) };
  return [fill(funnel.empty, slots), [funnel.names]];
}
