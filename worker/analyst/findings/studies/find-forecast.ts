import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { StudyPlan } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import { forecastOf } from '../../proof/series/forecast.ts';
import { seriesReader } from '../../proof/series/series-of.ts';
import type { Chart } from '../../report.ts';
import type { ForecastFact } from '../fact.ts';
import { fillText } from '../../report/words/fill.ts';
import { dayOf, daysBetween, sliceOf, startOfData } from './daily.ts';
import type { Study, StudyResult } from './study.ts';

type ForecastStudy = Study<StudyPlan & { kind: 'forecast' }>;

/** Weeks of what was, beside what will be. */
const daysShown = 56;
/** A year back, and some weeks before that to tell what was plain then. */
const yearAndWeeks = 365 + 21;
const nothing: StudyResult = { facts: [], metrics: [], charts: [], empty: true };

/** What the figure will come to, with the interval that eight of ten such forecasts hold. */
export function findForecast(study: ForecastStudy): StudyResult {
  const { plan, property, ledger, tables } = study;
  const [name = ''] = plan.metrics;
  const metric = describeMetric(name, property);
  const table = tables['t1'];
  if (!table?.metrics.some((column) => column.name === name) || table.rows.length === 0) return nothing;
  const first = startOfData(table);
  const slice = sliceOf(table, first, name);
  const last = dayOf(table, table.rows.length - 1);
  const from = Math.max(1, daysBetween(last, plan.range.start));
  const to = daysBetween(last, plan.range.end);
  const per = metric.algebra.kind === 'additive' ? 'all' : 'day';
  const known = table.rows.flatMap((_, row) => (dayOf(table, row) >= plan.range.start ? [`t1.r${row}.${name}`] : []));
  const before =
    known.length && per === 'all' ? `${known.length > 1 ? `sum(${known.join(', ')})` : known[0]}` : undefined;
  const { studyLabels } = ledger.words;
  const of = `${metric.label}, ${plan.range.label}`;
  const add = (named: string, label: string) =>
    ledger.add({ formula: before ? `${before} + ${named}` : named, unit: metric.unit, label: `${label}, ${of}` });
  const span = `[${from}..${to}](${slice})`;
  const expected = add(`${per === 'all' ? 'forecast' : 'daily'}${span}`, studyLabels.forecast);
  const low = add(`${per === 'all' ? 'low' : 'daily_low'}${span}`, studyLabels.low);
  const high = add(`${per === 'all' ? 'high' : 'daily_high'}${span}`, studyLabels.high);
  const missed = ledger.add({ formula: `missed(${slice})`, unit: metric.unit, label: studyLabels.missed });
  const repeated = ledger.add({
    formula: `missed_by_repeating(${slice})`,
    unit: metric.unit,
    label: studyLabels.repeated,
  });
  const held = ledger.add({ formula: `held(${slice})`, unit: 'fraction', label: studyLabels.held });
  const forecast = forecastOf(seriesReader(tables)(slice));
  if (!expected || !low || !high || !missed || !repeated || to < from) return nothing;
  const knownRef = before
    ? ledger.add({ formula: before, unit: metric.unit, label: `${studyLabels.soFar}, ${of}` })
    : undefined;
  const fact: ForecastFact = {
    kind: 'forecast',
    metric: name,
    per,
    expected,
    low,
    high,
    ...(knownRef ? { known: knownRef } : {}),
    missed,
    missedByRepeating: repeated,
    ...(held ? { held } : {}),
    isRepeating: forecast?.missed === forecast?.missedByRepeating,
    isRepeatingFar: forecast !== undefined && forecast.missed < forecast.missedByRepeating && forecast.isRepeated(to),
    knowsOccasions: daysBetween(dayOf(table, first), plan.range.start) >= yearAndWeeks,
  };
  return { facts: [fact], metrics: [], charts: chartAhead(study, { name, first, slice, to }), empty: false };
}

function chartAhead(
  { plan, property, ledger, tables }: ForecastStudy,
  { name, first, slice, to }: { name: string; first: number; slice: string; to: number },
): Omit<Chart, 'id'>[] {
  const table = tables['t1']!;
  const { studyLabels, studyCharts, charts, inside } = ledger.words;
  const names = {
    past: studyLabels.soFar,
    expected: studyLabels.forecast,
    low: studyLabels.low,
    high: studyLabels.high,
  };
  const metric = describeMetric(name, property);
  const column = table.metrics.findIndex((each) => each.name === name);
  const start = Math.max(first, table.rows.length - daysShown);
  const past = table.rows.slice(start).map(({ metrics }, index) => {
    const day = dayOf(table, start + index);
    return { date: day, day, series: names.past, value: metrics[column] ?? 0, cell: `t1.r${start + index}.${name}` };
  });
  const lastDay = Date.parse(past.at(-1)?.day ?? '');
  const ahead = Array.from({ length: Math.min(to, 92) }, (_, index) => index + 1).flatMap((days) => {
    const day = new Date(lastDay + days * 86_400_000).toISOString().slice(0, 10);
    return (['forecast', 'low', 'high'] as const).flatMap((way) => {
      const series = { forecast: names.expected, low: names.low, high: names.high }[way];
      const ref = ledger.add({
        formula: `${way}[${days}](${slice})`,
        unit: metric.unit,
        label: `${series}, ${metric.label}`,
      });
      return ref ? [{ date: day, day, series, value: ledger.values[ref]?.value ?? null, ref }] : [];
    });
  });
  const title = fillText(studyCharts.ahead, { Metric: metric.label, metric: inside(metric.label) });
  return [
    {
      table: 't1',
      title,
      summary: fillText(charts.line, { title: inside(title), days: plainText(plan.range.label) }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'line' },
        data: { values: [...past, ...ahead] },
        encoding: {
          x: { field: 'date', type: 'temporal' },
          y: { field: 'value', type: 'quantitative', title: metric.label },
          color: { field: 'series', type: 'nominal', sort: Object.values(names) },
        },
        usermeta: {
          unit: metric.unit,
          ...(metric.unit === 'currency' ? { currency: ledger.currency } : {}),
          band: [names.low, names.high],
        },
      },
    },
  ];
}
