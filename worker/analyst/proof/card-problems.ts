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
    Object.hasOwn(values, key) && isTotal(values[key]!, { label, periods }, tables);
  return (
    isOf(ref, 'current') &&
    (previous_ref === undefined || isOf(previous_ref, 'previous')) &&
    (delta_ref === undefined ||
      (isOf(delta_ref, 'current', 'previous') &&
        isChange(values[delta_ref]!, values[ref]!, values[previous_ref ?? ref]!)))
  );
}

/** Whether a value is of a metric and of periods, and of all there is: not of one group, unless it adds them all. */
function isTotal(
  { cells, formula = '' }: Value,
  { label, periods }: { label: string; periods: string[] },
  tables: Report['tables'],
): boolean {
  const own = new Set(cells);
  const whole = new Set<string>();
  for (const cell of own) {
    const { table, row, name } = locate(tables, cell) ?? {};
    if (!table?.metrics.some((metric) => metric.name === name && metric.label === label)) return false;
    const period = table.dimensions.findIndex((dimension) => dimension.name === 'dateRange');
    const range = row?.dimensions[period];
    if (range !== undefined && !periods.includes(range)) return false;
    const id = cell.slice(0, cell.indexOf('.'));
    const part = `${id}.${name}.${range}`;
    const addsAll = () =>
      !/\b(max|min)\b/.test(formula) &&
      table.rows.every(({ dimensions }, index) => dimensions[period] !== range || own.has(`${id}.r${index}.${name}`));
    if (!whole.has(part) && table.dimensions.length !== (period < 0 ? 0 : 1) && !addsAll()) return false;
    whole.add(part);
  }
  return true;
}

/** Rates move by points, everything else by a part of what it was. */
function isChange({ formula = '', unit }: Value, now: Value, before: Value): boolean {
  const [current, previous] = [now, before].map((value) => value.formula ?? value.cells[0]);
  const rise = `(${current} - ${previous})`;
  if (unit === 'percentage_points') return formula === `${rise} * 100`;
  return unit === 'fraction' && formula === `${rise} / ${previous}`;
}
