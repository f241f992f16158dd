import type { GroupVerdict, LevelFact, WhyFact } from '../../findings/fact.ts';
import type { DataPlan, StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { annotationWords } from './annotation-words.ts';
import { earlierWords } from './earlier-words.ts';
import { levelWords } from '../level-words.ts';
import { listed, type Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

const mostNamed = 3;

/** The change, whether it is ordinary, and what it came from: supported, untested, refuted. */
export function whyWords(
  [level, fact]: [LevelFact, WhyFact],
  { plan, property, context }: { plan: StudyPlan & { kind: 'why' }; property: PropertyProfile; context: StudyContext },
): Words[] {
  const { names, labels, filtered } = context;
  const { words } = names;
  const { why } = words;
  const { metrics, range, compare, filters, assumptions } = plan;
  const compared: DataPlan = { kind: 'comparison', metrics, range, compare, filters, assumptions };
  const lead = levelWords(level, { plan: compared, property, names, filtered, isGapped: false });
  const faults = fact.gaps.map(({ after, before }) =>
    fill(why.fault, { after: { ref: after }, before: before && { ref: before } }),
  );
  const of = (verdict: GroupVerdict) => fact.causes.filter((cause) => cause.verdict === verdict).slice(0, mostNamed);
  const slotsOf = ({ dimension, key, amount, share, mix, rate }: WhyFact['causes'][number]) => ({
    cause: fill(why.cause, {
      dimension: names.dimension(dimension),
      name: { label: labels[key] ?? '' },
    }),
    amount: { ref: amount },
    share: share && { ref: share },
    mix: mix && rate && { ref: mix },
    rate: rate && { ref: rate },
  });
  const supported = of('supported').map((cause): Words => [
    fill(cause.direction === 'up' ? why.rose : why.fell, slotsOf(cause)),
    cause.isFault ? [words.gap, why.tracking] : undefined,
    cause.isSilent ? [words.gap, why.silent] : undefined,
    cause.yearBefore ? [words.gap, fill(why.recurs, { amount: { ref: cause.yearBefore } })] : undefined,
  ]);
  const listOf = (causes: WhyFact['causes']) => ({
    list: listed(
      causes.map((cause) => fill(why.part, { ...slotsOf(cause), amount: { ref: cause.signed } })),
      words,
    ),
  });
  const untested = of('untested');
  const shared = of('shared');
  const refuted = of('refuted');
  const { rest } = fact;
  return [
    lead,
    ...faults,
    level.change?.direction === 'same' ? [] : [why[fact.whole]],
    fact.yearBefore ? fill(why.wholeRecurs, { change: { ref: fact.yearBefore } }) : [],
    ...supported,
    ...annotationWords(fact.annotations, context),
    untested.length ? fill(why.untestedParts, listOf(untested)) : [],
    !supported.length && (shared.length || refuted.length) ? [why.nothing] : [],
    shared.length ? fill(why.sharedParts, listOf(shared)) : [],
    refuted.length ? fill(why.refutedParts, listOf(refuted)) : [],
    rest && supported.length
      ? fill(rest.direction === 'up' ? why.restUp : why.restDown, {
          dimension: names.dimension(rest.dimension),
          amount: { ref: rest.amount },
        })
      : [],
    earlierWords(fact.earlier, context),
  ];
}
