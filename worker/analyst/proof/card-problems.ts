import type { MetricCard, Report, Value } from '../report.ts';
import { locate } from './cell-of.ts';
import type { Problem } from './verify.ts';

/** A card shows figures of its own metric: this period's, the other period's, and the change from that to this. */
export function cardProblems(report: Report): Problem[] {
  return report.metrics.flatMap((card, index) =>
    isHonest(card, report) ? [] : [{ where: `metrics.${index}`, what: 'shows a figure that is not its own' }],
  );
}

function isHonest({ label, ref, previous_ref, delta_ref }: MetricCard, { values, tables }: Report): boolean {
  const isOf = (key: string, ...periods: string[]) =>
    Object.hasOwn(values, key) &&
    values[key]!.cells.every((cell) => {
      const { table, row, name } = locate(tables, cell) ?? {};
      const range = row?.dimensions[table!.dimensions.findIndex((dimension) => dimension.name === 'dateRange')];
      const isMetric = table?.metrics.some((metric) => metric.name === name && metric.label === label);
      return isMetric && (range === undefined || periods.includes(range));
    });
  return (
    isOf(ref, 'current') &&
    (previous_ref === undefined || isOf(previous_ref, 'previous')) &&
    (delta_ref === undefined ||
      (isOf(delta_ref, 'current', 'previous') &&
        isChange(values[delta_ref]!, values[ref]!, values[previous_ref ?? ref]!)))
  );
}

/** Rates move by points, everything else by a part of what it was. */
function isChange({ formula = '', unit }: Value, now: Value, before: Value): boolean {
  const [current, previous] = [now, before].map((value) => value.formula ?? value.cells[0]);
  const rise = `(${current} - ${previous})`;
  if (unit === 'percentage_points') return formula === `${rise} * 100`;
  return unit === 'fraction' && formula === `${rise} / ${previous}`;
}
