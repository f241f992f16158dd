import { isFiller, meaningOf, signalOf } from './reading.ts';
import type { ConditionMention, Item, MetricMention, ReadingState } from './reading.ts';
import { countsMoney, isMoney } from './is-money.ts';
import { isOfItems } from './is-of-items.ts';
import { metricOf } from './metric-of.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';

const operators = {
  more_than: 'greater_than',
  at_least: 'greater_than_or_equal',
  less_than: 'less_than',
  at_most: 'less_than_or_equal',
  exactly: 'equal',
} as const;

const opposites = {
  greater_than: 'less_than_or_equal',
  greater_than_or_equal: 'less_than',
  less_than: 'greater_than_or_equal',
  less_than_or_equal: 'greater_than',
  equal: 'greater_than',
} as const;

/** Takes "more than 100 sessions", "bounce rate above 60%", "views > 50", "between 10 and 50 conversions". */
export function readConditions(state: ReadingState): void {
  const { items, tokens, reading, lexicon } = state;
  readNone(state);
  for (const [at, item] of items.entries()) {
    const signal = signalOf(item, 'more_than', 'at_least', 'less_than', 'at_most', 'exactly', 'in_range');
    const { n, n2 } = signal?.slots ?? {};
    if (
      item.used ||
      !signal ||
      n === undefined ||
      item.meanings.some(({ kind }) => kind === 'date' || kind === 'value')
    )
      continue;
    const { metric, seconds } = metricBeside(state, at);
    const timed = seconds !== undefined;
    // "More than 3 pages": how many of them one saw is no figure of theirs. With postpositions a limit follows its figure.
    const next = !lexicon.postpositions ? items[at + 1] : undefined;
    const counts = next && isGroup(next) && !metricOf(next);
    if (counts && signal.signal !== 'in_range' && signal.signal !== 'exactly') {
      item.used = true;
      reading.unknown.push({ text: `${item.text} ${next.text}`, role: 'unbound' });
      continue;
    }
    // "Orders above 100 euros" are not more than 100 of them.
    const money = isMoney(state, item);
    const known = metric ?? items.flatMap((one) => metricOf(one) ?? []).find(countsMoney);
    // What products are usually looked at by is what they brought.
    const ofItems = metric === undefined && items.some(isOfItems);
    // "Campaigns that made more than 1,000 euros": of no other figure; with so much they may have cost it.
    const isMade = /(?:made|makes?|brought|earned?|generated?)$/i.test(items[at - 1]?.text ?? '');
    const brought = money && isMade && !items.some(namesFigure) && !ofItems ? revenue : undefined;
    if (money && !brought && !(known && countsMoney(known)) && !ofItems && signal.signal !== 'exactly') {
      item.used = true;
      reading.unknown.push({ text: item.text, role: 'unbound' });
      continue;
    }
    // Nobody says which unit an owner's own figure of time is kept in.
    if (timed && metric?.kind === 'field') {
      item.used = true;
      reading.unknown.push({ text: item.text, role: 'unbound' });
      continue;
    }
    // "with 3" and "3 - 5" are limits only beside a figure.
    if (!metric && !timed && (signal.signal === 'in_range' || signal.signal === 'exactly')) continue;
    item.used = true;
    const percent = tokens.slice(item.start, item.end).some((token) => token.percent);
    const rate = percent && metric ? rateOf(metric) : undefined;
    const counted = items[at + 1];
    if (rate && counted && metricOf(counted)) counted.used = true;
    // "Orders and revenue by campaign, only above 500 €": of the figures the one of money.
    const limited = rate ?? metric ?? brought ?? (money ? known : undefined);
    const common = { percent, timed, ...(limited ? { metric: limited } : {}) };
    const leftOut = isOfLeftOut(state, at);
    const add = (op: ConditionMention['op'], value: number) =>
      reading.conditions.push({ ...common, op: leftOut ? opposites[op] : op, value: value * (seconds ?? 1) });
    if (leftOut && (signal.signal === 'in_range' || signal.signal === 'exactly')) {
      // What lies on either side of a range is no single limit.
      reading.unknown.push({ text: item.text, role: 'filter' });
    } else if (signal.signal === 'in_range') {
      add('greater_than_or_equal', n);
      add('less_than_or_equal', n2 ?? n);
    } else {
      add(operators[signal.signal as keyof typeof operators], n);
    }
  }
}

const revenue: MetricMention = { kind: 'concept', metric: 'revenue', weak: false };

function namesFigure(item: Item): boolean {
  return metricOf(item) !== undefined;
}

/** "Ignoring browsers with fewer than 50 sessions": the limit is of the groups that are not wanted. */
function isOfLeftOut({ items, lexicon }: ReadingState, at: number): boolean {
  const groups: Item[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, 'not')) return !item.used && leaveOut(groups);
    if (clauseEnds.has(item.text) || !reachesOver(item)) break;
    if (isGroup(item)) groups.push(item);
  }
  if (!lexicon.postpositions) return false;
  // "50 sessions fewer-than browsers except": what is left out is named after its limit.
  const end = items.findIndex((item, index) => index > at && !reachesOver(item));
  if (!signalOf(items[end], 'not')) return false;
  return leaveOut(items.slice(end + 1, end + 2).filter(isGroup));

  /** Which groups are left out says no more than which are listed: "without pages below 50" of landing pages. */
  function leaveOut(named: Item[]): true {
    for (const group of named) group.used = items.some((item) => isGroup(item) && !named.includes(item));
    return true;
  }
}

const clauseEnds = new Set([',', '،', '、', '，', ';']);

/** Between what leaves groups out and the limit stand only the groups, the limit's figure and small words. */
function reachesOver(item: Item): boolean {
  if (meaningOf(item, 'value') ?? meaningOf(item, 'place')) return false;
  const small = isFiller(item) || signalOf(item, 'in', 'from', 'by', 'is') !== undefined;
  return small || isGroup(item) || metricOf(item) !== undefined;
}

function isGroup(item: Item): boolean {
  return (meaningOf(item, 'dimension') ?? meaningOf(item, 'dimension_field')) !== undefined;
}

/** "Campaigns with no conversions", "pages without views". */
function readNone(state: ReadingState): void {
  const { items, reading } = state;
  const groups = items.some((item) => meaningOf(item, 'dimension') ?? meaningOf(item, 'dimension_field'));
  for (const [at, item] of items.entries()) {
    const next = items[at + 1];
    const metric = signalOf(item, 'none') && next ? metricOf(next) : undefined;
    if (!groups || !metric || !next || meaningOf(next, 'value')) continue;
    item.used = true;
    const op = isOfLeftOut(state, at) ? opposites.equal : 'equal';
    const having = op === 'equal' ? hadBefore(items, at) : undefined;
    if (having) reading.conditions.push({ ...zero, metric: having, op: 'greater_than' });
    reading.conditions.push({ ...zero, metric, op });
  }
}

const zero = { value: 0, percent: false, timed: false } as const;

/** "Campaigns with cost but no conversions": those that have some of the one. */
function hadBefore(items: Item[], at: number): MetricMention | undefined {
  const joint = signalOf(items[at - 1], 'and', 'follow_up') ? at - 1 : at;
  const [having, figure] = items.slice(Math.max(0, joint - 2), joint);
  const isJoined = signalOf(having, 'contains', 'in') !== undefined;
  return isJoined && figure ? metricOf(figure) : undefined;
}

/** "Less than 1% conversion", "over 3% purchases": a share is meant, and not so many of them. */
function rateOf(metric: MetricMention): MetricMention | undefined {
  if (metric.kind === 'event') return { ...metric, rate: true };
  const rate = metric.kind === 'concept' ? rates[metric.metric] : undefined;
  return rate && { kind: 'concept', metric: rate, weak: false };
}

const rates: Partial<Record<MetricConcept, MetricConcept>> = {
  conversions: 'conversion_rate',
  ecommercePurchases: 'purchase_rate',
  transactions: 'purchase_rate',
  engagedSessions: 'engagementRate',
};

interface Beside {
  metric?: MetricMention;
  /** What one counts for, when a unit of time follows the number. */
  seconds?: number;
}

/** The figure a limit is about: right after the number, else the nearest one before it. */
function metricBeside({ items, lexicon, tokens }: ReadingState, at: number): Beside {
  // "50 than fewer having sessions": the small word was put before what it is about.
  const first = items[at + 1];
  const isMoved = lexicon.postpositions && first && signalOf(first, 'in', 'is') && !metricOf(first);
  const next = isMoved ? items[at + 2] : first;
  const unit = next && next.end - next.start === 1 ? tokens[next.start]!.stem : '';
  const seconds = Object.hasOwn(lexicon.durations, unit) ? lexicon.durations[unit] : undefined;
  if (next && seconds !== undefined) next.used = true;
  const timed = seconds === undefined ? {} : { seconds };
  const after = next && metricOf(next);
  if (after && !isWeak(after)) {
    // "Pages with more than 100 views and the highest bounce rate" are not ordered by views.
    const others = items.filter((item) => item !== next).flatMap((item) => metricOf(item) ?? []);
    const ranks = items.some((item) => signalOf(item, 'highest', 'lowest', 'best', 'worst'));
    if (ranks && others.some((metric) => !isWeak(metric))) next.used = true;
    return { metric: after, ...timed };
  }
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    const metric = metricOf(item);
    if (metric) return { metric, ...timed };
    const small = isFiller(item) || signalOf(item, 'is', 'in', 'and');
    if (!small || meaningOf(item, 'dimension') || meaningOf(item, 'dimension_field')) break;
  }
  return timed;
}

function isWeak(metric: MetricMention): boolean {
  return metric.kind === 'concept' && metric.weak;
}
