import { describeMetric } from '../catalogue/describe-metric.ts';
import { changeBetween } from './change-between.ts';
import type { Change, Figure, LevelFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { operandOf, rowsOf, type Period } from './sources.ts';

/** Each metric over the whole range, and how it moved against the other. */
export function findLevels({ plan, property, sources, ledger, gap }: Finding, metrics: string[]): LevelFact[] {
  const source = sources.total;
  if (!source) return [];
  const rows = rowsOf(plan, source);
  // A zero for days before all data would be no figure.
  const isWithoutData = gap?.until === plan.compare?.end;
  const operand = (metric: string, period: Period) =>
    operandOf(
      source,
      rows.find((row) => row.period === period),
      metric,
      property,
    );

  return metrics.map((name) => {
    const metric = describeMetric(name, property);
    const now = operand(name, 'current');
    const before = plan.compare && operand(name, 'previous');
    const current = toFigure(now, `${metric.label}, ${plan.range.label}`);
    const previous = plan.compare && !isWithoutData && toFigure(before, `${metric.label}, ${plan.compare.label}`);
    // "Rose to 2.46, from 2.46" would say nothing.
    const readsAlike =
      current && previous && ledger.values[current.ref]?.formatted === ledger.values[previous.ref]?.formatted;
    const change = (): Change | undefined => {
      if (!now || !before || gap) return undefined;
      if (readsAlike) return { direction: 'same' };
      return changeBetween(ledger, metric, { current: now, previous: before, of: metric.label });
    };
    const moved = change();
    return {
      kind: 'level',
      metric: name,
      ...(current ? { current } : {}),
      ...(previous ? { previous } : {}),
      ...(moved ? { change: moved } : {}),
    };

    function toFigure(formula: string | undefined, label: string): Figure | undefined {
      const ref = formula && ledger.add({ formula, unit: metric.unit, label });
      return ref ? { ref, zero: ledger.values[ref]?.value === 0 } : undefined;
    }
  });
}
