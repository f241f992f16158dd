import { standardMetrics } from '../../analyst/catalogue/metrics.ts';
import type { Ga4Request } from '../../analyst/ga4-types.ts';

/**
 * Whether everybody who may see the property gets the same reply. A role in GA4 may hide what has to do with money (it
 * sends zeros), so that is shared with nobody; nor are metrics that we do not know.
 * https://support.google.com/analytics/answer/9305587 (data restrictions)
 */
export function mayShare({ method, body }: Ga4Request): boolean {
  // A funnel counts people, and nothing else.
  if (method === 'runFunnelReport') return true;
  return metricNamesIn(body).every(isSameForAll);
}

function isSameForAll(name: string): boolean {
  if (/^(keyEvents|sessionKeyEventRate|userKeyEventRate):\w+$/.test(name)) return true;
  const metric = Object.hasOwn(standardMetrics, name)
    ? standardMetrics[name as keyof typeof standardMetrics]
    : undefined;
  return (
    metric !== undefined && metric.unit !== 'currency' && !/revenue|cost|value|advertiser|publisher|return/i.test(name)
  );
}

/** All that could be a metric: what is asked for, what rows are kept by and put in order by. */
function metricNamesIn(body: Exclude<Ga4Request, { method: 'runFunnelReport' }>['body']): string[] {
  const ordered = (body.orderBys ?? []).flatMap(({ metric }) => (metric ? [metric.metricName] : []));
  return [...body.metrics.map(({ name }) => name), ...ordered, ...fieldsIn(body.metricFilter)];
}

function fieldsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fieldName' in value ? [String(value.fieldName)] : [];
  return [...own, ...Object.values(value).flatMap(fieldsIn)];
}
