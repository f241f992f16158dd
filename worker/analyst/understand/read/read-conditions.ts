import { isFiller, meaningOf, signalOf } from './reading.ts';
import type { ConditionMention, MetricMention, ReadingState } from './reading.ts';
import { metricOf } from './metric-of.ts';

const operators = {
  more_than: 'greater_than',
  at_least: 'greater_than_or_equal',
  less_than: 'less_than',
  at_most: 'less_than_or_equal',
  exactly: 'equal',
} as const;

/** Takes "more than 100 sessions", "bounce rate above 60%", "views > 50", "between 10 and 50 conversions". */
export function readConditions(state: ReadingState): void {
  const { items, tokens, reading } = state;
  readNone(state);
  for (const [at, item] of items.entries()) {
    const signal = signalOf(item, 'more_than', 'at_least', 'less_than', 'at_most', 'exactly', 'in_range');
    const { n, n2 } = signal?.slots ?? {};
    if (!signal || n === undefined || item.meanings.some(({ kind }) => kind === 'date' || kind === 'value')) continue;
    const { metric, seconds } = metricBeside(state, at);
    const timed = seconds !== undefined;
    // "with 3" and "3 - 5" are limits only beside a figure.
    if (!metric && !timed && (signal.signal === 'in_range' || signal.signal === 'exactly')) continue;
    item.used = true;
    const percent = tokens.slice(item.start, item.end).some((token) => token.percent);
    const common = { percent, timed, ...(metric ? { metric } : {}) };
    const add = (op: ConditionMention['op'], value: number) =>
      reading.conditions.push({ ...common, op, value: value * (seconds ?? 1) });
    if (signal.signal === 'in_range') {
      add('greater_than_or_equal', n);
      add('less_than_or_equal', n2 ?? n);
    } else {
      add(operators[signal.signal as keyof typeof operators], n);
    }
  }
}

/** "Campaigns with no conversions", "pages without views". */
function readNone({ items, reading }: ReadingState): void {
  const groups = items.some((item) => meaningOf(item, 'dimension') ?? meaningOf(item, 'dimension_field'));
  for (const [at, item] of items.entries()) {
    const next = items[at + 1];
    const metric = signalOf(item, 'none') && next ? metricOf(next) : undefined;
    if (!groups || !metric || !next || meaningOf(next, 'value')) continue;
    item.used = true;
    reading.conditions.push({ metric, op: 'equal', value: 0, percent: false, timed: false });
  }
}

interface Beside {
  metric?: MetricMention;
  /** What one counts for, when a unit of time follows the number. */
  seconds?: number;
}

/** The figure a limit is about: right after the number, else the nearest one before it. */
function metricBeside({ items, lexicon, tokens }: ReadingState, at: number): Beside {
  const next = items[at + 1];
  const unit = next && next.end - next.start === 1 ? tokens[next.start]!.stem : '';
  const seconds = Object.hasOwn(lexicon.durations, unit) ? lexicon.durations[unit] : undefined;
  if (next && seconds !== undefined) next.used = true;
  const timed = seconds === undefined ? {} : { seconds };
  const after = next && metricOf(next);
  if (after && !(after.kind === 'concept' && after.weak)) return { metric: after, ...timed };
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    const metric = metricOf(item);
    if (metric) return { metric, ...timed };
    const small = isFiller(item) || signalOf(item, 'is', 'in', 'and');
    if (!small || meaningOf(item, 'dimension') || meaningOf(item, 'dimension_field')) break;
  }
  return timed;
}
