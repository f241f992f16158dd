import { Random } from '../../../dev/google/events/random.ts';
import { requestsOf } from '../../../worker/analyst/compile/requests-of.ts';
import type { AnomalyFact } from '../../../worker/analyst/findings/fact.ts';
import { studyFindings } from '../../../worker/analyst/findings/studies/study-findings.ts';
import type { StudyPlan } from '../../../worker/analyst/plan.ts';
import { shop } from '../../../worker/analyst/understand/test-properties.ts';
import { dailySeries, type DailySeries, type SeriesKind } from './daily-series.ts';

export type AnomalyPlant = 'none' | 'spike' | 'drop' | 'dead day' | 'zero day' | 'level shift';

export interface AnomalyVerdict {
  plant: AnomalyPlant;
  kind: string;
  /** The planted day, or one of a new level, was named. */
  isFound: boolean;
  /** Days that were named although nothing was planted there. */
  falseAlarms: number;
  quietDays: number;
}

const length = { last: '2026-11-22', days: 119 };
const looked = 28;
const metric = 'sessions';
/** How far a plant is from what the day would have been. */
const factors = { spike: [1.8, 3], drop: [0.1, 0.45], 'level shift': [0.3, 0.55] } as const;

/** A series with something planted into its last four weeks, and what the answer names. */
export function judgeAnomaly(plant: AnomalyPlant, kind: SeriesKind, seed: number): AnomalyVerdict {
  const series = dailySeries(kind, seed, length);
  const random = new Random(seed, 5);
  const at = length.days - looked + random.between(2, looked - 6);
  const to = plant === 'level shift' ? length.days - 1 : at;
  const values = series.values.map((value, index) => {
    if (plant === 'none' || index < at || index > to) return value;
    if (plant === 'dead day') return undefined;
    if (plant === 'zero day') return 0;
    const [low, high] = factors[plant];
    return Math.round(value * (low + (high - low) * random.next()));
  });
  const { facts, dates } = answer(series, values);
  const isPlanted = (date: string) => plant !== 'none' && date >= dateOf(series, at) && date <= dateOf(series, to);
  const gaps = facts.flatMap(({ gaps: found }) => found);
  return {
    plant,
    kind,
    isFound: plant === 'dead day' ? gaps.length > 0 : dates.some(isPlanted),
    falseAlarms: dates.filter((date) => !isPlanted(date)).length + (plant === 'dead day' ? 0 : gaps.length),
    quietDays: looked - (plant === 'none' ? 0 : to - at + 1),
  };
}

function answer(series: DailySeries, values: (number | undefined)[]) {
  const [start, end] = [dateOf(series, 0), dateOf(series, values.length - 1)];
  const plan: StudyPlan = {
    kind: 'anomaly',
    metrics: [metric],
    range: { start: dateOf(series, values.length - looked), end, label: 'the last 28 days' },
    history: { start, end, label: 'the days before' },
    filters: [],
    assumptions: [],
  };
  const rows = values.flatMap((value, index) =>
    value === undefined
      ? []
      : [
          {
            dimensionValues: [{ value: dateOf(series, index).replaceAll('-', '') }],
            metricValues: [{ value: `${value}` }],
          },
        ],
  );
  const reply = {
    dimensionHeaders: [{ name: 'date' }],
    metricHeaders: [{ name: metric, type: 'TYPE_INTEGER' }],
    rows,
    rowCount: rows.length,
    metadata: {},
  };
  const replies = requestsOf(plan, shop).map((request) => ({ request, reply, fetchedAt: '2026-11-23T09:00:00.000Z' }));
  const findings = studyFindings({ plan, property: shop, language: 'en', replies, today: '2026-11-23' });
  const facts = findings.facts.filter((fact): fact is AnomalyFact => fact.kind === 'anomaly');
  // A date's value is its number, 20261103.
  const dates = facts
    .flatMap(({ found }) => found)
    .map(({ at }) => `${findings.values[at]?.value}`.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  return { facts, dates };
}

function dateOf({ first }: DailySeries, index: number): string {
  return new Date((first + index) * 86_400_000).toISOString().slice(0, 10);
}
