import type { GroupVerdict, LevelFact, WhyFact } from '../../findings/fact.ts';
import type { DataPlan, StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { levelWords } from '../level-words.ts';
import { listed, type Words } from '../say.ts';
import type { StudyContext } from './study-context.ts';

const mostNamed = 3;

/** The change, whether it is ordinary, and what it came from: supported, untested, refuted. */
export function whyWords(
  [level, why]: [LevelFact, WhyFact],
  { plan, property, context }: { plan: StudyPlan & { kind: 'why' }; property: PropertyProfile; context: StudyContext },
): Words[] {
  const { names, labels, filtered } = context;
  const { metrics, range, compare, filters, assumptions } = plan;
  const compared: DataPlan = { kind: 'comparison', metrics, range, compare, filters, assumptions };
  const lead = levelWords(level, { plan: compared, property, names, filtered, isGapped: false });
  const faults = why.gaps.map(({ after, before }): Words => [
    'Nothing at all was recorded after ',
    { ref: after },
    before ? [' until ', { ref: before }] : undefined,
    ': a fault of the tracking, which explains a change before anything else does.',
  ]);
  const ordinary: Words = {
    supported: ['That is more than this figure ordinarily moves.'],
    refuted: ['That is no more than this figure ordinarily moves from period to period.'],
    untested: ['There is too little history to say whether that is ordinary.'],
  }[why.whole];
  const of = (verdict: GroupVerdict) => why.causes.filter((cause) => cause.verdict === verdict).slice(0, mostNamed);
  const named = ({ dimension, key }: WhyFact['causes'][number]): Words => [
    names.dimension(dimension),
    ' “',
    { label: labels[key] || '(empty)' },
    '”',
  ];
  const supported = of('supported').map((cause): Words => [
    'Supported: ',
    ...named(cause),
    cause.direction === 'up' ? ' rose' : ' fell',
    ' more than it ordinarily does, which makes ',
    { ref: cause.amount },
    cause.share ? [' or ', { ref: cause.share }] : undefined,
    ' of the change',
    cause.mix && cause.rate
      ? [' (', { ref: cause.mix }, ' from its weight, ', { ref: cause.rate }, ' from its own figure)']
      : undefined,
    '.',
    cause.isFault ? ' This is traffic that Google cannot place, so look at the tracking first.' : undefined,
    cause.isSilent
      ? ' Its visits go on, but none of this came from them any more: look at the tracking first.'
      : undefined,
  ]);
  const untested = of('untested');
  const shared = of('shared');
  const refuted = of('refuted');
  const parts = (causes: WhyFact['causes']) =>
    listed(causes.map((cause): Words => [...named(cause), ' (', { ref: cause.amount }, ')']));
  return [
    lead,
    ...faults,
    level.change?.direction === 'same' ? [] : ordinary,
    ...supported,
    untested.length ? ['Untested, for lack of earlier days: ', ...parts(untested), '.'] : [],
    shared.length
      ? [
          supported.length ? '' : 'No group stands out. ',
          'Refuted as causes: ',
          ...parts(shared),
          ', which moved as all the others did.',
        ]
      : [],
    refuted.length
      ? [
          supported.length || shared.length ? 'Refuted: ' : 'No group stands out. Refuted: ',
          ...parts(refuted),
          ', which moved as they ordinarily do.',
        ]
      : [],
    why.rest && supported.length
      ? [
          'Everything else by ',
          names.dimension(why.rest.dimension),
          ' made ',
          { ref: why.rest.amount },
          why.rest.direction === 'up' ? ' upwards.' : ' downwards.',
        ]
      : [],
  ];
}

export const whyCaveats: Words[] = [
  ['Groups show where a change happened. What made people act so is not in Google Analytics.'],
];
