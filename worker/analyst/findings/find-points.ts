import { describeMetric } from '../catalogue/describe-metric.ts';
import { fillText } from '../report/words/fill.ts';
import type { ExtremeFact, SpanFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { operandOf, rowsOf, type Source } from './sources.ts';
import { timePointsOf } from './time-points.ts';

/** More cells than this make a formula nobody reads; then the point's own cell is the value. */
const mostCells = 100;

/** The highest, the lowest, the first and the last point of a metric. Days, weeks and months that are not over, or not whole, are left out. */
export function findPoints(finding: Finding, name: string): (ExtremeFact | SpanFact)[] {
  const source = finding.sources.series;
  if (!source) return [];
  const points = wholePoints(finding, source, name);
  const numbers = points.map(({ cell }) => finding.ledger.compute(cell));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3 || new Set(numbers).size === 1) return [];

  const { property, ledger } = finding;
  const { labels } = ledger.words;
  const metric = describeMetric(name, property);
  const cells = points.map(({ cell }) => cell).join(', ');
  const extreme = (kind: 'highest' | 'lowest'): ExtremeFact[] => {
    const [among, number] = kind === 'highest' ? ['max', Math.max(...numbers)] : ['min', Math.min(...numbers)];
    const point = points[numbers.indexOf(number)];
    if (!point) return [];
    const formula = points.length > mostCells ? point.cell : `${among}(${cells})`;
    const ref = ledger.add({ formula, unit: metric.unit, label: fillText(labels[kind], { metric: metric.label }) });
    const at = ledger.add({
      formula: point.time,
      unit: 'date',
      label: fillText(labels[kind === 'highest' ? 'whenHighest' : 'whenLowest'], { metric: metric.label }),
    });
    return ref && at ? [{ kind, metric: name, ref, at }] : [];
  };
  const end = (point: Point, which: 'first' | 'last') => ({
    ref:
      ledger.add({
        formula: point.cell,
        unit: metric.unit,
        label: fillText(labels[which], { metric: metric.label }),
      }) ?? '',
    at: ledger.add({ formula: point.time, unit: 'date', label: labels[`${which}Point`] }) ?? '',
  });
  return [
    ...extreme('highest'),
    // With gaps, the lowest figure is the nothing of a day that has no row.
    ...(hasGaps(finding, source) ? [] : extreme('lowest')),
    { kind: 'span', metric: name, first: end(first, 'first'), last: end(last, 'last') },
  ];
}

interface Point {
  cell: string;
  /** The cell of its time. */
  time: string;
}

function wholePoints({ plan, property, today }: Finding, source: Source, metric: string): Point[] {
  const time = source.table.dimensions[0]?.name ?? '';
  const whole = new Set(
    timePointsOf(time, plan.range).flatMap((point) => (point.whole && point.end < today ? [point.value] : [])),
  );
  return rowsOf(plan, source).flatMap((row) => {
    const cell = operandOf(source, row, metric, property);
    if (row.period !== 'current' || !cell || !whole.has(row.group[0] ?? '')) return [];
    return [{ cell, time: `${source.request.id}.r${row.index}.${time}` }];
  });
}

function hasGaps({ plan }: Finding, source: Source): boolean {
  const sent = new Set(rowsOf(plan, source).flatMap((row) => (row.period === 'current' ? row.group : [])));
  return timePointsOf(source.table.dimensions[0]?.name ?? '', plan.range).some((point) => !sent.has(point.value));
}
