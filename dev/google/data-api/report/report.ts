import type { DimensionField, MetricField } from '../catalogue/field.ts';
import type { FilterExpression, OrderBy } from '../transcode/requests.ts';
import type { MetricExpression } from './metric-expression.ts';

/** A report that Google would run: every name resolved, every limit kept. */
export interface Report {
  dimensions: ReportDimension[];
  metrics: ReportMetric[];
  ranges: ReportRange[];
  dimensionFilter?: FilterExpression;
  metricFilter?: FilterExpression;
  orderBys: OrderBy[];
  offset: number;
  limit: number;
  aggregations: ('TOTAL' | 'MINIMUM' | 'MAXIMUM')[];
  keepEmptyRows: boolean;
  returnPropertyQuota: boolean;
  /** Echoed, and what amounts of money are in. */
  currencyCode: string;
  /** Each has rows of its own, named in the column `comparison`; empty without that column. */
  comparisons: ReportComparison[];
}

export interface ReportComparison {
  name: string;
  filter: FilterExpression;
}

export interface ReportDimension {
  name: string;
  /** One field, or several joined into one text; none for the column of comparisons. */
  fields: DimensionField[];
  letterCase?: 'lower' | 'upper';
  delimiter?: string;
}

export interface ReportMetric {
  name: string;
  type: string;
  visible: boolean;
  /** A field, or a formula over fields. */
  value: MetricField | MetricExpression;
}

export interface ReportRange {
  /** The value of the `dateRange` dimension. */
  name: string;
  /** Day numbers since 1970-01-01, inclusive. */
  first: number;
  last: number;
}

export function isField(value: MetricField | MetricExpression): value is MetricField {
  return 'apiName' in value;
}

/** The column that Google fills with the names of the comparisons. */
export function isComparison(dimension: ReportDimension): boolean {
  return dimension.fields.length === 0;
}
