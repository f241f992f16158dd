import { valueConcepts } from '../meaning/value-concepts.ts';
import type { ValueConceptEntry } from '../meaning/value-concepts.ts';
import type { ReadToken } from '../match/language-words.ts';
import { isFiller, isUnknown, meaningOf, signalOf } from './reading.ts';
import type { DimensionMention, FilterMention, Item, ReadingState } from './reading.ts';

/**
 * Takes what narrows the question: known values ("mobile", "Germany"), paths, and values said beside their dimension
 * ("campaign spring_sale", "the pro plan", `source contains "news"`).
 */
export function readFilters(state: ReadingState): void {
  readSpokenValues(state);
  readPaths(state);
  readSites(state);
  readKnownValues(state);
}

/** A dimension beside a value nobody knows: before it, after it, or after "is", "contains", "begins with". */
function readSpokenValues(state: ReadingState): void {
  const { items, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const dimension = item.used ? undefined : dimensionOf(item);
    if (!dimension) continue;
    const following = valueAfter(state, at, dimension);
    if (following) {
      // "pages under /blog" still asks for the pages; "campaign spring_sale" names one.
      take(items, following.filter.op === 'exact' ? at : at + 1, following.last);
      reading.filters.push({
        dimension,
        ...following.filter,
        negate: following.negate !== isNegated(state, at),
        at: item.start,
      });
      continue;
    }
    const preceding = valueBefore(state, at, dimension);
    if (!preceding) continue;
    const page = dimension.kind === 'concept' && ['page', 'landing_page', 'screen'].includes(dimension.dimension);
    const quoted = state.tokens[items[preceding.first]!.start]!.kind === 'quoted';
    reading.filters.push({
      dimension,
      op: page && !quoted ? 'contains' : 'exact',
      values: [preceding.value],
      negate: isNegated(state, preceding.first),
      at: item.start,
    });
    take(items, preceding.first, at);
  }
}

interface FollowingValue {
  last: number;
  negate: boolean;
  filter: Pick<FilterMention, 'op' | 'values'>;
}

function valueAfter(state: ReadingState, at: number, dimension: DimensionMention): FollowingValue | undefined {
  const { items } = state;
  let next = at + 1;
  const negation = signalOf(items[next], 'not') ? items[next] : undefined;
  if (negation) next++;
  const relation = relationOf(items[next]);
  const negatedInside = relation && !negation && signalOf(items[next + 1], 'not') ? 1 : 0;
  if (relation) next += 1 + negatedInside;
  const value = valueFrom(state, next, relation !== undefined, dimension);
  if (!value) return undefined;
  const negate = negation !== undefined || negatedInside === 1;
  return { last: value.last, negate, filter: { op: relation ?? 'exact', values: value.values } };
}

/** Quoted text and unknown words are values; after "is" or "contains" so are numbers and words that mean something else. */
function valueFrom(
  state: ReadingState,
  first: number,
  said: boolean,
  dimension: DimensionMention,
): { last: number; values: string[] } | undefined {
  const { items, tokens, question } = state;
  const start = items[first];
  if (!start || start.used) return undefined;
  const token = tokens[start.start]!;
  if (token.kind === 'quoted') return { last: first, values: [token.text] };
  if (said && (token.kind === 'path' || token.kind === 'site' || token.kind === 'number')) {
    return { last: first, values: [token.raw] };
  }
  let last = first;
  while (isNameLike(items[last + 1], tokens)) last++;
  if (!isNameLike(start, tokens)) {
    // "source = newsletter" is that source, whatever else a newsletter is; "device is mobile" is the known value.
    const known = said ? knownFilter(start) : undefined;
    if (!known || sameDimension(known.dimension, dimension)) return undefined;
    return { last: first, values: [start.text] };
  }
  return { last, values: [question.slice(token.start, tokens[items[last]!.end - 1]!.end)] };
}

function valueBefore(
  state: ReadingState,
  at: number,
  dimension: DimensionMention,
): { first: number; value: string } | undefined {
  const { items, tokens, question } = state;
  const quoted = items[at - 1];
  if (quoted && !quoted.used && tokens[quoted.start]?.kind === 'quoted') {
    return { first: at - 1, value: tokens[quoted.start]!.text };
  }
  let first = at;
  while (isNameLike(items[first - 1], tokens)) first--;
  if (first === at) return undefined;
  const nameable =
    dimension.kind === 'field' ||
    [
      'page',
      'landing_page',
      'campaign',
      'source',
      'event',
      'product',
      'page_title',
      'product_category',
      'product_brand',
      'coupon',
      'promotion',
      'screen',
      'city',
      'content_group',
      'audience',
    ].includes(dimension.dimension);
  if (!nameable || signalOf(items[first - 1], 'by', 'which', 'highest', 'lowest', 'best', 'worst')) return undefined;
  const start = tokens[items[first]!.start]!.start;
  return { first, value: question.slice(start, tokens[items[at - 1]!.end - 1]!.end) };
}

function sameDimension(one: DimensionMention, other: DimensionMention): boolean {
  return one.kind === 'concept' && other.kind === 'concept' && one.dimension === other.dimension;
}

function isNameLike(item: Item | undefined, tokens: ReadToken[]): boolean {
  if (!isUnknown(item)) return false;
  return ['word', 'field'].includes(tokens[item.start]!.kind);
}

function relationOf(item: Item | undefined): FilterMention['op'] | undefined {
  if (!item || item.used) return undefined;
  if (signalOf(item, 'begins_with')) return 'begins_with';
  if (signalOf(item, 'ends_with')) return 'ends_with';
  if (signalOf(item, 'contains')) return 'contains';
  return signalOf(item, 'is') ? 'exact' : undefined;
}

/** `/pricing` is that page; `/blog/*`, `/blog/` and "pages under /blog" are everything that begins so. */
function readPaths(state: ReadingState): void {
  const { items, tokens, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const token = tokens[item.start]!;
    if (item.used || token.kind !== 'path') continue;
    const before = items[at - 1];
    const relation = relationOf(before);
    const section = signalOf(items[at + 1], 'section');
    const open = /\*$/.test(token.raw) || (token.raw.length > 1 && token.raw.endsWith('/'));
    const op = relation && relation !== 'exact' ? relation : section || open ? 'begins_with' : 'exact';
    const owner = findOwner(items, at);
    const landing = owner !== undefined && meaningOf(owner, 'dimension')?.dimension === 'landing_page';
    reading.filters.push({
      dimension: { kind: 'concept', dimension: landing ? 'landing_page' : 'page' },
      op,
      values: [token.raw.replace(/\*+$/, '')],
      negate: isNegated(state, at),
      at: item.start,
    });
    item.used = true;
    if (relation) before!.used = true;
    if (section) items[at + 1]!.used = true;
    // "page /pricing" names one page; "pages under /blog" still asks for the pages.
    if (owner && op === 'exact') owner.used = true;
  }
}

/** The page or landing page that a path belongs to: just before it, small words between. */
function findOwner(items: Item[], at: number): Item | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const item = items[back]!;
    const dimension = meaningOf(item, 'dimension')?.dimension;
    if (dimension === 'page' || dimension === 'landing_page') return item;
    if (!isFiller(item) && !relationOf(item) && !signalOf(item, 'in', 'to')) return undefined;
  }
  return undefined;
}

/** "from example.com" is where visits came from; "on shop.example.com" is the site that was visited. */
function readSites(state: ReadingState): void {
  const { items, tokens, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const token = tokens[item.start]!;
    if (item.used || token.kind !== 'site') continue;
    const from = signalOf(items[at - 1], 'from', 'not') !== undefined;
    reading.filters.push({
      dimension: { kind: 'concept', dimension: from ? 'source' : 'host' },
      op: from ? 'contains' : 'exact',
      values: [token.text.replace(/^https?:\/\//, '').replace(/\/.*$/, '')],
      negate: isNegated(state, at),
      at: item.start,
    });
    item.used = true;
  }
}

function readKnownValues(state: ReadingState): void {
  const { items, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.used) continue;
    const filter = isDoubtfulPlace(state, at) ? undefined : knownFilter(item);
    if (!filter) continue;
    item.used = true;
    const { note, ...known } = filter;
    reading.filters.push({ ...known, negate: isNegated(state, at), at: item.start });
    if (note) reading.notes.push(note);
    takeOwnDimension(items, at, known.dimension);
  }
}

/** "us" is a country in "from us" and "us sessions", and a pronoun elsewhere. */
function isDoubtfulPlace({ items, tokens, lexicon }: ReadingState, at: number): boolean {
  const item = items[at]!;
  if (item.end - item.start > 1 || !lexicon.doubtfulPlaces.includes(tokens[item.start]!.text)) return false;
  const cued = signalOf(items[at - 1], 'in', 'from', 'only', 'not', 'versus', 'and', 'is') !== undefined;
  const counts = items[at + 1]?.meanings.some(({ kind }) => kind === 'metric' || kind === 'event') === true;
  return !cued && !counts;
}

type KnownFilter = Omit<FilterMention, 'negate' | 'at'> & { note?: ValueConceptEntry['note'] };

function knownFilter(item: Item): KnownFilter | undefined {
  const value = meaningOf(item, 'value');
  if (value) {
    const { dimension, op, values, note }: ValueConceptEntry = valueConcepts[value.value];
    return { dimension: { kind: 'concept', dimension }, op: op === 'in_list' ? 'exact' : op, values, note };
  }
  const place = meaningOf(item, 'place');
  if (!place) return undefined;
  return { dimension: { kind: 'concept', dimension: place.dimension }, op: 'exact', values: [place.name] };
}

/** "device is mobile", "the email channel", "country Germany": the dimension only says what the value is. */
function takeOwnDimension(items: Item[], at: number, dimension: DimensionMention): void {
  const isOwn = (item: Item | undefined) => {
    const own = item && !item.used ? dimensionOf(item) : undefined;
    return own?.kind === 'concept' && dimension.kind === 'concept' && own.dimension === dimension.dimension;
  };
  const after = items[at + 1];
  if (isOwn(after) && !signalOf(items[at - 1], 'by')) after!.used = true;
  const relation = relationOf(items[at - 1]) ? 1 : 0;
  const owner = items[at - 1 - relation];
  if (isOwn(owner) && !signalOf(items[at - 2 - relation], 'by', 'which')) {
    owner!.used = true;
    if (relation) items[at - 1]!.used = true;
  }
}

export function dimensionOf(item: Item): DimensionMention | undefined {
  const field = meaningOf(item, 'dimension_field');
  const concept = meaningOf(item, 'dimension');
  if (concept && !field?.custom) return { kind: 'concept', dimension: concept.dimension };
  return field && { kind: 'field', field: field.field };
}

/** "not", "excluding" and their like reach over small words and over further values of a list. */
function isNegated({ items }: ReadingState, at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, 'not')) {
      item.used = true;
      return true;
    }
    const passes =
      isFiller(item) ||
      signalOf(item, 'and', 'in', 'from', 'to', 'is') !== undefined ||
      meaningOf(item, 'value') ||
      meaningOf(item, 'place');
    if (!passes) return false;
  }
  return false;
}

function take(items: Item[], first: number, last: number): void {
  for (let index = first; index <= last; index++) items[index]!.used = true;
}
