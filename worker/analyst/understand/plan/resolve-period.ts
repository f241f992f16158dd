import type { DateRange } from '../../plan.ts';
import { addDays, countDays, partsOf } from '../dates/calendar.ts';
import { namedPeriod, previousPeriod, unitBefore, yearBefore } from '../dates/compare-span.ts';
import type { Comparison } from '../dates/compare-span.ts';
import type { DatePhrase } from '../dates/date-forms.ts';
import type { DateProblem, DateSpan } from '../dates/date-span.ts';
import { defaultSpan, resolveDate, someDays } from '../dates/resolve-date.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import { asWholeUnits } from '../dates/whole-units.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { DateClause, Reading } from '../read/reading.ts';

/** The days a question asks about, and those it wants them compared with. */
export interface Period {
  span: DateSpan;
  compare?: DateRange;
  /** No dates were said. */
  assumed: boolean;
  notes: NoteKey[];
  /** Each of its units is to be shown. */
  line?: true;
}

const relativeKinds = new Set<DatePhrase['kind']>(['period_before', 'unit_before', 'year_before']);

/**
 * Decides which date expression is the period and which the comparison: after "vs" stands the comparison, of two
 * named periods the later is the one asked about. `before` is the period of the question before, when this one leans on it.
 */
export function resolvePeriod(reading: Reading, context: DateContext, before?: DateSpan): Period | DateProblem {
  const open = reading.dates.find((clause) => clause.kind === 'open_start');
  if (open) return { problem: 'open_start', text: open.text };
  const standard = before ?? standardSpan(reading, context);
  const [first, second, ...rest] = named(reading).map((clause) => inWholeUnits(clause, reading));
  if (!first) return { span: standard, assumed: before === undefined, notes: before ? [] : standard.notes };
  const since = sinceUnit(first, reading);
  if (since && !second) return resolveOne(since, standard, { inherited: false, compared: true }, context);
  if (!second)
    return resolveOne(
      first,
      standard,
      {
        inherited: before !== undefined,
        compared: wantsComparison(reading),
        against: reading.signals.has('versus') || reading.signals.has('compare'),
      },
      context,
    );

  const compared = wantsComparison(reading);
  const spans = joinSpans([first, second, ...rest], context);
  if (!compared && spans) return spans;
  // Three and more side by side are a line: "August vs September vs October".
  if (rest.length > 0 && spans) return { ...spans, line: true };
  if (rest.length > 0) return { problem: 'invalid', text: [first, second, ...rest].map(({ text }) => text).join(', ') };
  return first.versus && !second.versus && !relativeOf(second)
    ? resolveTwo(second, first, context)
    : resolveTwo(first, second, context);
}

/** "Has it improved since last month": this month against the last, not both in one. */
function sinceUnit(clause: DateClause, { signals }: Reading): DateClause | undefined {
  if (clause.kind !== 'range' || clause.to || clause.from.kind !== 'unit_ago' || clause.from.count !== 1)
    return undefined;
  const { from, text, at } = clause;
  return signals.has('change') && !signals.has('trend')
    ? { kind: 'one', phrases: [from], text, at, versus: true }
    : undefined;
}

/** "So far" and "monthly report" name days only when nothing else does; what is compared comes after what is asked. */
function named({ dates }: Reading): DateClause[] {
  const vague = new Set<DatePhrase['kind']>(['recently', 'report']);
  const clear = dates.filter((clause) => clause.kind !== 'one' || !clause.phrases.every(({ kind }) => vague.has(kind)));
  const clauses = clear.length > 0 ? clear : dates.slice(0, 1);
  const [first, second] = clauses;
  const turned =
    clauses.length === 2 && first && second && !absoluteOf(first) && relativeOf(first) && !relativeOf(second);
  return turned ? [second, first] : clauses;
}

/** "The last 6 months by month" is six whole months: rolling ones would begin and end with a short point. */
function inWholeUnits(clause: DateClause, { granularity, dimensions, signals }: Reading): DateClause {
  if (clause.kind !== 'one') return clause;
  const split = new Set<string | undefined>([
    granularity,
    ...dimensions.map((mention) => (mention.kind === 'concept' ? mention.dimension : undefined)),
  ]);
  const phrases = clause.phrases.map((phrase): DatePhrase => {
    if (phrase.kind !== 'rolling' || phrase.unit === 'day') return phrase;
    const { unit, count } = phrase;
    const months = { week: 0, month: count, quarter: 0, year: 12 * count }[unit];
    // A line over so many months has a point for each.
    const byMonth = split.has('month') || (signals.has('trend') && granularity === undefined && months > 6);
    if (unit === 'year' && byMonth) return { kind: 'whole_units', unit: 'month', count: months, assumed: true };
    if (split.has(unit) || (unit === 'month' && byMonth)) return { kind: 'whole_units', unit, count, assumed: true };
    return phrase;
  });
  return { ...clause, phrases };
}

/** Without dates 28 days, but enough whole weeks or months to make a line of them. */
function standardSpan({ granularity, dimensions }: Reading, context: DateContext): DateSpan {
  if (dimensions.some((mention) => mention.kind === 'concept' && mention.dimension === 'year')) {
    const years = resolveDate({ kind: 'whole_units', unit: 'year', count: 3 }, context);
    if (!('problem' in years)) return { ...years, notes: ['default_years'] };
  }
  if (granularity !== 'week' && granularity !== 'month') return defaultSpan(context);
  const first = resolveDate({ kind: 'unit_ago', unit: granularity, count: 12 }, context);
  const last = resolveDate({ kind: 'unit_ago', unit: granularity, count: 1 }, context);
  if ('problem' in first || 'problem' in last) return defaultSpan(context);
  return {
    start: first.start,
    end: last.end,
    label: context.phrasing.range(first.start, last.end),
    shape: { kind: 'whole', unit: granularity, count: 12 },
    notes: [granularity === 'month' ? 'default_months' : 'default_weeks'],
  };
}

function wantsComparison({ signals, dates }: Reading): boolean {
  return dates.some(({ versus }) => versus) || signals.has('versus') || signals.has('compare') || signals.has('change');
}

function resolveOne(
  clause: DateClause,
  standard: DateSpan,
  { inherited, compared, against = false }: { inherited: boolean; compared: boolean; against?: boolean },
  context: DateContext,
): Period | DateProblem {
  const relative = relativeOf(clause);
  const absolute = absoluteOf(clause);
  // "And set against last year?", where the small word stands apart from it.
  const apart = inherited && against && absolute !== undefined;
  // "And last year?" after a month is that month, a year earlier.
  if (inherited && !clause.versus && !compared && isLastYear(clause, standard) && isWithinYear(standard))
    return shiftTo(yearBefore(standard, context.phrasing), context);
  if (!clause.versus && !apart && (absolute || clause.kind === 'range')) {
    const said = resolveClause(clause, context);
    // "And the previous week?" after last week: the same days would be no question.
    const same = inherited && !compared && !('problem' in said) && said.start === standard.start;
    if (same && relative && said.end === standard.end)
      return shiftTo(compareRelative(standard, relative, context), context);
    return asPeriod(said);
  }
  // "Compared to the previous month" and no more: the last month against the one before.
  const isUnitBefore = clause.versus && relative?.kind === 'unit_before' && isLastUnit(absolute);
  if (clause.kind === 'one' && relative && !inherited && (isUnitBefore || (!absolute && !clause.versus)))
    return resolveRelative(relative, standard, context);
  const shifts = inherited && relative !== undefined && !clause.versus && !compared;
  if (shifts) return shiftTo(compareRelative(standard, relative, context), context);
  if (inherited || clause.kind === 'range') return compareWith(standard, clause, context, !inherited);
  if (absolute?.kind === 'unit_ago' && absolute.count === 1 && absolute.unit !== 'year' && absolute.unit !== 'day') {
    const running = resolveDate({ kind: 'this', unit: absolute.unit }, context);
    return 'problem' in running ? running : compareWith(running, clause, context, false);
  }
  return compareWith(standard, clause, context, true);
}

/** "Vormonat" is the last month, or the one before another. */
function isLastUnit(absolute: DatePhrase | undefined): boolean {
  return absolute === undefined || (absolute.kind === 'unit_ago' && absolute.count === 1);
}

function isWithinYear({ start, end }: DateSpan): boolean {
  return countDays(start, end) < 365;
}

/** "What about the week before": those days instead. */
function shiftTo({ range, notes }: Comparison, { weekStart }: DateContext): Period {
  const span = asWholeUnits({ ...range, shape: { kind: 'days' }, notes }, weekStart);
  return { span, assumed: false, notes };
}

/** "month over month" says both: the last whole month against the one before. */
function resolveRelative(phrase: DatePhrase, standard: DateSpan, context: DateContext): Period | DateProblem {
  const unit = phrase.kind === 'unit_before' || phrase.kind === 'year_before' ? phrase.unit : undefined;
  if (unit === undefined || unit === 'year') {
    const comparison = compareRelative(standard, phrase, context);
    return {
      span: standard,
      compare: comparison.range,
      assumed: true,
      notes: [...standard.notes, ...comparison.notes],
    };
  }
  const span = resolveDate({ kind: 'unit_ago', unit, count: 1 }, context);
  if ('problem' in span) return span;
  const comparison =
    phrase.kind === 'year_before' ? yearBefore(span, context.phrasing) : previousPeriod(span, context.phrasing);
  return {
    span,
    compare: comparison.range,
    assumed: false,
    notes: ['last_complete', ...span.notes, ...comparison.notes],
  };
}

function resolveTwo(first: DateClause, second: DateClause, context: DateContext): Period | DateProblem {
  const [earlierSaid, laterSaid] = shareYear(first, second);
  const span = resolveClause(earlierSaid, context);
  if ('problem' in span) return span;
  if (relativeOf(second) || isLastYear(second, span)) return compareWith(span, second, context, false);
  const other = resolveClause(laterSaid, context);
  if ('problem' in other) return other;
  // "Black Friday vs last year's Black Friday" before this year's: one occasion said twice.
  if (other.start === span.start && other.end === span.end && span.yearBefore) {
    return withComparison(span, yearBefore(span, context.phrasing), false);
  }
  const yearOnly = laterSaid.kind === 'one' && laterSaid.phrases.every(({ kind }) => kind === 'year');
  if (yearOnly && span.shape.kind !== 'days' && span.shape.unit !== 'year') {
    const years = partsOf(other.start).year - partsOf(span.start).year;
    if (years === -1) return withComparison(span, yearBefore(span, context.phrasing), false);
  }
  const [current, past] = other.start > span.start ? [other, span] : [span, other];
  return withComparison(current, disjoint(current, namedPeriod(current, past, context.phrasing), context), false);
}

function compareWith(span: DateSpan, clause: DateClause, context: DateContext, assumed: boolean): Period | DateProblem {
  const relative = relativeOf(clause);
  if (relative) return withComparison(span, compareRelative(span, relative, context), assumed);
  if (isLastYear(clause, span)) return withComparison(span, yearBefore(span, context.phrasing), assumed);
  const other = resolveClause(clause, context);
  if ('problem' in other) return other;
  return withComparison(span, disjoint(span, namedPeriod(span, other, context.phrasing), context), assumed);
}

function compareRelative(span: DateSpan, phrase: DatePhrase, context: DateContext): Comparison {
  if (phrase.kind === 'year_before') return yearBefore(span, context.phrasing);
  if (phrase.kind === 'unit_before') return unitBefore(span, phrase.unit, context.phrasing);
  return previousPeriod(span, context.phrasing);
}

/** Days in both periods would count twice: of two that are said to the day it is said, one within the other makes no sense. */
function disjoint(span: DateSpan, comparison: Comparison, { phrasing }: DateContext): Comparison {
  const { start, end } = comparison.range;
  if (end < span.start || start > span.end) return comparison;
  const within = (start <= span.start && end >= span.end) || (start >= span.start && end <= span.end);
  if (!within) return { ...comparison, notes: [...comparison.notes, 'periods_overlap'] };
  const { range } = previousPeriod(span, phrasing);
  // "Last weekend vs the weekend before" says the same days twice where a language has one word for both.
  return { range, notes: start === span.start && end === span.end ? [] : ['overlap_avoided'] };
}

function withComparison(span: DateSpan, { range, notes }: Comparison, assumed: boolean): Period {
  return { span, compare: range, assumed, notes: [...span.notes, ...notes] };
}

function asPeriod(span: DateSpan | DateProblem): Period | DateProblem {
  return 'problem' in span ? span : { span, assumed: false, notes: span.notes };
}

/** "last week vs last year": a year against less than a year means the same days a year earlier. */
function isLastYear(clause: DateClause, span: DateSpan): boolean {
  const phrase = absoluteOf(clause);
  const lastYear = phrase?.kind === 'unit_ago' && phrase.unit === 'year' && phrase.count === 1;
  const isYear = span.shape.kind !== 'days' && span.shape.unit === 'year';
  return lastYear && !isYear;
}

function relativeOf(clause: DateClause): DatePhrase | undefined {
  return clause.kind === 'one' ? clause.phrases.find(({ kind }) => relativeKinds.has(kind)) : undefined;
}

function absoluteOf(clause: DateClause): DatePhrase | undefined {
  return clause.kind === 'one' ? clause.phrases.find(({ kind }) => !relativeKinds.has(kind)) : undefined;
}

function resolveClause(clause: DateClause, context: DateContext): DateSpan | DateProblem {
  if (clause.kind === 'open_start') return { problem: 'open_start', text: clause.text };
  if (clause.kind === 'one') {
    const span = resolveDate(absoluteOf(clause) ?? clause.phrases[0]!, context);
    return withText('problem' in span || !clause.entire ? span : { ...span, entire: true }, clause.text);
  }
  const end = clause.to ? resolveDate(clause.to, context) : undefined;
  if (end && 'problem' in end) return withText(end, clause.text);
  const from = withYearOf(clause.from, clause.to);
  const start = resolveDate(from, { ...context, latest: end?.start ?? context.today });
  const last = end?.end ?? context.today;
  // "Since Easter": whichever day it began on.
  if ('problem' in start && start.problem === 'ambiguous')
    return { ...start, text: clause.text, options: start.options.map(([first]) => [first, last]) };
  if ('problem' in start) return withText(start, clause.text);
  if (last < start.start) return { problem: 'invalid', text: clause.text };
  return withText(asWhole(someDays([start.start, last], context), context), clause.text);
}

/** "March to May 2025": the year belongs to both. */
function withYearOf(from: DatePhrase, to: DatePhrase | undefined): DatePhrase {
  if (
    !to ||
    !('year' in to) ||
    typeof to.year !== 'object' ||
    !('year' in from ? from.year === undefined : isYearless(from))
  )
    return from;
  const wraps = 'month' in from && 'month' in to && (from.month ?? 0) > (to.month ?? 0);
  if (wraps && 'said' in to.year) return { ...from, year: { said: to.year.said - 1 } } as DatePhrase;
  return { ...from, year: to.year } as DatePhrase;
}

function isYearless(phrase: DatePhrase): boolean {
  return ['day', 'month', 'quarter', 'half', 'iso_week'].includes(phrase.kind);
}

/** "October vs September 2025": both in 2025. */
function shareYear(first: DateClause, second: DateClause): [DateClause, DateClause] {
  const share = (to: DateClause, from: DateClause): DateClause => {
    const [own] = to.kind === 'one' ? to.phrases : [];
    const [other] = from.kind === 'one' ? from.phrases : [];
    if (to.kind !== 'one' || !own || !other || own.kind !== other.kind || sameBut(own, other)) return to;
    // "This November against last November" says which of them.
    if ('over' in own && own.over) return to;
    return { ...to, phrases: [withYearOf(own, other)] };
  };
  return [share(first, second), share(second, first)];
}

/** "H1 compared to H1 last year": the same of another year, so the year belongs to one of them. */
function sameBut(one: DatePhrase, other: DatePhrase): boolean {
  const plain = (phrase: DatePhrase) => JSON.stringify({ ...phrase, year: undefined });
  return plain(one) === plain(other);
}

/** "October and November": neighbours without a comparison are one period. */
function joinSpans(clauses: DateClause[], context: DateContext): Period | undefined {
  if (clauses.some((clause) => clause.kind !== 'one' || !absoluteOf(clause))) return undefined;
  const spans: DateSpan[] = [];
  for (const clause of clauses) {
    const span = resolveClause(clause, context);
    if ('problem' in span) return undefined;
    spans.push(span);
  }
  spans.sort((one, other) => (one.start < other.start ? -1 : 1));
  const gap = spans.some((span, index) => index > 0 && addDays(spans[index - 1]!.end, 1) !== span.start);
  if (gap) return undefined;
  const joined = asWhole(someDays([spans[0]!.start, spans.at(-1)!.end], context), context);
  return 'problem' in joined ? undefined : { span: joined, assumed: false, notes: joined.notes };
}

function withText<Result extends DateSpan | DateProblem>(result: Result, text: string): Result {
  return 'problem' in result && result.text === '' ? { ...result, text } : result;
}

function asWhole(span: DateSpan | DateProblem, { weekStart }: DateContext): DateSpan | DateProblem {
  return 'problem' in span ? span : asWholeUnits(span, weekStart);
}
