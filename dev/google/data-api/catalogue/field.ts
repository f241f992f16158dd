/**
 * What a dimension describes. `attribution` is the event-scoped traffic source, `intraday` finer than a day.
 * Scopes decide which fields go together.
 */
export type DimensionScope = 'day' | 'intraday' | 'user' | 'session' | 'event' | 'attribution' | 'item';

/** `attributable`: events that credit a source, such as key events and revenue. `window`: active users of n days. */
export type MetricScope = 'user' | 'session' | 'event' | 'attributable' | 'item' | 'window';

export interface DimensionField {
  apiName: string;
  uiName: string;
  description: string;
  category: string;
  scope: DimensionScope;
  /**
   * A text value of one event, over the aliases of `compile-joins.ts`. `{start}`, `{startMonth}` (months since year 0)
   * and `{startYear}` stand for the first day of the range.
   */
  sql: string;
  deprecatedApiNames?: string[];
  customDefinition?: true;
}

export type MetricType = 'TYPE_INTEGER' | 'TYPE_FLOAT' | 'TYPE_SECONDS' | 'TYPE_CURRENCY' | 'TYPE_STANDARD';

export interface MetricField {
  apiName: string;
  uiName: string;
  description: string;
  category: string;
  scope: MetricScope;
  type: MetricType;
  source: MetricSource;
  deprecatedApiNames?: string[];
  customDefinition?: true;
}

/** Where a metric's numbers come from. */
export type MetricSource =
  /** An aggregate over events. */
  | { kind: 'events'; sql: string }
  /** An aggregate over items of events, alias `ei`. */
  | { kind: 'items'; sql: string }
  /** Distinct active users of the last `days` days, or their share of those of the last `of` days. */
  | { kind: 'window'; days: number; of?: number };
