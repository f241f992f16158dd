import { orderRows } from '../report/order-rows.ts';
import type { OrderBy } from '../transcode/requests.ts';
import type { Pivot } from './parse-pivots.ts';

/** One cell of a pivot table: its values by field name, and its metrics. */
export interface PivotCell {
  fields: Map<string, string>;
  values: number[];
}

/** The combinations of a pivot's fields: all, counted, and those of its page, in their order. */
export interface PivotHeaders {
  all: number;
  page: string[][];
  /** The place of a cell's combination on the page; undefined beside it. */
  placeOf(cell: PivotCell): number | undefined;
}

/**
 * @param cells of the whole table
 * @param totals the same metrics by this pivot's fields alone, in which users count once
 */
export function toHeaders(
  pivot: Pivot,
  { cells, totals, metricNames }: { cells: PivotCell[]; totals: PivotCell[]; metricNames: string[] },
): PivotHeaders {
  const combinations = new Map(cells.map((cell) => [keyOf(pivot, cell), toTexts(pivot, cell)]));
  const byKey = Map.groupBy(totals, (total) => keyOf(pivot, total));
  const sum = (some: PivotCell[], index: number) => some.reduce((all, { values }) => all + (values[index] ?? 0), 0);
  const columns = pivot.orderBys.filter((orderBy) => orderBy.pivot);
  const rows = [...combinations].map(([key, dimensions]) => ({
    key,
    dimensions,
    values: [
      ...metricNames.map((_, index) => sum(byKey.get(key) ?? [], index)),
      ...columns.map((column) =>
        sum(
          cells.filter((cell) => keyOf(pivot, cell) === key && isSelected(cell, column)),
          metricNames.indexOf(column.pivot?.metricName ?? ''),
        ),
      ),
    ],
  }));
  // An order by a column of the table is an order by one more metric.
  const orderBys = pivot.orderBys.map((orderBy): OrderBy =>
    orderBy.pivot ? { ...orderBy, metric: { metricName: `column ${columns.indexOf(orderBy)}` } } : orderBy,
  );
  const names = [...metricNames, ...columns.map((_, index) => `column ${index}`)];
  const ordered = orderRows(rows, orderBys, pivot.fieldNames, names);
  const page = ordered.slice(pivot.offset, pivot.offset + pivot.limit);
  const places = new Map(page.map(({ key }, index) => [key, index]));
  return {
    all: ordered.length,
    page: page.map(({ dimensions }) => dimensions),
    placeOf: (cell) => places.get(keyOf(pivot, cell)),
  };
}

function toTexts({ fieldNames }: Pivot, { fields }: PivotCell): string[] {
  return fieldNames.map((name) => fields.get(name) ?? '');
}

function keyOf(pivot: Pivot, cell: PivotCell): string {
  return JSON.stringify(toTexts(pivot, cell));
}

function isSelected({ fields }: PivotCell, { pivot }: OrderBy): boolean {
  return (pivot?.pivotSelections ?? []).every(
    ({ dimensionName = '', dimensionValue = '' }) => fields.get(dimensionName) === dimensionValue,
  );
}
