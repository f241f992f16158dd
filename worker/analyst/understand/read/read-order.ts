import { dimensionOf } from './dimension-of.ts';
import { metricOf } from './metric-of.ts';
import { isFiller, isUnknown, meaningOf, signalOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

const orders = { highest: 'desc', lowest: 'asc', best: 'best', worst: 'worst' } as const;
type Order = (typeof orders)[keyof typeof orders];

/** Takes "top 5", "worst", "least": which end of the list, and how much of it. */
export function readOrder(state: ReadingState): void {
  const { items, reading, tokens } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.used) continue;
    const signal = signalOf(item, 'highest', 'lowest', 'best', 'worst');
    const first = signalOf(item, 'first_n');
    if (!signal && !first) continue;
    // "trending pages" are the first of them; "how is revenue trending" wants a line.
    if (signalOf(item, 'trend') && !dimensionOf(items[at + 1])) continue;
    // "Is most of our revenue from Germany" asks for a share.
    if (signalOf(item, 'share') && !items.some((one) => dimensionOf(one))) continue;
    const limit = signal?.slots.n ?? first?.slots.n ?? (signal ? numberBeside(state, at) : undefined);
    // "Top 10% of pages": how many those are is not known before.
    if (limit !== undefined && tokens.slice(item.start, item.end + 1).some(({ percent }) => percent)) {
      reading.unknown.push({ text: `${limit}%`, role: 'unbound' });
    }
    if (signal) {
      const order = orders[signal.signal as keyof typeof orders];
      if (isTurned(state, at, order)) reading.unknown.push({ text: item.text, role: 'unbound' });
      // "top 5 pages with the lowest bounce rate": "top" only says that there is an order.
      if (reading.order === undefined || order !== 'desc') reading.order = order;
    }
    if (first && limit !== undefined && reading.order === undefined && !signal) reading.order = 'desc';
    if (limit !== undefined && reading.limit === undefined) reading.limit = limit;
    if (!countsToo(item)) item.used = true;
  }
  if (reading.limit === undefined) takePlainLimit(state);
  if (reading.limit === undefined) takeOnlyNumber(state);
}

/** "Make it 10": a number and nothing else but small words is so many of what was listed before. */
function takeOnlyNumber(state: ReadingState): void {
  const said = state.items.filter((item) => !isFiller(item) && !/^[?.!,]$/.test(item.text));
  const [item, ...more] = said.filter((one) => !signalOf(one, 'follow_up', 'instead', 'only'));
  const limit = item && !item.used && more.length === 0 ? numberOf(state, item) : undefined;
  if (!item || limit === undefined) return;
  item.used = true;
  state.reading.limit = limit;
}

/** "Top 3 and bottom 3", "the most views but the lowest engagement": one list has one order. */
function isTurned({ items }: ReadingState, at: number, order: Order): boolean {
  const ends: Record<Order, 'up' | 'down'> = { desc: 'up', best: 'up', asc: 'down', worst: 'down' };
  return items.some((other, index) => {
    const signal = index < at ? signalOf(other, 'highest', 'lowest', 'best', 'worst') : undefined;
    if (!signal || ends[orders[signal.signal as keyof typeof orders]] === ends[order]) return false;
    const both = signal.slots.n !== undefined && numberIn(items[at]) !== undefined;
    return both || (namesFigure(items[index + 1]) && namesFigure(items[at + 1]));
  });
}

function numberIn(item: Item | undefined): number | undefined {
  return signalOf(item, 'highest', 'lowest', 'best', 'worst')?.slots.n;
}

function namesFigure(item: Item | undefined): boolean {
  const metric = item && metricOf(item);
  return metric !== undefined && (metric.kind !== 'concept' || !metric.weak);
}

/** "best selling" and "busiest day" say an order and what is ordered. */
function countsToo(item: Item): boolean {
  return (meaningOf(item, 'metric') ?? meaningOf(item, 'dimension')) !== undefined;
}

/** "the 5 pages with the most views": a number nobody else wanted, before the groups. */
function takePlainLimit(state: ReadingState): void {
  const { items, reading } = state;
  const isGroup = (item: Item | undefined) =>
    (meaningOf(item, 'dimension') ?? meaningOf(item, 'dimension_field')) !== undefined;
  const at = items.findIndex((item, index) => {
    // "الدول الخمس", where the number follows what it counts.
    const follows =
      state.lexicon.language === 'ar' && reading.order !== undefined && isUnknown(item) && isGroup(items[index - 1]);
    // "किन पाँच देशों में": small words stand before what they followed.
    const next = items.slice(index + 1).find((one) => !state.lexicon.postpositions || !signalOf(one, 'in', 'from'));
    return !item.used && numberOf(state, item) !== undefined && (isGroup(next) || follows);
  });
  const item = items[at];
  if (!item) return;
  item.used = true;
  reading.limit = numberOf(state, item)!;
  reading.order ??= 'desc';
}

function numberBeside(state: ReadingState, at: number): number | undefined {
  for (const item of [state.items[at - 1], state.items[at + 1]]) {
    const value = item && !item.used ? numberOf(state, item) : undefined;
    if (item && value !== undefined) {
      item.used = true;
      return value;
    }
  }
  return undefined;
}

function numberOf({ tokens, words }: ReadingState, item: Item): number | undefined {
  if (item.end - item.start !== 1) return undefined;
  const token = tokens[item.start]!;
  const value = token.kind === 'number' ? token.value : words.numbers.get(token.stem);
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 1_000 ? value : undefined;
}
