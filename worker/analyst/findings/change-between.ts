import type { MetricDescription } from '../catalogue/describe-metric.ts';
import { fillText } from '../report/words/fill.ts';
import type { Change } from './fact.ts';
import type { Ledger } from './ledger.ts';

/**
 * How a metric moved between two operands (a cell, or `0`). Rates move by percentage points; everything else by a part
 * of what it was, which does not exist when that was zero or less.
 */
export function changeBetween(
  ledger: Ledger,
  metric: MetricDescription,
  { current, previous, of }: { current: string; previous: string; of: string },
): Change {
  const now = ledger.compute(current);
  const before = ledger.compute(previous);
  if (now === before) return { direction: 'same' };
  const direction = now > before ? 'up' : 'down';
  const rise = `${current} - ${previous}`;
  const movement = direction === 'up' ? rise : `${previous} - ${current}`;
  const label = fillText(ledger.words.labels.change, { of });

  if (metric.unit === 'fraction') {
    const size = ledger.add({ formula: `(${movement}) * 100`, unit: 'percentage_points', label });
    const signed = ledger.add({ formula: `(${rise}) * 100`, unit: 'percentage_points', label, signed: true });
    return { direction, ...present({ size, signed }) };
  }
  const amount = ledger.add({ formula: movement, unit: metric.unit, label });
  if (before <= 0) return { direction, ...present({ amount }) };
  const size = ledger.add({ formula: `(${movement}) / ${previous}`, unit: 'fraction', label });
  const signed = ledger.add({ formula: `(${rise}) / ${previous}`, unit: 'fraction', label, signed: true });
  return { direction, ...present({ size, signed, amount }) };
}

/** Only the entries that are there. */
function present<Shape extends Record<string, string | undefined>>(
  entries: Shape,
): Partial<Record<keyof Shape, string>> {
  return Object.fromEntries(Object.entries(entries).filter(([, ref]) => ref !== undefined)) as Partial<
    Record<keyof Shape, string>
  >;
}
