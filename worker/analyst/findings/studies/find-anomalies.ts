import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { StudyPlan } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { Chart } from '../../report.ts';
import type { AnomalyFact } from '../fact.ts';
import { fillText } from '../../report/words/fill.ts';
import { dayOf, daysBetween, sliceOf, startOfData } from './daily.ts';
import { findGaps } from './find-gaps.ts';
import { falseDiscoveries } from './false-discoveries.ts';
import { normalTail } from './normal-tail.ts';
import { occasionOf } from './occasion-of.ts';
import type { Study, StudyResult } from './study.ts';

type AnomalyStudy = Study<StudyPlan & { kind: 'anomaly' }>;

const shortest = 60;
/** Of all that is reported, at most this part by chance (Benjamini and Hochberg, 1995). */
const falseRate = 0.05;
/** Below it a deviation is no outlier, however few days are looked at (Iglewicz and Hoaglin, 1993). */
const leastScore = 3.5;
const mostFound = 5;

/** Days of the range that are far from what their weekday and the weeks around them make usual. */
export function findAnomalies(study: AnomalyStudy): StudyResult {
  const { plan, property, ledger, tables } = study;
  const table = tables['t1'];
  const first = table ? startOfData(table) : 0;
  if (!table || table.rows.length === 0) return { facts: [], metrics: [], charts: [], empty: true };
  if (daysBetween(dayOf(table, first), dayOf(table, table.rows.length - 1)) + 1 < shortest) {
    return { facts: [], metrics: [], charts: [], empty: true };
  }
  const inRange = table.rows.flatMap((_, row) => {
    const day = dayOf(table, row);
    return row >= first && day >= plan.range.start && day <= plan.range.end ? [row] : [];
  });
  const { studyLabels, inside } = ledger.words;
  const tests = table.metrics.flatMap(({ name }) => {
    const slice = sliceOf(table, first, name);
    return inRange.map((row) => {
      const score = ledger.compute(`score(${slice}, t1.r${row}.date)`);
      return { name, slice, row, score, chance: Number.isFinite(score) ? normalTail(Math.abs(score)) : 1 };
    });
  });
  const odd = falseDiscoveries(tests, falseRate)
    .filter(({ score }) => Math.abs(score) >= leastScore)
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .slice(0, mostFound);
  const found = odd.flatMap(({ name, slice, row, score }): AnomalyFact['found'] => {
    const { label, unit } = describeMetric(name, property);
    const cell = `t1.r${row}.${name}`;
    const usual = `expected(${slice}, t1.r${row}.date)`;
    const isUp = score > 0;
    const value = ledger.add({ formula: cell, unit, label });
    const expected = ledger.add({
      formula: usual,
      unit,
      label: fillText(studyLabels.usualFor, { metric: inside(label) }),
    });
    const difference = ledger.add({
      formula: isUp ? `${cell} - ${usual}` : `${usual} - ${cell}`,
      unit: unit === 'fraction' ? 'ratio' : unit,
      label: fillText(studyLabels.fromUsual, { metric: inside(label) }),
    });
    const at = ledger.add({ formula: `t1.r${row}.date`, unit: 'date', label: studyLabels.theDay });
    if (!value || !expected || !difference || !at) return [];
    const occasion = occasionOf(dayOf(table, row), property.time_zone);
    return [
      {
        metric: name,
        at,
        value,
        expected,
        difference,
        direction: isUp ? 'up' : 'down',
        ...(occasion ? { occasion } : {}),
      },
    ];
  });
  const main = odd[0]?.name ?? table.metrics[0]?.name ?? '';
  return {
    facts: [{ kind: 'anomaly', found, gaps: findGaps(study, 't1', first) }],
    metrics: [],
    charts: chartDays(study, main, inRange, first),
    empty: false,
  };
}

/** What was, over what would have been usual. */
function chartDays(
  { plan, property, ledger, tables }: AnomalyStudy,
  name: string,
  rows: number[],
  first: number,
): Omit<Chart, 'id'>[] {
  const table = tables['t1']!;
  const { studyLabels, studyCharts, charts, inside } = ledger.words;
  const { label, unit } = describeMetric(name, property);
  const column = table.metrics.findIndex((each) => each.name === name);
  // A single day says more with the weeks before it.
  const from = rows.length >= 14 ? (rows[0] ?? 0) : Math.max(first, (rows.at(-1) ?? table.rows.length - 1) - 27);
  const to = rows.at(-1) ?? table.rows.length - 1;
  const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const slice = sliceOf(table, first, name);
  const values = shown.flatMap((row) => {
    const day = dayOf(table, row);
    const own = {
      date: day,
      day,
      series: label,
      value: table.rows[row]?.metrics[column] ?? 0,
      cell: `t1.r${row}.${name}`,
    };
    const formula = `expected(${slice}, t1.r${row}.date)`;
    const ref = ledger.add({ formula, unit, label: fillText(studyLabels.usualFor, { metric: inside(label) }) });
    return ref
      ? [own, { date: day, day, series: studyLabels.usual, value: ledger.values[ref]?.value ?? null, ref }]
      : [own];
  });
  if (shown.length < 2) return [];
  const title = fillText(studyCharts.usual, { Metric: label, metric: inside(label) });
  return [
    {
      table: 't1',
      title,
      summary: fillText(charts.lines, { title: inside(title), days: plainText(plan.range.label) }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'line' },
        data: { values },
        encoding: {
          x: { field: 'date', type: 'temporal' },
          y: { field: 'value', type: 'quantitative', title: label },
          color: { field: 'series', type: 'nominal', sort: [label, studyLabels.usual] },
        },
        usermeta: { unit, ...(unit === 'currency' ? { currency: ledger.currency } : {}) },
      },
    },
  ];
}
