import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { StudyPlan } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { Chart, Table } from '../../report.ts';
import { fillText } from '../../report/words/fill.ts';
import { similarDaysWordsOf } from '../../report/words/similar-days.ts';
import { fewestCompared, findSimilar, type SimilarPeriod } from '../../similar/find-similar.ts';
import type { SimilarFact } from '../fact.ts';
import { dayOf, startOfData } from './daily.ts';
import type { Study, StudyResult } from './study.ts';

type SimilarStudy = Study<StudyPlan & { kind: 'similar' }>;

const most = 3;
/** Up to here nobody need think of chance. */
const hardlyEver = 0.001;

/** When the figure last went up and down from day to day as in the range: what chance may well have made alike is not named. */
export function findSimilarDays(study: SimilarStudy): StudyResult {
  const { plan, property, ledger, tables } = study;
  const table = tables['t1'];
  const [column] = table?.metrics ?? [];
  if (!table || !column || table.rows.length === 0) return { facts: [], metrics: [], charts: [], empty: true };
  const { name } = column;
  const { label, unit, algebra } = describeMetric(name, property);
  const words = similarDaysWordsOf(ledger.language);
  const first = startOfData(table);
  const series = table.rows.flatMap(({ metrics }, row) =>
    row < first ? [] : [{ day: dayOf(table, row), value: metrics[0] ?? 0 }],
  );
  const asked = { from: plan.range.start, to: plan.range.end };
  const { periods, compared } = findSimilar(series, asked, most);
  const now = sliceOf(table, asked);
  const found = periods.flatMap((period) => addPeriod(period) ?? []);
  const [nearest] = periods;
  return {
    facts: [{ kind: 'similar', metric: name, found, ...(found.length === 0 && { why: whyNone() }) }],
    metrics: [],
    charts: nearest && found.length > 0 ? chartBoth(study, { table, name, nearest }) : [],
    empty: false,
  };

  function addPeriod(period: SimilarPeriod): SimilarFact['found'][number] | undefined {
    const then = sliceOf(table!, period);
    const likeness =
      now &&
      then &&
      ledger.add({
        formula: `alike(${now.slice}, ${then.slice})`,
        unit: 'fraction',
        label: fillText(words.likeness, { Metric: label }),
      });
    const dayAt = (row: number, what: string) => ledger.add({ formula: `t1.r${row}.date`, unit: 'date', label: what });
    const from = then && dayAt(then.first, words.firstDay);
    const to = then && dayAt(then.last, words.lastDay);
    if (!likeness || !from || !to) return undefined;
    const isSure = period.chance <= hardlyEver;
    // Users of several days are no sum of each day's.
    if (algebra.kind !== 'additive') return { from, to, likeness, isSure };
    const sum = (of: { cells: string[] }, when: string) =>
      ledger.add({ formula: `sum(${of.cells.join(', ')})`, unit, label: `${label}, ${when}` });
    const [sumNow, sumThen] = [sum(now, plan.range.label), sum(then, words.atThatTime)];
    return { from, to, likeness, isSure, ...(sumNow && sumThen && { now: sumNow, before: sumThen }) };
  }

  function whyNone(): NonNullable<SimilarFact['why']> {
    const days = (Date.parse(asked.to) - Date.parse(asked.from)) / 86_400_000 + 1;
    const inRange = series.filter(({ day }) => day >= asked.from && day <= asked.to);
    if (inRange.length < days) return 'unknown';
    if (new Set(inRange.map(({ value }) => value)).size === 1) return 'still';
    return compared < fewestCompared ? 'few' : 'none';
  }
}

/** The rows of some days, all of which are there. */
function sliceOf(table: Table, { from, to }: { from: string; to: string }) {
  const first = table.rows.findIndex((_, row) => dayOf(table, row) === from);
  const last = table.rows.findIndex((_, row) => dayOf(table, row) === to);
  if (first < 0 || last < first) return undefined;
  const name = table.metrics[0]?.name ?? '';
  const cells = Array.from({ length: last - first + 1 }, (_, place) => `t1.r${first + place}.${name}`);
  return { first, last, slice: `t1.r${first}..r${last}.${name}`, cells };
}

/** The days asked about, and under them those that ran alike, each on the day that it is compared with. */
function chartBoth(
  { plan, property, ledger }: SimilarStudy,
  { table, name, nearest }: { table: Table; name: string; nearest: SimilarPeriod },
): Omit<Chart, 'id'>[] {
  const { charts, steps, inside } = ledger.words;
  const { label, unit } = describeMetric(name, property);
  const [now, then] = [sliceOf(table, { from: plan.range.start, to: plan.range.end }), sliceOf(table, nearest)];
  if (!now || !then) return [];
  const line = (of: typeof now, series: string) =>
    of.cells.map((cell, place) => ({
      date: dayOf(table, now.first + place),
      day: dayOf(table, of.first + place),
      series,
      value: table.rows[of.first + place]?.metrics[0] ?? null,
      cell,
    }));
  const title = fillText(charts.per, { metric: label, step: steps.day });
  return [
    {
      table: 't1',
      title,
      summary: fillText(charts.series, { title: inside(title), days: plainText(plan.range.label) }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'line' },
        data: { values: [...line(now, charts.current), ...line(then, charts.previous)] },
        encoding: {
          x: { field: 'date', type: 'temporal' },
          y: { field: 'value', type: 'quantitative', title: label },
          color: { field: 'series', type: 'nominal' },
        },
        usermeta: {
          unit,
          ...(unit === 'currency' ? { currency: ledger.currency } : {}),
          previous_series: charts.previous,
        },
      },
    },
  ];
}
