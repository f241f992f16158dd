import type { DatePhrase, Part } from '../dates/date-forms.ts';
import { isFiller, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

/**
 * Joins "the first 3 weeks" and "of September", "the last 10 days" and "of last month", "the second half" and "of this
 * year" to one date, before the rest is read: apart they would be other days, or a number of groups.
 */
export function readParts(state: ReadingState): void {
  for (let at = 0; at < state.items.length; at++) {
    const found = partAt(state, at);
    if (!found) continue;
    const { items, tokens, question } = state;
    const { start } = items[at]!;
    const { end } = items[found.last]!;
    const text = question.slice(tokens[start]!.start, tokens[end - 1]!.end);
    const phrase: DatePhrase = { kind: 'part', part: found.part, of: found.of };
    items.splice(at, found.last - at + 1, { start, end, text, used: false, meanings: [{ kind: 'date', phrase }] });
  }
}

function partAt(state: ReadingState, at: number): { part: Part; of: DatePhrase; last: number } | undefined {
  const { items } = state;
  const small = isSmall(items[at + 1]);
  const last = small ? at + 2 : at + 1;
  const part = partOf(items[at]) ?? (isOf(state, at + 1) ? lastPart(items[at]) : undefined);
  const of = part && containerOf(items[last]);
  if (part && of) return { part, of, last };
  if (!state.lexicon.postpositions) return undefined;
  // "Of last month the first week"
  const whole = containerOf(items[at]);
  const follows = whole && partOf(items[last]);
  return whole && follows ? { part: follows, of: whole, last } : undefined;
}

function isSmall(item: Item | undefined): boolean {
  return item !== undefined && (isFiller(item) || signalOf(item, 'in', 'from') !== undefined);
}

function isOf({ items, tokens, lexicon }: ReadingState, at: number): boolean {
  const item = items[at];
  return item !== undefined && lexicon.partOf?.includes(tokens[item.start]!.text) === true;
}

function partOf(item: Item | undefined): Part | undefined {
  const signal = signalOf(item, 'first_part', 'last_part');
  if (!signal) return undefined;
  const { n, nth, unit } = signal.slots;
  if (unit === undefined) return nth === 1 || nth === 2 ? { from: 'half', half: nth } : undefined;
  if (signal.signal === 'last_part') return { from: 'end', count: n ?? 1, unit };
  return nth === undefined ? { from: 'start', count: n ?? 1, unit } : { from: 'nth', nth, unit };
}

/** "The last 10 days", which alone end yesterday. */
function lastPart(item: Item | undefined): Part | undefined {
  for (const phrase of phrasesOf(item)) {
    const isLast = phrase.kind === 'rolling' || (phrase.kind === 'unit_ago' && phrase.count === 1);
    if (isLast) return { from: 'end', count: phrase.count, unit: phrase.unit };
  }
  return undefined;
}

function containerOf(item: Item | undefined): DatePhrase | undefined {
  return phrasesOf(item).find(
    (phrase) => containers.has(phrase.kind) && !('unit' in phrase && (phrase.unit === 'day' || phrase.unit === 'week')),
  );
}

const containers = new Set<DatePhrase['kind']>(['month', 'quarter', 'half', 'year', 'season', 'this', 'unit_ago']);

function phrasesOf(item: Item | undefined): DatePhrase[] {
  return item?.meanings.flatMap((meaning) => (meaning.kind === 'date' ? [meaning.phrase] : [])) ?? [];
}
