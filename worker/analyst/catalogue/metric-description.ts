import type { Unit } from '../report.ts';

/** How values of a metric may be combined over rows or days. */
export type Algebra =
  /** Rows may be summed. */
  | { kind: 'additive' }
  /** Counts of distinct things: rows overlap, so a total has to be asked for. */
  | { kind: 'distinct' }
  /** `numerator / denominator`, both metrics of their own; a total is the ratio of their totals. */
  | { kind: 'ratio'; numerator: string; denominator: string }
  /** A mean whose weight is a metric that adds up. */
  | { kind: 'weighted_mean'; weight: string }
  /** Only Google can compute it for a group of rows. */
  | { kind: 'derived' };

export interface MetricDescription {
  api_name: string;
  /** As a reader knows it: "Key events". */
  label: string;
  unit: Unit;
  algebra: Algebra;
  /** The direction that is good news. */
  good: 'up' | 'down' | 'neutral';
}
