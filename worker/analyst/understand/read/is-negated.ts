import { metricOf } from './metric-of.ts';
import { isFiller, meaningOf, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';
import { isPopulation } from './whose-figure.ts';

/**
 * "not", "excluding" and their like reach over small words and over the other values of a list; in "Deutschland
 * ausgenommen" they come last.
 */
export function isNegated({ items, lexicon }: ReadingState, at: number): boolean {
  // "ألمانيا والنمسا": "and" is written with what it joins.
  let joined = lexicon.prefixes?.some((prefix) => items[at]!.text.startsWith(prefix)) === true;
  const [last, ...rest] = items.slice(endOfList(items, at) + 1).filter((item) => !isTraffic(item));
  const after = signalOf(rest[0], 'in') ? rest[1] : rest[0];
  if (signalOf(last, 'not') && (after === undefined || meaningOf(after, 'date') || /^[,.?!]$/.test(after.text))) {
    last!.used = true;
    takeTraffic(items, at);
    return true;
  }
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, 'not')) {
      item.used = true;
      takeTraffic(items, at);
      return true;
    }
    if (signalOf(item, 'and', 'or')) joined = true;
    const listed = meaningOf(item, 'value') ?? meaningOf(item, 'place');
    // "Not from Germany on desktop": what follows without "and" is said of its own.
    if (listed && !joined) return false;
    if (listed) joined = false;
    // "Hors trafic direct"
    const small =
      isFiller(item) ||
      (back === at - 1 && isTraffic(item)) ||
      // "Without visitors from Switzerland"
      (isPeople(item) && signalOf(items[back + 1], 'from') !== undefined) ||
      signalOf(item, 'and', 'in', 'from', 'to', 'is', 'contains', 'begins_with', 'ends_with', 'matches') !== undefined;
    if (!small && !listed) return false;
  }
  return false;
}

/** The last of the values that are listed from this one on. */
function endOfList(items: Item[], at: number): number {
  let end = at;
  while (
    signalOf(items[end + 1], 'and', 'or') &&
    (meaningOf(items[end + 2], 'value') ?? meaningOf(items[end + 2], 'place'))
  )
    end += 2;
  return end;
}

/** What is left out is no figure that is asked for, where another is. */
function takeTraffic(items: Item[], at: number): void {
  const beside = [items[at - 1], ...items.slice(at + 1, at + 3)].filter(
    (item) => item !== undefined && isTraffic(item),
  );
  const others = items.some((item) => metricOf(item) !== undefined && !beside.includes(item));
  for (const item of others ? beside : []) item!.used = true;
}

function isPeople(item: Item): boolean {
  const metric = metricOf(item);
  return metric !== undefined && isPopulation(metric);
}

function isTraffic(item: Item): boolean {
  const metric = meaningOf(item, 'metric');
  return metric !== undefined && (metric.metric === 'traffic' || metric.metric === 'sessions') && !metric.weak;
}
