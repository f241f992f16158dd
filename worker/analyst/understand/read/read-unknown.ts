import { dimensionOf } from './dimension-of.ts';
import { namesOccasion } from './names-occasion.ts';
import { metricOf } from './metric-of.ts';
import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import type { Item, ReadingState, UnknownWords } from './reading.ts';

/** Collects what no pass took; words in a row are one. Where they stand tells what they would have said. */
export function readUnknown(state: ReadingState): void {
  const { items, tokens, question, reading } = state;
  const isLeft = (at: number) => {
    const item = items[at];
    return item !== undefined && !item.used && tokens[item.start]!.kind !== 'symbol';
  };
  for (let at = 0; at < items.length; at++) {
    if (!isLeft(at)) continue;
    let last = at;
    while (isLeft(last + 1)) last++;
    const text = question.slice(tokens[items[at]!.start]!.start, tokens[items[last]!.end - 1]!.end);
    reading.unknown.push({ text, role: roleOf(state, at, last) });
    at = last;
  }
  // Reports know no minutes.
  const minutely = items.find((item) => signalOf(item, 'minutely'));
  if (minutely && !reading.topics.includes('realtime')) reading.unknown.push({ text: minutely.text, role: 'group' });
}

function roleOf(state: ReadingState, first: number, last: number): UnknownWords['role'] {
  const { items, tokens, reading, lexicon } = state;
  if (items.slice(first, last + 1).every(({ start }) => tokens[start]!.kind === 'number')) return 'unbound';
  const before = contentBefore(items, first);
  const after = items[last + 1];
  // "The black friday campaign": a name, which only its owner knows how it is written.
  if (namesOccasion(items[first])) return 'filter';
  const ranks = reading.order !== undefined && reading.dimensions.length > 0;
  if (signalOf(before, 'by')) return ranks ? 'figure' : 'group';
  // "enterprise sessions": a word before a figure narrows it.
  if (after && metricOf(after)) return signalOf(after, 'rate') ? 'figure' : 'filter';
  // "logged out users"
  const counted = items[last + 2];
  const apart = after && isFiller(after) && tokens[after.start]!.kind === 'word' && after.end - after.start === 1;
  if (apart && counted && isPeople(counted) && before === undefined) return 'filter';
  const thing = dimensionOf(after);
  if (thing?.kind === 'concept' && (thing.dimension === 'file' || thing.dimension === 'video')) return 'filter';
  if (signalOf(before, 'quantity', 'total', 'average')) return 'figure';
  // "how many users frobnicated": all users would be too many.
  if (before && before === items[first - 1] && tokens[items[first]!.start]!.kind === 'word' && isPeople(before))
    return 'filter';
  if (signalOf(before, 'highest', 'lowest', 'best', 'worst') && !dimensionOf(after)) return 'figure';
  const list = listedAfter(state, first);
  if (list && metricOf(list)) return 'figure';
  if (list && (meaningOf(list, 'value') ?? meaningOf(list, 'place'))) return 'filter';
  const narrows = ['in', 'from', 'only', 'not', 'is', 'equals', 'contains'] as const;
  if (signalOf(before, ...narrows)) return 'filter';
  // "Since the relaunch", of which no day is said.
  if (reading.dates.length === 0 && signalOf(before, 'between', 'since', 'before', 'after')) return 'filter';
  // "Fabulous: revenue last week" only exclaims.
  const aside =
    after !== undefined && tokens[after.start]!.kind === 'symbol' && !/[?.=]/.test(tokens[after.start]!.text);
  const opens = !items.slice(0, first).some(saysSomething);
  const figures = reading.metrics.some((metric) => metric.kind !== 'concept' || !metric.weak);
  // Beside a figure it is what narrows it; in English, where words stand in order, what opens is talk.
  const isSubject = lexicon.language === 'en' || !figures;
  if (((opens && !aside) || signalOf(after, 'by')) && isSubject) return 'subject';
  return opens && aside ? 'other' : 'unbound';
}

/** What a word is named beside: "sessions and unicorns", "Germany vs Atlantis"; a comma alone is no list. */
function listedAfter({ items, tokens }: ReadingState, first: number): Item | undefined {
  const joint = items[first - 1];
  const joins = joint && tokens[joint.start]!.kind === 'word' && signalOf(joint, 'and', 'or', 'versus');
  return joins ? contentBefore(items, first - 1) : undefined;
}

function isPeople(item: Item): boolean {
  const metric = metricOf(item);
  return metric?.kind === 'concept' && ['users', 'people', 'customers', 'newUsers'].includes(metric.metric);
}

const contents = new Set(['metric', 'event', 'metric_field', 'dimension', 'dimension_field', 'value', 'place']);

function saysSomething({ meanings }: Item): boolean {
  return meanings.length === 0 || meanings.some(({ kind }) => contents.has(kind));
}
