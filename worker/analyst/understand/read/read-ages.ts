import { dimensionOf } from './dimension-of.ts';
import { isNegated } from './is-negated.ts';
import { metricOf } from './metric-of.ts';
import { contentBefore, isFiller, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

/** Where GA4's age brackets begin. */
const bounds = [18, 25, 35, 45, 55, 65];
const brackets = bounds.map((from, at) => (at + 1 < bounds.length ? `${from}-${bounds[at + 1]! - 1}` : `${from}+`));

const olderThan = ['more_than', 'at_least'] as const;
const youngerThan = ['less_than', 'at_most'] as const;

/** Takes "users over 45" and "people under 35": right after people, a limit is their age. */
export function readAges(state: ReadingState): void {
  const { items, reading } = state;
  for (const [at, item] of items.entries()) {
    const limit = signalOf(item, ...olderThan, ...youngerThan);
    const years = limit?.slots.n;
    if (item.used || years === undefined || !isAge(years) || !isOfPeople(state, at)) continue;
    item.used = true;
    const isOlder = signalOf(item, ...olderThan) !== undefined;
    const bound = bounds.indexOf(years);
    const values = bound < 0 ? [] : isOlder ? brackets.slice(bound) : brackets.slice(0, bound);
    if (values.length === 0) {
      // Google knows brackets, and none that begins there.
      reading.unknown.push({ text: item.text, role: 'filter' });
      continue;
    }
    const dimension = { kind: 'concept', dimension: 'age' } as const;
    reading.filters.push({ dimension, op: 'exact', values, negate: isNegated(state, at), at: item.start });
  }
}

function isAge(years: number): boolean {
  return Number.isInteger(years) && years >= 13 && years < 100;
}

/** "Cities with users over 50" are those with so many of them, as are "users over 50 sessions". */
function isOfPeople({ items, tokens }: ReadingState, at: number): boolean {
  const people = items[at - 1];
  const figure = people && metricOf(people);
  const percent = tokens.slice(items[at]!.start, items[at]!.end).some((token) => token.percent);
  if (figure?.kind !== 'concept' || !persons.has(figure.metric) || percent) return false;
  const before = contentBefore(items, at - 1);
  const isOfGroups = before !== undefined && (dimensionOf(before) !== undefined || limits(before));
  const next = items.slice(at + 1).find((item) => !isFiller(item));
  return !isOfGroups && !(next && metricOf(next));
}

function limits(item: Item): boolean {
  return signalOf(item, 'by', 'which', 'is') !== undefined;
}

const persons = new Set(['users', 'people', 'customers', 'newUsers', 'activeUsers', 'totalUsers', 'totalPurchasers']);
