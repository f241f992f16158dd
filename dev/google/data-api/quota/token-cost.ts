/** What a request asks of the service, as far as its price depends on it. */
export interface Use {
  /** Days of all date ranges together. */
  days: number;
  /** Dimensions and metrics. */
  columns: number;
  /** Primitive filters. */
  filters: number;
  /** Rows of the whole report, before paging. */
  rows: number;
}

/** What a request for metadata or a check costs. */
export const smallestUse: Use = { days: 0, columns: 0, filters: 0, rows: 0 };

/**
 * Tokens of a request. Google says what makes a request dear (many rows, many columns, complex filters, a long range) and
 * that most cost fewer than 10, but not the formula; this one keeps to both.
 */
export function toTokens({ days, columns, filters, rows }: Use): number {
  return (
    1 +
    Math.floor(days / 90) +
    Math.floor(columns / 8) +
    Math.floor(filters / 4) +
    Math.min(50, Math.floor(rows / 2_000))
  );
}
