import { asksForGroups } from './asks-for-groups.ts';
import { dimensionOf, relationOf } from './dimension-of.ts';
import { metricOf } from './metric-of.ts';
import { isNegated } from './is-negated.ts';
import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import type { FilterMention, Item, ReadingState } from './reading.ts';

/** Takes paths: `/pricing` is that page; `/blog/*`, `/blog/` and "pages under /blog" are everything that begins so. */
export function readPaths(state: ReadingState): void {
  const { items, tokens, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const token = tokens[item.start]!;
    if (item.used || (token.kind !== 'path' && !isRoot(state, at))) continue;
    const before = items[at - 1];
    const said = relationOf(before);
    // "Pages, die /shop enthalten"
    const verb =
      said ?? (isFiller(items[at + 1]) || meaningOf(items[at + 1], 'filler') ? undefined : relationOf(items[at + 1]));
    const relation = verb === 'exact' ? said : verb;
    const section = isOnePage(state, at + 1) ? undefined : signalOf(items[at + 1], 'section');
    const open = token.raw.endsWith('*') || (token.raw.length > 1 && token.raw.endsWith('/'));
    const listed = signalOf(before, 'and')
      ? opOfListed(state, at)
      : signalOf(before, 'not')
        ? reading.filters.findLast(({ op, negate }) => op === 'contains' && !negate)?.op
        : undefined;
    const op = relation && relation !== 'exact' ? relation : section || open ? 'begins_with' : (listed ?? 'exact');
    const owner = findOwner(items, at) ?? (relation ? landingAfter(items, at) : undefined);
    const landed = signalOf(before, 'landed') !== undefined;
    const landing =
      landed ||
      isListedLanding(state, at) ||
      (owner !== undefined && meaningOf(owner, 'dimension')?.dimension === 'landing_page');
    reading.filters.push({
      dimension: { kind: 'concept', dimension: landing ? 'landing_page' : 'page' },
      op,
      values: [token.raw.replace(/\*+$/, '')],
      negate: isNegated(state, at),
      at: item.start,
    });
    item.used = true;
    if (relation) (said ? before : items[at + 1])!.used = true;
    if (section || isOnePage(state, at + 1)) items[at + 1]!.used = true;
    // "page /pricing" names one page; "pages under /blog" still asks for the pages.
    if (owner && op === 'exact') owner.used = true;
  }
}

/** "The /thank-you page" is one page; "the /blog pages" are a section. */
function isOnePage({ items, tokens }: ReadingState, at: number): boolean {
  const item = items[at];
  if (!item || item.end - item.start > 1 || meaningOf(item, 'dimension')?.dimension !== 'page') return false;
  const { text, stem } = tokens[item.start]!;
  return text === stem && /^[a-z]+$/.test(text);
}

/** "Landing page /" is the home page; in "page / device" the stroke lists. */
function isRoot({ items, tokens }: ReadingState, at: number): boolean {
  const item = items[at]!;
  if (tokens[item.start]!.text !== '/' || item.end - item.start > 1) return false;
  const own = ['page', 'landing_page'].includes(meaningOf(items[at - 1], 'dimension')?.dimension ?? '');
  const next = items[at + 1];
  return own && (next === undefined || (dimensionOf(next) === undefined && metricOf(next) === undefined));
}

/** "Pages containing /docs or /help": what is said of the first is said of the second. */
function opOfListed({ items, tokens, reading }: ReadingState, at: number): FilterMention['op'] | undefined {
  const before = items[at - 2];
  if (!before || tokens[before.start]!.kind !== 'path') return undefined;
  const relation = relationOf({ ...items[at - 3]!, used: false });
  const filter = reading.filters.find(({ values }) => values.includes(tokens[before.start]!.raw));
  return relation && filter ? filter.op : undefined;
}

/** "Landing pages /a and /b": the second is one because the first is. */
function isListedLanding({ items, tokens, reading }: ReadingState, at: number): boolean {
  const { dimension } = reading.filters.at(-1) ?? {};
  const onLanding = dimension?.kind === 'concept' && dimension.dimension === 'landing_page';
  if (onLanding && signalOf(contentBefore(items, at), 'not')) return true;
  const before = items[at - 2];
  if (!before || tokens[before.start]!.kind !== 'path' || !signalOf(items[at - 1], 'and')) return false;
  const filter = reading.filters.find((one) => one.at === before.start);
  return filter?.dimension.kind === 'concept' && filter.dimension.dimension === 'landing_page';
}

/** Takes host names: "from example.com" is where visits came from, "on shop.example.com" the site that was visited. */
export function readSites(state: ReadingState): void {
  const { items, tokens, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const token = tokens[item.start]!;
    if (item.used || token.kind !== 'site') continue;
    // "Compared to example.com": of other sites nothing is known.
    if (signalOf(contentBefore(items, at), 'versus')) {
      reading.topics.push('competitors');
      item.used = true;
      continue;
    }
    const owner = items[at - 1];
    const owned =
      owner !== undefined && meaningOf(owner, 'dimension')?.dimension === 'host' && !asksForGroups(items, at - 1);
    if (owned) owner.used = true;
    const from = signalOf(owner, 'from', 'not') !== undefined || isListedSite(state, at);
    reading.filters.push({
      dimension: { kind: 'concept', dimension: from ? 'source' : 'host' },
      // m.facebook.com is facebook.com too; pinterest.com only contains t.co.
      op: from ? 'ends_with' : 'exact',
      values: [token.text.replace(/^https?:\/\//, '').replace(/\/.*$/, '')],
      negate: isNegated(state, at),
      at: item.start,
    });
    item.used = true;
  }
}

/** "from t.co and linkedin.com": the second is a source because the first is. */
function isListedSite({ items, tokens, reading }: ReadingState, at: number): boolean {
  const before = items[at - 2];
  if (!before || tokens[before.start]!.kind !== 'site' || !signalOf(items[at - 1], 'and')) return false;
  const filter = reading.filters.find((one) => one.at === before.start);
  return filter?.dimension.kind === 'concept' && filter.dimension.dimension === 'source';
}

/** "Containing /shop landing pages": in some languages what narrows comes first. */
function landingAfter(items: Item[], at: number): Item | undefined {
  const next = items.slice(at + 1).find((item) => !isFiller(item) && !signalOf(item, 'in', 'is', 'by'));
  return meaningOf(next, 'dimension')?.dimension === 'landing_page' ? next : undefined;
}

/** The page or landing page that a path belongs to: just before it, small words between. */
function findOwner(items: Item[], at: number): Item | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const item = items[back]!;
    const dimension = meaningOf(item, 'dimension')?.dimension;
    if (dimension === 'page' || dimension === 'landing_page') return item;
    const small = isFiller(item) || relationOf(item) || signalOf(item, 'in', 'to') || item.text === ',';
    if (!small) return undefined;
  }
  return undefined;
}
