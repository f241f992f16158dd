import type { OrderBy } from '../transcode/requests.ts';

export interface OrderedRow {
  dimensions: string[];
  values: number[];
}

/**
 * Sorts by the request's order, then by the dimensions so that pages do not overlap. Without an order Google sorts
 * by the first metric, the largest first.
 * @param dimensionNames of `row.dimensions`, with `dateRange` last when there is one
 */
export function orderRows<T extends OrderedRow>(
  rows: T[],
  orderBys: OrderBy[],
  dimensionNames: string[],
  metricNames: string[],
): T[] {
  const first = metricNames[0];
  const asked = orderBys.length > 0 || first === undefined ? orderBys : [{ metric: { metricName: first }, desc: true }];
  const comparers = asked.map((orderBy) => toComparer(orderBy, dimensionNames, metricNames));
  return rows.toSorted((a, b) => {
    for (const compare of comparers) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return compareLists(a.dimensions, b.dimensions);
  });
}

type Comparer = (a: OrderedRow, b: OrderedRow) => number;

function toComparer(orderBy: OrderBy, dimensionNames: string[], metricNames: string[]): Comparer {
  const sign = orderBy.desc ? -1 : 1;
  if (orderBy.metric) {
    const index = metricNames.indexOf(orderBy.metric.metricName ?? '');
    return (a, b) => sign * ((a.values[index] ?? 0) - (b.values[index] ?? 0));
  }
  const index = dimensionNames.indexOf(orderBy.dimension?.dimensionName ?? '');
  const compare = BY_TYPE[orderBy.dimension?.orderType ?? ''] ?? compareText;
  return (a, b) => sign * compare(a.dimensions[index] ?? '', b.dimensions[index] ?? '');
}

const BY_TYPE: Record<string, (a: string, b: string) => number> = {
  ALPHANUMERIC: compareText,
  CASE_INSENSITIVE_ALPHANUMERIC: (a, b) => compareText(a.toLowerCase(), b.toLowerCase()),
  NUMERIC: (a, b) => toSortNumber(a) - toSortNumber(b) || 0,
};

/** What is not a number is equal to every other such value, below all numbers. */
function toSortNumber(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? -Number.MAX_VALUE : number;
}

/** By Unicode code point. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const x = [...a];
  const y = [...b];
  for (let index = 0; index < Math.min(x.length, y.length); index++) {
    const difference = (x[index]?.codePointAt(0) ?? 0) - (y[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

function compareLists(a: string[], b: string[]): number {
  for (let index = 0; index < a.length; index++) {
    const order = compareText(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
