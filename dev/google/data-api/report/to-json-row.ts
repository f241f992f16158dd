import { formatValue } from './format-value.ts';
import type { ReportMetric } from './report.ts';

/** A `Row`: texts, and the metrics that are shown. Empty lists are absent, as in proto-JSON. */
export function toJsonRow(metrics: ReportMetric[], dimensions: string[], values: number[]): Record<string, unknown> {
  const shown = metrics.flatMap((metric, index) =>
    metric.visible ? [{ value: formatValue(values[index] ?? 0, metric.type) }] : [],
  );
  return {
    ...(dimensions.length > 0 && { dimensionValues: dimensions.map((value) => ({ value })) }),
    ...(shown.length > 0 && { metricValues: shown }),
  };
}

/** `dimensionHeaders` and `metricHeaders` */
export function toHeaders(dimensionNames: string[], metrics: ReportMetric[]): Record<string, unknown> {
  const visible = metrics.filter((metric) => metric.visible);
  return {
    ...(dimensionNames.length > 0 && { dimensionHeaders: dimensionNames.map((name) => ({ name })) }),
    ...(visible.length > 0 && { metricHeaders: visible.map(({ name, type }) => ({ name, type })) }),
  };
}
