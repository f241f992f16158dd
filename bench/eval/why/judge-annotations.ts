import { Random } from '../../../dev/google/events/random.ts';
import { annotationRequests } from '../../../worker/analyst/compile/studies/annotation-requests.ts';
import { requestsOf } from '../../../worker/analyst/compile/requests-of.ts';
import type { Answered } from '../../../worker/analyst/findings/compute-findings.ts';
import type { Verdict, WhyFact } from '../../../worker/analyst/findings/fact.ts';
import { findingsOf } from '../../../worker/analyst/findings/findings-of.ts';
import type { StudyPlan } from '../../../worker/analyst/plan.ts';
import { verify } from '../../../worker/analyst/proof/verify.ts';
import { composeReport } from '../../../worker/analyst/report/compose-report.ts';
import { shop } from '../../../worker/analyst/understand/test-properties.ts';
import { answerRequest, toDay } from './answer-request.ts';
import { plantProperty, type Plant } from './planted-property.ts';

const kinds = ['step', 'placebo', 'elsewhere', 'against'] as const;

export interface AnnotationCase {
  /**
   * `step`: the figure steps on the noted day. `placebo`: nothing happened. `elsewhere`: it steps four to six days away
   * from the note. `against`: the note's day brought a step against the change that is asked about.
   */
  kind: (typeof kinds)[number];
  seed: number;
  /** On an ordinary day. */
  sessions: number;
  metric: string;
  /** Of the figure from the step on. */
  factor: number;
}

export interface AnnotationVerdict extends AnnotationCase {
  verdict: Verdict | undefined;
  /** What cannot be proven of the report. */
  problems: string[];
}

const sizes = [60, 900, 15_000];
const metrics = ['sessions', 'keyEvents', 'engagementRate', 'totalRevenue'];
const factors = [0.6, 0.75, 1.35, 1.7];
const today = '2026-11-23';
const range = { start: '2026-11-16', end: '2026-11-22', label: 'last week' };
const compare = { start: '2026-11-09', end: '2026-11-15', label: 'the week before' };

/** `each` cases of every kind, over sizes, metrics and sizes of the step in turn. */
export function annotationCases(each: number): AnnotationCase[] {
  return kinds.flatMap((kind, order) =>
    Array.from({ length: each }, (_, index) => ({
      kind,
      seed: 500_000 + 1_000 * order + index,
      sessions: sizes[index % sizes.length] ?? 900,
      metric: metrics[Math.floor(index / sizes.length) % metrics.length] ?? 'sessions',
      factor: factors[Math.floor(index / (sizes.length * metrics.length)) % factors.length] ?? 1,
    })),
  );
}

/** The real requests, answered from the planted property; what the report says of the note; and whether it is proven. */
export function judgeAnnotation(one: AnnotationCase): AnnotationVerdict {
  const { kind, seed, sessions, metric } = one;
  const random = new Random(seed, 9);
  const start = toDay(range.start);
  const noted = start + Math.floor(random.next() * 3);
  const steps = kind === 'elsewhere' ? noted - 4 - Math.floor(random.next() * 3) : noted;
  const property = plantProperty({ seed, noise: 0, sessions, plant: plantOf(one, { noted, steps }) });
  const annotation = { id: '1', day: new Date(noted * 86_400_000).toISOString().slice(0, 10), title: 'Release 2.3' };
  const plan: StudyPlan = {
    kind: 'why',
    metrics: [metric],
    range,
    compare,
    dimensions: ['deviceCategory'],
    filters: [],
    assumptions: [],
  };
  const requests = [
    ...requestsOf(plan, shop),
    ...annotationRequests(plan, { property: shop, annotations: [annotation], today }),
  ];
  const replies = requests.map((request): Answered => {
    if (request.method !== 'runReport' || !('dateRanges' in request.body)) throw new Error('Reports only.');
    const reply = answerRequest({ ...request, body: request.body }, property);
    return { request, reply, fetchedAt: '2026-11-23T09:00:00.000Z' };
  });
  const input = { question: 'Why?', plan, property: shop, language: 'en' as const, replies, today };
  const findings = findingsOf({ ...input, annotations: [annotation] });
  const report = composeReport({ ...input, persona: 'general', annotations: [annotation] });
  return {
    ...one,
    verdict: findings.facts.find((fact): fact is WhyFact => fact.kind === 'why')?.annotations[0]?.verdict,
    problems: verify(report).map(({ where, what }) => `${where} ${what}`),
  };
}

function plantOf({ kind, metric, factor }: AnnotationCase, { noted, steps }: { noted: number; steps: number }): Plant {
  const moved = (by: number) =>
    metric === 'engagementRate'
      ? { engagement: by < 1 ? by : 1 / by }
      : metric === 'sessions'
        ? { sessions: by }
        : { keyEvents: by };
  return (_, day) => {
    if (kind === 'placebo') return {};
    // The week that is asked about is moved the other way from its first days on; the note's day turns back a part of it.
    if (kind === 'against') {
      if (metric === 'engagementRate')
        return day < noted - 7 ? {} : day < noted ? { engagement: 0.5 } : { engagement: 0.7 };
      return day < noted - 7 ? {} : moved(day < noted ? factor ** 3 : factor ** 2);
    }
    return day >= steps ? moved(factor) : {};
  };
}
