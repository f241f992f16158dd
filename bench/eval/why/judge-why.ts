import { requestsOf } from '../../../worker/analyst/compile/requests-of.ts';
import type { Answered } from '../../../worker/analyst/findings/compute-findings.ts';
import type { WhyFact } from '../../../worker/analyst/findings/fact.ts';
import { studyFindings } from '../../../worker/analyst/findings/studies/study-findings.ts';
import type { StudyPlan } from '../../../worker/analyst/plan.ts';
import { shop } from '../../../worker/analyst/understand/test-properties.ts';
import { answerRequest, toDay } from './answer-request.ts';
import { dimensions, metricOf, plantProperty, sumOver, type Counts, type PlantedProperty } from './planted-property.ts';
import type { Culprit, WhyCase } from './why-cases.ts';

export interface WhyVerdict extends Pick<WhyCase, 'kind' | 'metric' | 'sessions' | 'culprit' | 'isFault' | 'recurs'> {
  /** Supported causes in their order. */
  named: (Culprit & { isFault: boolean; recurs: boolean })[];
  /** A gap, or a first cause that is called a fault. */
  saidFault: boolean;
  saidGap: boolean;
  /** The first cause, or the whole, was said to have done the same a year before. */
  saidRecurs: boolean;
  /** The first supported cause is the true one. */
  isHit: boolean;
  /** How many ordinary deviations of its group the plant is. */
  strength: number;
  /** By how much the parts that are drawn miss the change, as a part of it. */
  leftOver: number;
  report: string;
}

/** How many times the same days are drawn without the plant, and with it. */
const draws = { plain: 12, planted: 4 };

/** The real requests, answered from the planted property; the real findings; and what they should have said. */
export function judgeWhy(one: WhyCase): WhyVerdict {
  const { kind, metric, sessions, culprit, range, compare, seed, plant, isFault, recurs = false } = one;
  const property = plantProperty({ seed, noise: 0, sessions, plant });
  const plan: StudyPlan = {
    kind: 'why',
    metrics: [metric],
    range,
    compare,
    dimensions: Object.keys(dimensions),
    filters: [],
    assumptions: [],
  };
  const replies = requestsOf(plan, shop).map((request): Answered => {
    if (request.method !== 'runReport' || !('dateRanges' in request.body)) throw new Error('Reports only.');
    return {
      request,
      reply: answerRequest({ ...request, body: request.body }, property),
      fetchedAt: '2026-11-23T09:00:00.000Z',
    };
  });
  const findings = studyFindings({ plan, property: shop, language: 'en', replies, today: '2026-11-23' });
  const why = findings.facts.find((fact): fact is WhyFact => fact.kind === 'why');
  const named = (why?.causes ?? [])
    .filter(({ verdict }) => verdict === 'supported')
    .map(({ dimension, key, ...cause }) => ({
      dimension,
      name: findings.labels[key] ?? '',
      isFault: cause.isFault || cause.isSilent,
      recurs: cause.yearBefore !== undefined,
    }));
  const [first] = named;
  const saidGap = (why?.gaps.length ?? 0) > 0;
  const [card] = findings.metrics;
  const change =
    (findings.values[card?.ref ?? '']?.value ?? NaN) - (findings.values[card?.previous_ref ?? '']?.value ?? NaN);
  const isPoints = findings.charts[0]?.spec.usermeta?.unit === 'percentage_points';
  // The last bar is the change itself.
  const parts = (findings.charts[0]?.spec.data.values ?? []).slice(0, -1);
  const drawn = parts.reduce((sum, { value }) => sum + Number(value), 0);
  return {
    kind,
    metric,
    sessions,
    isFault,
    ...(culprit ? { culprit } : {}),
    named,
    saidGap,
    saidRecurs: why?.yearBefore !== undefined || (first?.recurs ?? false),
    recurs,
    saidFault: saidGap || (first?.isFault ?? false),
    isHit: culprit !== undefined && first?.dimension === culprit.dimension && first.name === culprit.name,
    strength: culprit ? strengthOf(one, culprit) : NaN,
    leftOver: Math.abs(drawn / (isPoints ? 100 : 1) - change) / Math.max(Math.abs(change), 1e-6),
    report: `${range.start}..${range.end} ${why?.whole ?? 'no fact'}`,
  };
}

/** What the plant adds to the group's part of the change, over how that part varies without it. */
function strengthOf({ seed, sessions, metric, range, compare, plant }: WhyCase, culprit: Culprit): number {
  const parts = (many: number, planted: WhyCase['plant']) =>
    Array.from({ length: many }, (_, noise) =>
      partOf(plantProperty({ seed, noise: noise + 1, sessions, plant: planted }), culprit, { metric, range, compare }),
    );
  // The nature of the property, which is planted into all days, is no change.
  const plain = parts(draws.plain, (place) => plant(place, toDay(compare.start) - 1));
  const planted = parts(draws.planted, plant);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(plain);
  const deviation = Math.sqrt(plain.reduce((sum, part) => sum + (part - middle) ** 2, 0) / (draws.plain - 1));
  return Math.abs(mean(planted) - middle) / deviation;
}

/** A group's part of the change, worked out from the counts alone. */
function partOf(
  property: PlantedProperty,
  { dimension, name }: Culprit,
  { metric, range, compare }: Pick<WhyCase, 'metric' | 'range' | 'compare'>,
): number {
  const days = (each: typeof range) => [toDay(each.start), toDay(each.end)] as const;
  const own = (each: typeof range) => sumOver(property, days(each), (place) => place[dimension] === name);
  const [now, before] = [own(range), own(compare)];
  const value = (counts: Counts) => metricOf(counts, metric);
  if (!metric.endsWith('Rate')) return value(now) - value(before);
  const whole = (each: typeof range) => sumOver(property, days(each), () => true);
  const [wholeNow, wholeBefore] = [whole(range), whole(compare)];
  const weight = now.sessions / wholeNow.sessions;
  const mix = (weight - before.sessions / wholeBefore.sessions) * (value(before) - value(wholeBefore));
  return mix + weight * (value(now) - value(before));
}
