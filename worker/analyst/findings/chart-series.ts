import { describeMetric } from '../catalogue/describe-metric.ts';
import { plainText } from '../proof/plain-text.ts';
import type { Chart } from '../report.ts';
import { fillText } from '../report/words/fill.ts';
import type { ReportWords } from '../report/words/words.ts';
import type { Finding } from './finding.ts';
import { operandOf, rowsOf, type Period, type Source } from './sources.ts';
import { timePointsOf } from './time-points.ts';

/** A line of a metric over time; the period before lies under it, its first day at this one's first day. */
export function chartSeries(finding: Finding, name: string, provisionalDates: string[]): Omit<Chart, 'id'>[] {
  const { plan, property, ledger } = finding;
  const source = finding.sources.series;
  const metric = describeMetric(name, property);
  if (!source?.table.metrics.some((column) => column.name === name)) return [];

  const time = source.table.dimensions[0]?.name ?? '';
  const places = timePointsOf(time, plan.range);
  if (places.length < 2) return [];
  const values = [
    ...pointsOf(finding, source, name, 'current').map((point, index) => ({ ...point, date: places[index]?.anchor })),
    ...pointsOf(finding, source, name, 'previous').map((point, index) => ({ ...point, date: places[index]?.anchor })),
  ].flatMap(({ date, ...point }) => (date ? [{ date, ...point }] : []));
  if (!values.some((point) => point.value !== null)) return [];

  const provisional = places.find((place) => provisionalDates.some((day) => day >= place.start && day <= place.end));
  const { charts, steps, inside } = ledger.words;
  const title = fillText(charts.per, { metric: metric.label, step: steps[stepNames[time] ?? 'day'] });
  return [
    {
      table: source.request.id,
      title,
      summary: fillText(charts.series, {
        title: inside(title),
        days: plainText(plan.range.label),
        earlier: plan.compare && plainText(plan.compare.label),
      }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'line' },
        data: { values },
        encoding: {
          x: { field: 'date', type: 'temporal' },
          y: { field: 'value', type: 'quantitative', title: metric.label },
          ...(plan.compare ? { color: { field: 'series', type: 'nominal' as const } } : {}),
        },
        usermeta: {
          unit: metric.unit,
          ...(metric.unit === 'currency' ? { currency: ledger.currency } : {}),
          ...(provisional ? { provisional_from: provisional.anchor } : {}),
          ...(plan.compare ? { previous_series: charts.previous } : {}),
        },
      },
    },
  ];
}

/** One point a day, week or month: its cell; zero where nothing was recorded; a gap where that is not known. */
function pointsOf({ plan, property, ledger, gap }: Finding, source: Source, metric: string, period: Period) {
  const range = period === 'current' ? plan.range : plan.compare;
  if (!range) return [];
  const rows = new Map(
    rowsOf(plan, source).flatMap((row) => (row.period === period ? [[row.group[0], row] as const] : [])),
  );
  return timePointsOf(source.table.dimensions[0]?.name ?? '', range).map((point) => {
    const row = rows.get(point.value);
    // Before the data begins there is nothing to draw, not even a zero.
    const operand =
      period === 'previous' && gap && point.end <= gap.until ? undefined : operandOf(source, row, metric, property);
    return {
      day: point.anchor,
      series: ledger.words.charts[period],
      value: operand ? ledger.compute(operand) : null,
      ...(row && operand ? { cell: operand } : {}),
    };
  });
}

export const stepNames: Record<string, keyof ReportWords['steps']> = {
  date: 'day',
  isoYearIsoWeek: 'week',
  yearWeek: 'week',
  yearMonth: 'month',
};
