import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import { metricOf } from './metric-of.ts';
import type { Item, MetricMention, ReadingState } from './reading.ts';

/**
 * Small words that turn what is asked around, where nothing took them: a "not" of which it is not known what it denies,
 * a limit of no figure. Without them the answer would be to the opposite question. Read before the signals are taken.
 */
export function unboundIn({ items, tokens, reading, lexicon }: ReadingState): Item[] {
  return items.filter((item, at) => {
    // "People who also visited our store": those who did both, whom no filter finds.
    const before = tokens[item.start - 1]?.text ?? '';
    if (tokens[item.start]!.text === 'also' && (before === 'who' || before === 'that')) return true;
    if (item.used || item.meanings.some(({ kind }) => contents.has(kind))) return false;
    // "Sessions until conversion": no day is said.
    const opens = lexicon.postpositions || signalOf(item, 'in', 'from') ? undefined : signalOf(item, 'until');
    if (opens) return !standsByDate(items, at);
    // "Revenue after tax": what is left of one figure without the other.
    const next = items.slice(at + 1).find((one) => !isFiller(one));
    const lessens = signalOf(item, 'after', 'before') && next && isNamed(metricOf(next));
    const figure = contentBefore(items, at);
    if (lessens && figure && isNamed(metricOf(figure))) return true;
    // "People who called us": named so is nobody.
    if (lexicon.language === 'en' && item.text === 'called') return true;
    // What a limit leaves out is turned into what it keeps.
    if (signalOf(item, 'not')) return reading.conditions.length === 0;
    return signalOf(item, 'unset', 'more_than', 'at_least', 'less_than', 'at_most', 'in_range', 'none') !== undefined;
  });
}

function isNamed(metric: MetricMention | undefined): boolean {
  return metric?.kind === 'concept' && !metric.weak;
}

/** "The weekend before", "this month until now" */
function standsByDate(items: Item[], at: number): boolean {
  const after = items.slice(at + 1).find((item) => !isFiller(item));
  return after === undefined || [contentBefore(items, at), after].some((item) => meaningOf(item, 'date'));
}

const contents = new Set([
  'metric',
  'event',
  'dimension',
  'value',
  'place',
  'date',
  'topic',
  'metric_field',
  'dimension_field',
]);
