import { describeMetric } from '../catalogue/describe-metric.ts';
import type { PropertyProfile } from '../property.ts';

/**
 * The metrics of a request: those asked for; those its conditions are on, because GA4 filters only by what is asked
 * for; and while there is room (GA4 takes ten) what the rates rest on. Without sessions beside it, a bounce rate of
 * zero is a row of zeros, which Google does not send, and a rate of a hundred per cent may be one session.
 */
export function columnsOf(metrics: string[], conditions: string[], property: PropertyProfile): { name: string }[] {
  const added = conditions.filter((name) => !metrics.includes(name));
  const asked = [...metrics.slice(0, 10 - added.length), ...added];
  const bases = metrics.flatMap((name) => baseOf(name, property) ?? []);
  return [...new Set([...asked, ...bases])].slice(0, 10).map((name) => ({ name }));
}

/** What a rate is a rate of, when the reader may see it: the sessions of an engagement rate. */
export function baseOf(name: string, property: PropertyProfile): string | undefined {
  const { algebra } = describeMetric(name, property);
  const base =
    algebra.kind === 'ratio' ? algebra.denominator : algebra.kind === 'weighted_mean' ? algebra.weight : undefined;
  const known = property.metrics.some((metric) => metric.api_name === base && !metric.blocked_reasons?.length);
  return known ? base : undefined;
}
