import { dimensionOf, knownFilter } from './dimension-of.ts';
import { metricOf } from './metric-of.ts';
import { meaningOf, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

/**
 * Sets aside what is said around a question: who asks ("Finance asks why", "Support: how many"), what it is for ("need it for
 * QA planning"), and what came before ("We rebuilt the pages in June. How ..."). Only where nothing else would be lost; the
 * answer says what was left aside.
 */
export function readAsides(state: ReadingState): void {
  const { items } = state;
  const asks = items.findIndex((item) => signalOf(item, 'asks'));
  if (asks >= 0) leaveAsker(state, asks);
  const clauses = clausesOf(state);
  const [first] = clauses;
  if (first && isLabel(first, items.slice(first.items.length))) leave(state, first.items);
  for (const clause of clauses) if (isTalk(clause, items)) leave(state, clause.items);
  for (const sentence of sentencesOf(clauses)) if (isBackground(sentence, items)) leave(state, sentence.items);
}

interface Clause {
  items: Item[];
  /** The sign after it; none where a bracket opens or closes. */
  mark: string;
  sentence: number;
}

/** What commas, colons, dashes and brackets part. */
function clausesOf({ items, tokens, question }: ReadingState): Clause[] {
  const clauses: Clause[] = [];
  let own: Item[] = [];
  let sentence = 0;
  const close = (mark: string) => {
    if (own.length > 0) clauses.push({ items: own, mark, sentence });
    own = [];
    if (/[.?!]/.test(mark)) sentence++;
  };
  for (const [at, item] of items.entries()) {
    const token = tokens[item.start]!;
    const before = tokens[item.start - 1];
    const after = tokens[item.end];
    if (/[()]/.test(question.slice(before?.end ?? 0, token.start))) close('');
    const isMark = item.end - item.start === 1 && token.kind === 'symbol';
    // A hyphen joins words and spans of days; a dash has room on both sides.
    const hasRoom = before !== undefined && after !== undefined && before.end < token.start && token.end < after.start;
    const parts = /^[.?!,;:]$/.test(token.text) || (hasRoom && /^[-–—]$/.test(token.text));
    if (isMark && parts) close(token.text);
    else own.push(items[at]!);
  }
  close('');
  return clauses;
}

interface Sentence {
  items: Item[];
  /** It ends with a full stop: it tells, and asks nothing. */
  isStatement: boolean;
}

function sentencesOf(clauses: Clause[]): Sentence[] {
  const last = clauses.at(-1)?.sentence ?? -1;
  return Array.from({ length: last + 1 }, (_, at) => {
    const own = clauses.filter(({ sentence }) => sentence === at);
    return { items: own.flatMap(({ items }) => items), isStatement: own.at(-1)?.mark === '.' };
  });
}

/** "Customer service: how many users ...", before a colon. */
function isLabel({ items, mark }: Clause, after: Item[]): boolean {
  const isDated = items.some((item) => meaningOf(item, 'date') !== undefined);
  return mark === ':' && items.length <= 3 && !isDated && items.some(isUnread) && namesFigure(after);
}

/** A clause of words nobody knows that begins as talk does, or says who asks: "need it for QA planning". */
function isTalk({ items }: Clause, all: Item[]): boolean {
  const isMarked = opens(items) || items.some((item) => signalOf(item, 'asks'));
  const isOnlyTalk = items.some(isUnread) && !items.some(isContent);
  return isMarked && isOnlyTalk && all.some((item) => !items.includes(item) && isFigureOrGroup(item));
}

/** Before a question that stands by itself: "We rebuilt the mobile pages in June." */
function isBackground({ items, isStatement }: Sentence, all: Item[]): boolean {
  const [first] = items;
  if (!first) return false;
  const after = all.filter((item) => item.start > first.start && !items.includes(item));
  const tells = isStatement && items.some(isUnread) && !narrows(items);
  const isDated = (some: Item[]) => some.some((item) => meaningOf(item, 'date') !== undefined);
  return (tells || opens(items)) && namesFigure(after) && (!isDated(items) || isDated(after));
}

/** "Finance asks why ...": nobody knows who asks, and it makes no difference. */
function leaveAsker(state: ReadingState, at: number): void {
  const { items } = state;
  const before = items.slice(0, at);
  if (before.length > 4 || before.some(isContent) || !items.slice(at + 1).some(isFigureOrGroup)) return;
  if (before.some(isUnread)) leave(state, items.slice(0, at + 1));
}

function leave({ question, tokens, reading }: ReadingState, left: Item[]): void {
  const first = left.find(({ used }) => !used);
  const last = left.at(-1)!;
  if (!first) return;
  for (const item of left) item.used = true;
  reading.unknown.push({ text: question.slice(tokens[first.start]!.start, tokens[last.end - 1]!.end), role: 'aside' });
}

function opens(items: Item[]): boolean {
  return signalOf(items.find(saysSomething), 'aside') !== undefined;
}

/** "Only", "without": what is left out of a question is no background. */
function narrows(items: Item[]): boolean {
  return items.some((item) => signalOf(item, 'only', 'not', 'none') !== undefined);
}

function namesFigure(items: Item[]): boolean {
  return items.some((item) => {
    const metric = metricOf(item);
    return metric !== undefined && (metric.kind !== 'concept' || !metric.weak);
  });
}

function isContent(item: Item): boolean {
  return isFigureOrGroup(item) || knownFilter(item) !== undefined || meaningOf(item, 'date') !== undefined;
}

function isFigureOrGroup(item: Item): boolean {
  return namesFigure([item]) || dimensionOf(item) !== undefined || meaningOf(item, 'topic') !== undefined;
}

function isUnread({ meanings }: Item): boolean {
  return meanings.length === 0;
}

function saysSomething({ meanings }: Item): boolean {
  return meanings.length === 0 || meanings.some(({ kind }) => kind !== 'filler');
}
