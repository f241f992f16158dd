import type { funnelColumns } from '../funnel-columns.ts';
import type { standardMetrics } from '../metrics.ts';

/** What GA4's standard fields are called in a language; one that is missing keeps its English label. */
export interface FieldNames {
  metrics: Partial<Record<keyof typeof standardMetrics, string>>;
  dimensions: Record<string, string>;
  funnel: Record<keyof typeof funnelColumns, string>;
}
