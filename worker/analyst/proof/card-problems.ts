import type { MetricCard, Report } from '../report.ts';
import { locate } from './cell-of.ts';
import type { Problem } from './verify.ts';

/** A card shows figures of its own metric: this period's, the other period's, and the change between them. */
export function cardProblems(report: Report): Problem[] {
  return report.metrics.flatMap((card, index) =>
    isHonest(card, report) ? [] : [{ where: `metrics.${index}`, message: 'shows a figure of something else' }],
  );
}

function isHonest({ label, ref, previous_ref, delta_ref }: MetricCard, { values, tables }: Report): boolean {
  const isOf = (key: string | undefined, ...periods: string[]) => {
    if (key === undefined) return true;
    if (!Object.hasOwn(values, key)) return false;
    return values[key]!.cells.every((cell) => {
      const { table, row, name } = locate(tables, cell) ?? {};
      const column = table?.metrics.find((metric) => metric.name === name);
      const range = table?.dimensions.findIndex((dimension) => dimension.name === 'dateRange') ?? -1;
      return column?.label === label && (range < 0 || periods.includes(row?.dimensions[range] ?? ''));
    });
  };
  const isChange = delta_ref === undefined || values[delta_ref]?.formula !== undefined;
  return isOf(ref, 'current') && isOf(previous_ref, 'previous') && isOf(delta_ref, 'current', 'previous') && isChange;
}
