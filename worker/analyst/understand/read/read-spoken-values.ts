import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import { dimensionOf, knownFilter, relationOf, sameDimension } from './dimension-of.ts';
import { asksForGroups } from './asks-for-groups.ts';
import { fold } from '../text/fold.ts';
import { isNegated } from './is-negated.ts';
import { contentBefore, isUnknown, meaningOf, signalOf } from './reading.ts';
import type { DimensionMention, FilterMention, Item, ReadingState } from './reading.ts';

/** Takes a dimension beside a value nobody knows: "campaign spring_sale", "the pro plan", `source contains "news"`. */
export function readSpokenValues(state: ReadingState): void {
  const { items, reading } = state;
  readSoldNames(state);
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const dimension = item.used ? undefined : dimensionOf(item);
    if (!dimension) continue;
    const after = valueAfter(state, at, dimension);
    const value = after ?? valueBefore(state, at, dimension);
    if (!value || (hasOwnValues(dimension) && !isAnyQuoted(state, value))) continue;
    const { first, op, values } = value;
    let { last } = value;
    const negate = value.negate !== isNegated(state, first);
    const landed = isPage(dimension) && signalOf(contentBefore(items, first), 'landed') !== undefined;
    const where = whereItIs(items, last);
    const narrowed = landed ? landingPage : (where.dimension ?? dimension);
    reading.filters.push({ dimension: narrowed, op, values, negate, at: item.start });
    // "pages under /blog" still asks for the pages; "campaign spring_sale" names one.
    const also = op === 'exact' ? undefined : alsoNot(state, last);
    if (also) {
      reading.filters.push({ dimension, op, values: [also.value], negate: !negate, at: items[also.at]!.start });
      last = also.at;
    }
    const asked = after?.first === at && op !== 'exact' && !belongsToFigure(items, at) && !narrowsNext(state, at, last);
    const from = asked ? at + 1 : first;
    for (let index = from; index <= Math.max(last, where.last); index++) items[index]!.used = true;
  }
}

/** Days and devices have values that are the same everywhere. */
function hasOwnValues(dimension: DimensionMention): boolean {
  return dimension.kind === 'concept' && closed.has(dimension.dimension);
}

function isAnyQuoted({ items, tokens }: ReadingState, { first, last }: SpokenValue): boolean {
  return items.slice(first, last + 1).some(({ start }) => tokens[start]!.kind === 'quoted');
}

const closed = new Set<DimensionConcept>(['weekday', 'hour', 'week', 'month', 'year', 'date', 'new_or_returning']);

/** A small word that stood after what it is now before. */
function isSmallBefore({ items, lexicon }: ReadingState, at: number): boolean {
  return lexicon.postpositions === true && signalOf(items[at], 'in', 'from') !== undefined && isGrammar(items[at]!);
}

function isQuoted({ items, tokens }: ReadingState, at: number): boolean {
  const item = items[at];
  return item !== undefined && !item.used && tokens[item.start]!.kind === 'quoted';
}

/** `contains "sale" but not "blog"`: the same said of another value, the other way round. */
function alsoNot({ items, tokens }: ReadingState, last: number): { at: number; value: string } | undefined {
  let at = last + 1;
  if (signalOf(items[at], 'and')) at++;
  if (!signalOf(items[at], 'not')) return undefined;
  at++;
  if (relationOf(items[at])) at++;
  const item = items[at];
  const quoted = item && !item.used && tokens[item.start]!.kind === 'quoted';
  return quoted ? { at, value: tokens[item.start]!.text } : undefined;
}

/** "Pages with "sale" in the URL": where the words stand is said after them, and may be another dimension: the title. */
function whereItIs(items: Item[], last: number): { last: number; dimension?: DimensionMention } {
  let at = last + 1;
  if (!signalOf(items[at], 'in')) return { last };
  while (items[at] && (signalOf(items[at], 'in') || isGrammar(items[at]!))) at++;
  const where = dimensionOf(items[at]);
  if (where?.kind !== 'concept') return { last };
  if (where.dimension === 'page_title') return { last: at, dimension: where };
  return { last: isPage(where) ? at : last };
}

/** `"Desk Lamp" sold`: what is sold is a product. */
function readSoldNames({ items, tokens, reading }: ReadingState): void {
  for (const [at, item] of items.entries()) {
    const token = tokens[item.start]!;
    if (item.used || token.kind !== 'quoted') continue;
    const next = items.slice(at + 1).find((one) => !isGrammar(one));
    const sold = next?.meanings.some(
      (meaning) =>
        meaning.kind === 'metric' && (meaning.metric === 'itemsPurchased' || meaning.metric === 'ecommercePurchases'),
    );
    if (!sold || items.some((one) => dimensionOf(one))) continue;
    item.used = true;
    const dimension: DimensionMention = { kind: 'concept', dimension: 'product' };
    reading.filters.push({ dimension, op: 'exact', values: [token.text], negate: false, at: item.start });
  }
}

/** "views of pages that start with /help", "where the page begins with": whose views, not a list of pages. */
function belongsToFigure(items: Item[], at: number): boolean {
  const before = contentBefore(items, at);
  const index = before ? items.indexOf(before) : -1;
  const goesOn = signalOf(before, 'and') !== undefined && items[index - 1]?.used === true;
  const narrows = goesOn || (signalOf(before, 'in', 'from') !== undefined && !signalOf(before, 'by'));
  return narrows && items.slice(0, at).some((item) => isFigure(item) || dimensionOf(item) !== undefined);
}

/** "Page title contains guide: views", and where what narrows comes first: the views of one title, not a list. */
function narrowsNext(state: ReadingState, at: number, last: number): boolean {
  const { items } = state;
  // Endings of other languages say more than a number.
  if ((isPlural(state, at) && !state.lexicon.postpositions) || asksForGroups(items, at)) return false;
  const next = items.slice(last + 1).find((item) => !isGrammar(item) && !meaningOf(item, 'date'));
  return next !== undefined && isFigure(next) && dimensionOf(next) === undefined;
}

function isFigure({ meanings }: Item): boolean {
  return meanings.some(
    (meaning) =>
      meaning.kind === 'event' || meaning.kind === 'metric_field' || (meaning.kind === 'metric' && !meaning.weak),
  );
}

const landingPage: DimensionMention = { kind: 'concept', dimension: 'landing_page' };

interface SpokenValue extends Pick<FilterMention, 'op' | 'values' | 'negate'> {
  /** The items that say it, with the dimension. */
  first: number;
  last: number;
}

function valueAfter(state: ReadingState, at: number, dimension: DimensionMention): SpokenValue | undefined {
  const { items } = state;
  if (signalOf(items[at + 1], 'unset')) {
    return { first: at, last: at + 1, op: 'exact', values: ['(not set)'], negate: false };
  }
  const before = saidBefore(state, at);
  if (before) return before;
  let next = at + 1;
  const notBefore = signalOf(items[next], 'not') !== undefined;
  if (notBefore) next++;
  // "Campaigns whose name ends with "_x"": the name is what they are listed by.
  const named = isFillerOnly(items[next]) && relationOf(items[next + 1]) && !isSmall(items[next + 1]);
  if (named && isQuoted(state, next + 2)) next++;
  const relation = relationOf(items[next]);
  if (relation) next++;
  // "キャンペーン「spring_sale」の": the small word was put between.
  if (!relation && isSmallBefore(state, next) && isQuoted(state, next + 1)) next++;
  // "Guide" included is: of the two small words that follow a value, both were put before it.
  if (relation && state.lexicon.postpositions && signalOf(items[next], 'is')) next++;
  const notInside = relation !== undefined && !notBefore && signalOf(items[next], 'not') !== undefined;
  if (notInside) next++;
  const value =
    valueAt(state, next, relation !== undefined, dimension) ??
    literalAt(state, next) ??
    (relation === undefined ? (ownValueAt(state, at, dimension) ?? tagAt(state, at, dimension)) : undefined);
  // "pages nobody visits": only one page has a name.
  const bare = relation === undefined && state.tokens[items[next]?.start ?? 0]!.kind !== 'quoted';
  // "Der Kampagne spring_sale": no word of any language is written so.
  const written = /[_\d-]/.test(state.tokens[items[next]?.start ?? 0]!.raw);
  if (!value) return undefined;
  // "Without the materials cotton and polyester"
  const listsOwn = dimension.kind === 'field' && isNegated(state, at) && isUnknown(items[next]);
  const isVague = bare && !written && !listsOwn && (isPlural(state, at) || isOnlyAWord(state, at, next));
  if (isVague) return undefined;
  // "Which campaigns are wasting money" says of them what they do.
  const several = isPlural(state, at) || signalOf(items[at - 1], 'which') !== undefined;
  if (several && relation === 'exact' && signalOf(items[next - 1], 'is') && isOnlyAWord(state, at, next)) {
    return undefined;
  }
  // "The size guide PDF" is a PDF, and nothing of a size.
  if (bare && dimensionOf(items[value.last + 1])) return undefined;

  const { last, values } = withListed(state, value, relation !== undefined, dimension.kind === 'field');
  // "Wo der Seitentitel „Sale“ enthält"
  const verb = relation === undefined && !bare && !isSmall(items[last + 1]) ? relationOf(items[last + 1]) : undefined;
  const ends = verb !== undefined && verb !== 'exact';
  const negate = notBefore || notInside;
  return { first: at, last: ends ? last + 1 : last, op: relation ?? (ends ? verb : 'exact'), values, negate };
}

/** The verb first, as in Arabic: "contains the page title in it "guide"". */
function saidBefore({ items, tokens }: ReadingState, at: number): SpokenValue | undefined {
  const op = isSmall(items[at - 1]) ? undefined : relationOf(items[at - 1]);
  if (op === undefined || op === 'exact' || dimensionOf(items[at - 2])) return undefined;
  const last = items.findIndex((item, index) => index > at && !isGrammar(item) && !isSmall(item));
  const item = items[last];
  if (!item || item.used || tokens[item.start]!.kind !== 'quoted') return undefined;
  return { first: at - 1, last, op, values: [tokens[item.start]!.text], negate: false };
}

/** "which browser and OS combinations": a plain word after a group that is asked for is no name. */
function isOnlyAWord({ items, tokens }: ReadingState, at: number, next: number): boolean {
  return asksForGroups(items, at) && /^[\p{Ll}\p{Lo}\p{M}]+$/u.test(tokens[items[next]!.start]!.raw);
}

/** After "=" or "contains" any one word is a value, whatever it means elsewhere. */
function literalAt({ items, tokens }: ReadingState, at: number): ValueAt | undefined {
  const item = items[at];
  const said =
    signalOf(items[at - 1], 'equals', 'contains', 'begins_with', 'ends_with', 'matches') && !isSmall(items[at - 1]);
  if (!said || !item || item.used || item.end - item.start > 1 || knownFilter(item)) return undefined;
  return ['word', 'number', 'date'].includes(tokens[item.start]!.kind) && !isSmallWord(item)
    ? { last: at, values: [item.text] }
    : undefined;
}

/** "with" and "like" are relations in few places only. */
function isSmall(item: Item | undefined): boolean {
  return item?.meanings.some(({ kind }) => kind === 'filler') === true;
}

/** "shop" is often said for the whole site, and is a word all the same. */
function isSmallWord(item: Item): boolean {
  return isGrammar(item) && (item.text.length < 4 || item.meanings.some(({ kind }) => kind === 'signal'));
}

function isGrammar(item: Item): boolean {
  return item.meanings.length > 0 && item.meanings.every(({ kind }) => kind === 'filler' || kind === 'signal');
}

/** "With account type business": the value of a field of the owner's may be any word. */
function ownValueAt({ items, tokens }: ReadingState, at: number, dimension: DimensionMention): ValueAt | undefined {
  const item = items[at + 1];
  const narrows = dimension.kind === 'field' && signalOf(items[at - 1], 'in', 'only') && !asksForGroups(items, at);
  if (!narrows || !item || item.used || item.end - item.start > 1 || isSmallWord(item)) return undefined;
  const { kind } = tokens[item.start]!;
  return kind === 'word' && isGrammar(item) ? { last: at + 1, values: [item.text] } : undefined;
}

/** "From source newsletter and medium email": beside what campaigns are tagged with, a word is a tag and no channel. */
function tagAt({ items, tokens }: ReadingState, at: number, dimension: DimensionMention): ValueAt | undefined {
  const item = items[at + 1];
  const isTag = dimension.kind === 'concept' && tags.has(dimension.dimension);
  // "utm campaign spring": whatever else the word means.
  const isUtm = /^utm/i.test(items[at]!.text) && item !== undefined && !isGrammar(item);
  if (isTag && isUtm && !item.used && tokens[item.start]!.kind === 'word') return { last: at + 1, values: [item.text] };
  if (!isTag || !item || item.used || item.end - item.start > 1 || asksForGroups(items, at)) return undefined;
  const known = knownFilter(item);
  const other = known && !sameDimension(known.dimension, dimension) && meaningOf(item, 'value') !== undefined;
  const points = signalOf(items[at - 1], 'in', 'from', 'only', 'not', 'and', 'contains') !== undefined;
  return other && points && tokens[item.start]!.kind === 'word' ? { last: at + 1, values: [item.text] } : undefined;
}

const tags = new Set<DimensionConcept>(['source', 'medium', 'campaign']);

function isFillerOnly(item: Item | undefined): boolean {
  return item !== undefined && item.meanings.length > 0 && item.meanings.every(({ kind }) => kind === 'filler');
}

interface ValueAt {
  last: number;
  values: string[];
}

/** Quoted text and unknown words are values; after "is" or "contains" so are numbers and words with other meanings. */
function valueAt(state: ReadingState, at: number, said: boolean, dimension: DimensionMention): ValueAt | undefined {
  const { items, tokens } = state;
  const start = items[at];
  if (!start || start.used) return undefined;
  const token = tokens[start.start]!;
  if (token.kind === 'quoted') return { last: at, values: [token.text] };
  if (said && ['path', 'site'].includes(token.kind)) return { last: at, values: [token.raw] };
  if (!isName(state, start)) {
    // "source = newsletter" is that source, whatever else a newsletter is; "device is mobile" is the known value.
    const known = said ? knownFilter(start) : undefined;
    const part = signalOf(items[at - 1], 'contains', 'begins_with', 'ends_with') && !isSmall(items[at - 1]);
    if (known && part && start.end - start.start === 1) return { last: at, values: [start.text] };
    return known && !sameDimension(known.dimension, dimension) ? { last: at, values: [start.text] } : undefined;
  }
  let last = at;
  while (isName(state, items[last + 1])) last++;
  return { last, values: [textOf(state, at, last)] };
}

/** `"Germany" or "France"`, "contains sale or promo": further values of the same dimension. */
function withListed(state: ReadingState, { last, values }: ValueAt, said: boolean, isOwn: boolean): ValueAt {
  const { items, tokens } = state;
  const listed = [...values];
  let end = last;
  for (;;) {
    const next = items[end + 2];
    const joint = items[end + 1];
    if (!next || next.used || !signalOf(joint, 'and')) return { last: end, values: listed };
    const quoted = tokens[next.start]!.kind === 'quoted';
    // Of a field of the owner's, "brass or wood" are two of its values.
    const word =
      (said && signalOf(joint, 'or') !== undefined && isPlainWord(state, next)) || (isOwn && isUnknown(next));
    if (!quoted && !word) return { last: end, values: listed };
    listed.push(quoted ? tokens[next.start]!.text : next.text);
    end += 2;
  }
}

/** One word that could be a value here, whatever else it means. */
function isPlainWord({ tokens }: ReadingState, item: Item): boolean {
  return (
    item.end - item.start === 1 && tokens[item.start]!.kind === 'word' && !isGrammar(item) && !meaningOf(item, 'date')
  );
}

/** Dimensions whose values are names that only their owner knows. */
const nameable = new Set<DimensionConcept>([
  'page',
  'landing_page',
  'page_title',
  'screen',
  'content_group',
  'campaign',
  'source',
  'event',
  'product',
  'product_category',
  'product_brand',
  'coupon',
  'promotion',
  'city',
  'audience',
]);

function valueBefore(state: ReadingState, at: number, dimension: DimensionMention): SpokenValue | undefined {
  const { items, tokens, reading } = state;
  // "Containing "sale" by campaign", where small words were put first.
  const grouped = signalOf(items[at - 1], 'by') !== undefined && relationOf(items[at - 3]) !== undefined;
  const before = grouped || (isSmallBefore(state, at - 1) && isQuoted(state, at - 2)) ? at - 2 : at - 1;
  const quoted = items[before];
  if (quoted && !quoted.used && tokens[quoted.start]!.kind === 'quoted') {
    const values = [tokens[quoted.start]!.text];
    const op = isSmall(items[before - 1]) ? undefined : relationOf(items[before - 1]);
    // "Containing "sale" campaigns by": which of them, and they are still listed.
    if (op !== undefined && op !== 'exact')
      return { first: before - 1, last: asksForGroups(items, at) ? before : at, op, values, negate: false };
    return { first: at - 1, last: at, op: 'exact', values, negate: false };
  }
  if (dimension.kind === 'concept' && !nameable.has(dimension.dimension)) return undefined;
  const page =
    dimension.kind === 'concept' && (dimension.dimension === 'page' || dimension.dimension === 'landing_page');
  let first = at;
  while (isName(state, items[first - 1])) first--;
  if (first === at && isOwnWord(state, at, dimension)) first--;
  // "the checkout page" is a page, though checkouts are counted too.
  if (first === at && page && isOnePage(state, at)) first--;
  if (first < at && saysDeed(state, at, dimension)) return undefined;
  if (first === at || signalOf(items[first - 1], 'by', 'which', 'highest', 'lowest', 'best', 'worst')) return undefined;
  const value = textOf(state, first, at - 1);
  if (page) reading.pathWords.push(value);
  return { first, last: at, op: page || isPlural(state, at) ? 'contains' : 'exact', values: [value], negate: false };
}

/** "Discounted products" are told apart by what was done to them, which is no part of their names. */
function saysDeed({ items, tokens, lexicon }: ReadingState, at: number, dimension: DimensionMention): boolean {
  const word = fold(tokens[items[at - 1]!.start]!.raw);
  const isProduct = dimension.kind === 'concept' && dimension.dimension === 'product';
  return isProduct && lexicon.deedEnding !== undefined && word.length > 5 && word.endsWith(lexicon.deedEnding);
}

/** "On the team plan": before a field of the owner's any word may be its value, after a small one that points at it. */
function isOwnWord(state: ReadingState, at: number, dimension: DimensionMention): boolean {
  const { items, tokens } = state;
  const [narrows, points, word] = [items[at - 3], items[at - 2], items[at - 1]];
  if (dimension.kind !== 'field' || !word || word.used || isPlural(state, at)) return false;
  const isWord = word.end - word.start === 1 && tokens[word.start]!.kind === 'word' && isGrammar(word);
  const small = points !== undefined && isGrammar(points) && points.text.length < 4;
  return isWord && !isSmallWord(word) && small && signalOf(narrows, 'in', 'from', 'only', 'not') !== undefined;
}

function isPage(dimension: DimensionMention): boolean {
  return dimension.kind === 'concept' && (dimension.dimension === 'page' || dimension.dimension === 'landing_page');
}

function isOnePage(state: ReadingState, at: number): boolean {
  const { items, tokens } = state;
  const before = items[at - 1];
  if (!before || before.used || before.end - before.start > 1 || isPlural(state, at)) return false;
  const named = before.meanings.some(({ kind }) => kind === 'metric' || kind === 'event' || kind === 'topic');
  return named && items[at]!.end - items[at]!.start === 1 && tokens[before.start]!.text === tokens[before.start]!.stem;
}

function isPlural({ items, tokens }: ReadingState, at: number): boolean {
  const last = tokens[items[at]!.end - 1]!;
  return last.text !== last.stem;
}

function isName({ tokens, words }: ReadingState, item: Item | undefined): boolean {
  if (!isUnknown(item)) return false;
  const { kind, stem } = tokens[item.start]!;
  if (ages.has(stem)) return false;
  return (kind === 'word' && !words.numbers.has(stem)) || kind === 'field';
}

/** "New landing pages": since when, and no part of a name. */
const ages = new Set(['new', 'old', 'recent', 'older', 'newer']);

function textOf({ question, tokens, items }: ReadingState, first: number, last: number): string {
  return question.slice(tokens[items[first]!.start]!.start, tokens[items[last]!.end - 1]!.end);
}
