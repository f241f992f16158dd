import { dimensionOf, knownFilter, relationOf, sameDimension } from './dimension-of.ts';
import type { KnownFilter } from './dimension-of.ts';
import { isNegated } from './is-negated.ts';
import { asksForGroups } from './asks-for-groups.ts';
import { namesMetric } from './metric-of.ts';
import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import type { DimensionMention, Item, ReadingState } from './reading.ts';

/** Takes values that are the same in every property: "mobile", "organic search", "Germany". */
export function readKnownValues(state: ReadingState): void {
  const { items, reading } = state;
  readEventsLeftOut(state);
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const filter =
      item.used ||
      countsSearches(state, at) ||
      namesGroups(items, at) ||
      namesFigure(items, at) ||
      isDoubtfulPlace(state, at)
        ? undefined
        : knownFilter(item);
    if (!filter) continue;
    item.used = true;
    if (isSaidByPath(state, at, filter)) {
      takeOwnDimension(items, at, filter.dimension);
      continue;
    }
    const language =
      filter.dimension.kind === 'concept' && filter.dimension.dimension === 'country'
        ? languageOwner(items, at)
        : undefined;
    if (language) {
      for (const one of items.slice(items.indexOf(language), at)) one.used = true;
      const text = item.text.charAt(0).toUpperCase() + item.text.slice(1);
      const dimension = { kind: 'concept', dimension: 'language' } as const;
      reading.filters.push({ dimension, op: 'exact', values: [text], negate: isNegated(state, at), at: item.start });
      continue;
    }
    const { note, ...named } = filter;
    const known = { ...named, dimension: landedOn(items, at, named.dimension) };
    reading.filters.push({ ...known, negate: isNegated(state, at), at: item.start });
    if (note) reading.notes.push(note);
    takeOwnDimension(items, at, known.dimension);
  }
}

/** "Where the language is not German": a language, and nobody's country. */
function languageOwner(items: Item[], at: number): Item | undefined {
  let back = at - 1;
  while (relationOf(items[back]) || isFiller(items[back]) || signalOf(items[back], 'not', 'is')) back--;
  const owner = items[back];
  const dimension = owner && !owner.used ? dimensionOf(owner) : undefined;
  return dimension?.kind === 'concept' && dimension.dimension === 'language' && back < at - 1 ? owner : undefined;
}

/** "Top events excluding page_view and scroll": of all events, those that are not counted. */
function readEventsLeftOut(state: ReadingState): void {
  const { items, reading } = state;
  const all = items.findIndex((item) => namesMetric(item, 'eventCount'));
  const not = items.findIndex((item, index) => index > all && signalOf(item, 'not') !== undefined);
  if (all < 0 || not < 0) return;
  for (let at = not + 1; at < items.length; at++) {
    const item = items[at]!;
    const event = item.used ? undefined : meaningOf(item, 'event')?.event;
    if (event === undefined && !signalOf(item, 'and', 'or') && !isFiller(item)) return;
    if (event === undefined) continue;
    for (const one of [items[not]!, item]) one.used = true;
    const dimension: DimensionMention = { kind: 'concept', dimension: 'event' };
    reading.filters.push({ dimension, op: 'exact', values: [event], negate: true, at: item.start });
  }
}

/** "Blog pages (path starts with /blog/)": the path says what the word means. */
function isSaidByPath({ items, reading }: ReadingState, at: number, { dimension, op, values }: KnownFilter): boolean {
  const [part = ''] = values;
  const path = reading.filters.find(
    (one) => sameDimension(one.dimension, dimension) && !one.negate && one.values.some((value) => value.includes(part)),
  );
  const isPath = op === 'contains' && dimension.kind === 'concept' && dimension.dimension === 'page';
  const both = items.some(
    (item) =>
      signalOf(item, 'and', 'or', 'versus') &&
      Math.sign(item.start - items[at]!.start) === Math.sign((path?.at ?? 0) - item.start),
  );
  return isPath && path !== undefined && !both;
}

/** "visits that started on the home page" began there. */
function landedOn(items: Item[], at: number, dimension: DimensionMention): DimensionMention {
  const page = dimension.kind === 'concept' && dimension.dimension === 'page';
  return page && signalOf(contentBefore(items, at), 'landed')
    ? { kind: 'concept', dimension: 'landing_page' }
    : dimension;
}

/** "which social networks": the word asks for the groups rather than naming one. */
function namesGroups(items: Item[], at: number): boolean {
  return meaningOf(items[at], 'dimension') !== undefined && asksForGroups(items, at);
}

/** "cpc by campaign" is a cost; "from cpc" and "cpc sessions" say where visits came from. */
function namesFigure(items: Item[], at: number): boolean {
  const figure = items[at]!.meanings.some((meaning) => meaning.kind === 'metric' && !meaning.weak);
  const cued = signalOf(items[at - 1], 'in', 'from', 'only', 'not', 'versus', 'is', 'equals') !== undefined;
  const counts = items[at + 1]?.meanings.some(({ kind }) => kind === 'metric' || kind === 'event') === true;
  return figure && !cued && !counts;
}

/** "How many searches": those on the site, which "search traffic" has nothing to do with. */
function countsSearches({ items, tokens }: ReadingState, at: number): boolean {
  const item = items[at]!;
  const value = meaningOf(item, 'value')?.value;
  return value === 'search' && item.end - item.start === 1 && tokens[item.start]!.text === 'searches';
}

/** "us" is a country in "from us" and "us sessions", and a pronoun elsewhere; "porta" is seldom the city of Porto. */
function isDoubtfulPlace({ items, tokens, lexicon }: ReadingState, at: number): boolean {
  const item = items[at]!;
  if (item.end - item.start > 1 || !meaningOf(item, 'place')) return false;
  const isSmall = meaningOf(item, 'filler') !== undefined && /^\p{Ll}/u.test(tokens[item.start]!.raw);
  if (!isSmall && !lexicon.doubtfulPlaces.includes(tokens[item.start]!.text)) return false;
  const before = tokens[item.start - 1]?.text;
  if (before !== undefined && lexicon.noPlaceAfter?.includes(before)) return true;
  // "Buys from us"
  if (
    isSmall &&
    signalOf(items[at - 1], 'from') &&
    /(?:buys?|bought|buying|shops?|shopped)$/i.test(contentBefore(items, at - 1)?.text ?? '')
  )
    return true;
  const cued = signalOf(items[at - 1], 'in', 'from', 'only', 'not', 'versus', 'and', 'is') !== undefined;
  const counts = items[at + 1]?.meanings.some(({ kind }) => kind === 'metric' || kind === 'event') === true;
  return !cued && !counts;
}

/** "device is mobile", "the email channel", "country Germany": the dimension only says what the value is. */
function takeOwnDimension(items: Item[], at: number, dimension: DimensionMention): void {
  const isOwn = (item: Item | undefined): item is Item => {
    const own = item && !item.used ? dimensionOf(item) : undefined;
    return own !== undefined && sameDimension(own, dimension);
  };
  const after = items[at + 1];
  if (isOwn(after) && !signalOf(items[at - 1], 'by')) after.used = true;
  let back = at - 1;
  while (relationOf(items[back]) || (items[back]?.used && signalOf(items[back], 'not', 'is'))) back--;
  const owner = items[back];
  if (!isOwn(owner) || signalOf(items[back - 1], 'by', 'which', 'highest', 'lowest', 'best', 'worst', 'first_n'))
    return;
  for (let index = back; index < at; index++) items[index]!.used = true;
}
