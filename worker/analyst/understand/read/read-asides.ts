import { dimensionOf, knownFilter } from './dimension-of.ts';
import { metricOf } from './metric-of.ts';
import { meaningOf, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

/**
 * Sets aside what is said around a question: who asks ("Finance asks why"), what it is for ("need it for QA planning"), and
 * what came before ("We rebuilt the pages in June. How ..."). Only where nothing else would be lost; the answer says what
 * was left aside.
 */
export function readAsides(state: ReadingState): void {
  const { items } = state;
  for (const item of items) if (signalOf(item, 'asks')) leaveAsker(state, items.indexOf(item));
  const parts = partsOf(state);
  for (const part of parts) {
    if (!part.items.some((item) => signalOf(item, 'aside'))) continue;
    const rest = parts.filter((other) => other !== part).flatMap((other) => other.items);
    const isAside = (part.isSentence && standsAlone(rest, part.items)) || isOnlyTalk(part.items);
    const opens = signalOf(part.items.find(saysSomething), 'aside') !== undefined;
    if (opens && isAside && rest.some(isFigureOrGroup)) leave(state, part.items);
  }
}

interface Part {
  items: Item[];
  /** Between full stops, question and exclamation marks. */
  isSentence: boolean;
}

/** What commas, dashes and brackets part, and the sentences that are no more than one of those. */
function partsOf({ items, tokens, question }: ReadingState): Part[] {
  const parts: Part[] = [];
  let part: Item[] = [];
  let begins = true;
  const close = (ends: boolean) => {
    if (part.length > 0) parts.push({ items: part, isSentence: begins && ends });
    part = [];
    begins = ends;
  };
  for (const [at, item] of items.entries()) {
    const token = tokens[item.start]!;
    const end = at > 0 ? tokens[items[at - 1]!.end - 1]!.end : 0;
    if (/[()]/.test(question.slice(end, token.start))) close(false);
    const isMark = item.end - item.start === 1 && token.kind === 'symbol';
    if (isMark && /^[.?!]$/.test(token.text)) close(true);
    else if (isMark && isParting(hasRoom(item), token.text)) close(false);
    else part.push(item);
  }
  close(true);
  return parts;

  /** A hyphen joins words and spans of days; a dash has room on both sides. */
  function hasRoom(item: Item): boolean {
    const before = tokens[item.start - 1];
    const after = tokens[item.end];
    const token = tokens[item.start]!;
    return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start;
  }
}

function isParting(hasRoom: boolean, text: string): boolean {
  return /^[,;:]$/.test(text) || (hasRoom && /^[-–—]$/.test(text));
}

/** "Finance asks why ...": nobody knows who asks, and it makes no difference. */
function leaveAsker(state: ReadingState, at: number): void {
  const { items } = state;
  const before = items.slice(0, at);
  if (before.length > 4 || before.some(isContent) || !items.slice(at + 1).some(isFigureOrGroup)) return;
  if (before.some(isUnread)) leave(state, items.slice(0, at + 1));
}

function leave({ question, tokens, reading }: ReadingState, left: Item[]): void {
  const first = left[0]!;
  const last = left.at(-1)!;
  for (const item of left) item.used = true;
  reading.unknown.push({ text: question.slice(tokens[first.start]!.start, tokens[last.end - 1]!.end), role: 'aside' });
}

/** Words nobody knows, and nothing that a plan has a part for. */
function isOnlyTalk(items: Item[]): boolean {
  return items.some(isUnread) && !items.some(isContent);
}

/** A question that names its own figure, and its own days where the sentence beside it has some. */
function standsAlone(rest: Item[], sentence: Item[]): boolean {
  const named = rest.some((item) => {
    const metric = metricOf(item);
    return metric !== undefined && (metric.kind !== 'concept' || !metric.weak);
  });
  const strong = sentence.some((item) => {
    const metric = metricOf(item);
    return metric !== undefined && (metric.kind !== 'concept' || !metric.weak);
  });
  const isDated = (items: Item[]) => items.some((item) => meaningOf(item, 'date') !== undefined);
  return named && !strong && (!isDated(sentence) || isDated(rest));
}

function isContent(item: Item): boolean {
  return isFigureOrGroup(item) || knownFilter(item) !== undefined || meaningOf(item, 'date') !== undefined;
}

function isFigureOrGroup(item: Item): boolean {
  const metric = metricOf(item);
  const isStrong = metric !== undefined && (metric.kind !== 'concept' || !metric.weak);
  return isStrong || dimensionOf(item) !== undefined || meaningOf(item, 'topic') !== undefined;
}

function isUnread({ meanings }: Item): boolean {
  return meanings.length === 0;
}

function saysSomething({ meanings }: Item): boolean {
  return meanings.length === 0 || meanings.some(({ kind }) => kind !== 'filler');
}
