import type { Report } from '../report/report.ts';
import type { Pivot } from './parse-pivots.ts';
import type { PivotCell } from './pivot-headers.ts';

type Aggregation = Report['aggregations'][number];

const MARKERS: Record<Aggregation, string> = {
  TOTAL: 'RESERVED_TOTAL',
  MINIMUM: 'RESERVED_MIN',
  MAXIMUM: 'RESERVED_MAX',
};

/**
 * The cells that take a pivot's fields together, for every choice of pivots that ask for it. Date ranges are never
 * taken together, as in other reports.
 * @param readCells the metrics by these fields alone
 */
export function toAggregates(
  pivots: Pivot[],
  cells: PivotCell[],
  readCells: (fieldNames: string[]) => PivotCell[],
): PivotCell[] {
  return (['TOTAL', 'MAXIMUM', 'MINIMUM'] as const).flatMap((aggregation) => {
    const asking = pivots.filter((pivot) => pivot.aggregations.includes(aggregation));
    return listChoices(asking).flatMap((chosen) => {
      const folded = chosen.flatMap((pivot) => pivot.fieldNames).filter((name) => name !== 'dateRange');
      const kept = pivots.flatMap((pivot) => pivot.fieldNames).filter((name) => !folded.includes(name));
      const found = aggregation === 'TOTAL' ? readCells(kept) : toExtremes(cells, kept, aggregation);
      const marks = folded.map((name) => [name, MARKERS[aggregation]] as const);
      return found.map(({ fields, values }) => ({ fields: new Map([...fields, ...marks]), values }));
    });
  });
}

/** Every choice of at least one: single pivots first. */
function listChoices(pivots: Pivot[]): Pivot[][] {
  const choices = pivots.reduce<Pivot[][]>((some, pivot) => [...some, ...some.map((one) => [...one, pivot])], [[]]);
  return choices.filter((choice) => choice.length > 0).toSorted((a, b) => a.length - b.length);
}

function toExtremes(cells: PivotCell[], kept: string[], aggregation: 'MINIMUM' | 'MAXIMUM'): PivotCell[] {
  const choose = aggregation === 'MINIMUM' ? Math.min : Math.max;
  const groups = Map.groupBy(cells, ({ fields }) => JSON.stringify(kept.map((name) => fields.get(name))));
  return [...groups.values()].map((group) => ({
    fields: new Map(kept.map((name) => [name, group[0]?.fields.get(name) ?? ''])),
    values: (group[0]?.values ?? []).map((_, index) => choose(...group.map(({ values }) => values[index] ?? 0))),
  }));
}
