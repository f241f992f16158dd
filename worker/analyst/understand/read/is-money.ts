import { standardMetrics } from '../../catalogue/metrics.ts';
import { looseMetrics } from '../meaning/metric-concepts.ts';
import type { LooseMetric } from '../meaning/metric-concepts.ts';
import type { Item, MetricMention, ReadingState } from './reading.ts';

/** Whether the number of a limit is a sum of money: "$50", "50 €", "50 euros". */
export function isMoney({ question, tokens }: ReadingState, { start, end }: Item): boolean {
  const numbers = tokens.slice(start, end).filter(({ kind }) => kind === 'number');
  return numbers.some((token) => {
    const before = question.slice(0, token.start).trimEnd();
    return signs.test(before.slice(-1)) || units.test(question.slice(token.end).trimStart());
  });
}

const signs = /[€$£¥₹₩₺]/;
/** By code, by sign, and by the names that readers of many languages share. */
const units =
  /^(?:[€$£¥₹₩₺円元원]|(?:eur|usd|gbp|chf|jpy|euros?|dollars?|d[oó]lares|d[oó]llari|pounds?|bucks?|lira)(?![\p{L}\p{N}]))/iu;

/** A figure that is a sum of money, or one of the owner's, which may be. */
export function countsMoney(metric: MetricMention): boolean {
  if (metric.kind === 'field') return true;
  if (metric.kind === 'event') return false;
  const loose: LooseMetric | undefined = Object.hasOwn(looseMetrics, metric.metric)
    ? looseMetrics[metric.metric as keyof typeof looseMetrics]
    : undefined;
  const [name = ''] = loose ? (loose.fields[0] ?? []) : [metric.metric];
  return (
    Object.hasOwn(standardMetrics, name) && standardMetrics[name as keyof typeof standardMetrics].unit === 'currency'
  );
}
