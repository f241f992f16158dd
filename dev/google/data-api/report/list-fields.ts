import type { MetricField } from '../catalogue/field.ts';
import { listMetricFields } from './metric-expression.ts';
import { isField, type ReportMetric } from './report.ts';

/** What a metric of a report is made of. */
export function listFields(metric: ReportMetric): MetricField[] {
  return isField(metric.value) ? [metric.value] : listMetricFields(metric.value);
}
