import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { plainText } from '../proof/plain-text.ts';
import { timeOrder } from '../proof/time-words.ts';
import type { Chart, ChartSpec } from '../report.ts';
import { listed, type Words } from '../report/say.ts';
import { fillText } from '../report/words/fill.ts';
import type { Finding } from './finding.ts';
import { isPartition } from './is-partition.ts';
import { timesOf } from './line-points.ts';
import { operandOf, rowsOf, type Period, type Row, type Source } from './sources.ts';

/** The table of a chart has all of these; how many are drawn is for who draws. */
const mostBars = 50;
/** The minutes of an hour. */
const mostTimes = 60;

/** Bars of a metric by group, in the order of the rows; a ring when a few shares of a whole were asked for. */
export function chartGroups(finding: Finding, name: string, question: string): Omit<Chart, 'id'>[] {
  const { plan, property, ledger } = finding;
  const source = finding.sources.groups;
  if (!source?.table.metrics.some((column) => column.name === name)) return [];
  const metric = describeMetric(name, property);
  const dimensions = (source.request.body.dimensions ?? []).map((dimension) => dimension.name);
  const bars = barsOf(finding, source, name, 'current');
  const labels = bars.map((bar) => bar.label);
  if (bars.length < 2) return [];

  const { charts, inside } = ledger.words;
  const by = dimensions.map((each): Words => [inside(describeDimension(each, property).label)]);
  const title = fillText(charts.by, { metric: metric.label, groups: listed(by, ledger.words).flat().join('') });
  const ring =
    isShareOfFew(
      source,
      bars.map((bar) => bar.value),
      question,
    ) && isPartition(metric, dimensions);
  // A ring has room for one whole.
  const beside =
    !ring && plan.kind === 'comparison' && plan.compare ? barsOf(finding, source, name, 'previous', labels) : [];
  // A ranking keeps its own order, and is read down a list.
  const inTime = plan.kind !== 'top' && isTime(finding, source);
  return [
    {
      table: source.request.id,
      title,
      summary: fillText(ring ? charts.ring : charts.bars, {
        title: inside(title),
        days: plainText(plan.range.label),
      }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        ...(ring ? ringOf(labels) : barSpec(labels, inTime, metric.label, beside.length > 0)),
        data: {
          values: beside.length
            ? [...bars.map(inSeries(charts.current)), ...beside.map(inSeries(charts.previous))]
            : bars.map((bar) => ({ ...bar })),
        },
        usermeta: {
          unit: metric.unit,
          ...(metric.unit === 'currency' ? { currency: ledger.currency } : {}),
          ...(beside.length ? { previous_series: charts.previous } : {}),
        },
      },
    },
  ];
}

interface Bar {
  label: string;
  value: number;
  /** Absent where nothing was recorded. */
  cell?: string;
}

function barsOf(finding: Finding, source: Source, metric: string, period: Period, only?: string[]): Bar[] {
  const { plan, property, ledger, today } = finding;
  const rows = rowsOf(plan, source).filter((row) => row.period === period);
  const toBar = (row: Row | undefined, group: string[]): Bar[] => {
    const operand = operandOf(source, row, metric, property);
    const bar = {
      label: ledger.names().row(source.table, group),
      value: operand ? ledger.compute(operand) : NaN,
    };
    if (!operand) return [];
    return [row ? { ...bar, cell: operand } : bar];
  };
  if (plan.kind !== 'top' && isTime(finding, source)) {
    const time = source.table.dimensions[0]?.name ?? '';
    const own = new Map(rows.map((row) => [row.group[0] ?? '', row]));
    const times = timesOf(time, [...own.keys()], {
      ...(period === 'current' ? plan.range : (plan.compare ?? plan.range)),
      today,
    });
    const inOrder = times.toSorted((one, other) => timeOrder(time, one) - timeOrder(time, other)).slice(0, mostTimes);
    return inOrder.flatMap((value) => toBar(own.get(value), [value]));
  }
  const bars = rows.flatMap((row) => toBar(row, row.group));
  if (only) return bars.filter((bar) => only.includes(bar.label));
  // Google sorted by the first metric alone.
  const sign = plan.kind === 'top' && plan.order === 'asc' ? -1 : 1;
  return bars.toSorted((a, b) => sign * (b.value - a.value)).slice(0, mostBars);
}

/** Hours and weekdays, alone. */
function isTime({ property }: Finding, { table }: Source): boolean {
  const [first, second] = table.dimensions.filter(({ name }) => name !== 'dateRange');
  return first !== undefined && !second && describeDimension(first.name, property).time;
}

function inSeries(series: string) {
  return (bar: Bar) => ({ ...bar, series });
}

function barSpec(
  labels: string[],
  inTime: boolean,
  title: string,
  compared: boolean,
): Pick<ChartSpec, 'mark' | 'encoding'> {
  const names = { field: 'label', type: 'nominal' as const, sort: labels };
  const figures = { field: 'value', type: 'quantitative' as const, title };
  const color = compared ? { color: { field: 'series', type: 'nominal' as const } } : {};
  if (inTime) return { mark: { type: 'bar', orient: 'vertical' }, encoding: { x: names, y: figures, ...color } };
  return { mark: { type: 'bar', orient: 'horizontal' }, encoding: { x: figures, y: names, ...color } };
}

function ringOf(labels: string[]): Pick<ChartSpec, 'mark' | 'encoding'> {
  return {
    mark: { type: 'arc' },
    encoding: {
      theta: { field: 'value', type: 'quantitative' },
      color: { field: 'label', type: 'nominal', sort: labels },
    },
  };
}

/** A ring needs the whole: few groups, all of them here, none below zero, and a question about shares. */
function isShareOfFew({ reply }: Source, values: number[], question: string): boolean {
  const whole = reply.rows.length >= reply.rowCount && !reply.metadata.subjectToThresholding;
  const few = values.length <= 5 && values.every((value) => value >= 0) && values.some((value) => value > 0);
  return (
    whole &&
    few &&
    /\b(share|split|mix|proportion|percentage|percent|anteil|anteile|verteilung|part|répartition)\b/i.test(question)
  );
}
