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
    values[key]!.cells.every((cell) => isTotal(cell, { label, periods }, values[key]!, tables));
  return (
    isOf(ref, 'current') &&
    (previous_ref === undefined || isOf(previous_ref, 'previous')) &&
    (delta_ref === undefined ||
      (isOf(delta_ref, 'current', 'previous') &&
        isChange(values[delta_ref]!, values[ref]!, values[previous_ref ?? ref]!)))
  );
}

/** Whether a cell is of a metric and a period, and of all there is: not of one group, unless the value adds them all. */
function isTotal(
  cell: string,
  { label, periods }: { label: string; periods: string[] },
  { cells, formula = '' }: Value,
  tables: Report['tables'],
): boolean {
  const { table, row, name } = locate(tables, cell) ?? {};
  if (!table || !row) return false;
  const period = table.dimensions.findIndex((dimension) => dimension.name === 'dateRange');
  const range = row.dimensions[period];
  const id = (index: number) => `${cell.split('.')[0]}.r${index}.${name}`;
  const addsAll = () =>
    !/\b(max|min)\b/.test(formula) &&
    table.rows.every(({ dimensions }, index) => dimensions[period] !== range || cells.includes(id(index)));
  const isWhole = table.dimensions.length === (period < 0 ? 0 : 1) || addsAll();
  return (
    isWhole &&
    table.metrics.some((metric) => metric.name === name && metric.label === label) &&
    (range === undefined || periods.includes(range))
  );
}

/** Rates move by points, everything else by a part of what it was. */
function isChange({ formula = '', unit }: Value, now: Value, before: Value): boolean {
  const [current, previous] = [now, before].map((value) => value.formula ?? value.cells[0]);
  const rise = `(${current} - ${previous})`;
  if (unit === 'percentage_points') return formula === `${rise} * 100`;
  return unit === 'fraction' && formula === `${rise} / ${previous}`;
}
