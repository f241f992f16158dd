import type { DatePhrase } from '../dates/date-forms.ts';
import { dimensionOf } from './dimension-of.ts';
import { fold } from '../text/fold.ts';
import { isOccasionOf } from './names-occasion.ts';
import { readParts } from './read-parts.ts';
import { contentBefore, meaningOf, signalOf } from './reading.ts';
import type { DateClause, Item, ReadingState } from './reading.ts';

/** Takes the date expressions, joining "from X to Y", "between X and Y", "since X". */
export function readDates(state: ReadingState): void {
  const { items, reading } = state;
  readParts(state);
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.used || !isDate(state, at)) continue;
    if (isDatedBeginning(state, at)) {
      items[at]!.used = true;
      continue;
    }
    const clause = readClause(state, at);
    reading.dates.push(...(setsApart(state, clause) ?? [clause]));
  }
  readUpTo(state);
  readPartOfDay(state);
  readSetAgainst(state);
  readAnother(state);
  readUnitOfYears(state);
  readYearBeside(state);
  readWeekdays(state);
  readOccasionOfLastYear(state);
}

/** "The week before Christmas", "the 3 days before 9 November": days that lead up to one, and nothing that is compared. */
function readUpTo({ items, reading }: ReadingState): void {
  for (let at = 0; at + 1 < reading.dates.length; at++) {
    const [before, day] = reading.dates.slice(at, at + 2);
    if (before?.kind !== 'one' || day?.kind !== 'one' || before.versus || day.versus) continue;
    const [phrase] = before.phrases;
    const [of] = day.phrases;
    const isBefore = phrase?.kind === 'unit_before' || (phrase?.kind === 'period_before' && phrase.unit !== undefined);
    if (!isBefore || !phrase.unit || !of || !leadsUp.has(of.kind)) continue;
    const between = items.filter(({ start }) => start > before.at && start < day.at);
    if (between.length > 0) continue;
    const count = phrase.kind === 'period_before' ? (phrase.count ?? 1) : 1;
    const text = `${before.text} ${day.text}`;
    reading.dates.splice(at, 2, { ...before, phrases: [{ kind: 'up_to', unit: phrase.unit, count, day: of }], text });
  }
}

const leadsUp = new Set<DatePhrase['kind']>(['holiday', 'day', 'written']);

/** "Gestern Morgen", "ayer, mañana": beside a day that was, the word for tomorrow is a part of that day. */
function readPartOfDay({ items, reading }: ReadingState): void {
  const [day, morning, ...more] = reading.dates;
  if (day?.kind !== 'one' || morning?.kind !== 'one' || more.length > 0) return;
  const wasOneDay = day.phrases.some((phrase) =>
    phrase.kind === 'days_ago' ? phrase.count > 0 : phrase.kind === 'weekday',
  );
  const isTomorrow = morning.phrases.every((phrase) => phrase.kind === 'days_ago' && phrase.count < 0);
  if (!wasOneDay || !isTomorrow || !standBeside(items, day.at, morning.at)) return;
  reading.dates = [day];
  reading.said.part_of_day = morning.text;
}

/** "Q3环比Q2": that one is compared with the one before is said between the two that are meant. */
function readSetAgainst({ reading }: ReadingState): void {
  const [one, word, other, ...more] = reading.dates;
  if (one?.kind !== 'one' || word?.kind !== 'one' || other?.kind !== 'one' || more.length > 0) return;
  const isNamed = ({ phrases }: typeof one) => phrases.every(({ kind }) => !relative.has(kind));
  const compares = word.phrases.every(({ kind }) => relative.has(kind));
  if (compares && isNamed(one) && isNamed(other)) reading.dates = [one, { ...other, versus: true }];
}

/** "The third quarter compared with the second": which of them, and no day of a month. */
function readAnother({ reading }: ReadingState): void {
  const [one, other, ...more] = reading.dates;
  if (one?.kind !== 'one' || other?.kind !== 'one' || more.length > 0) return;
  const [phrase] = one.phrases;
  const [nth] = other.phrases;
  if (nth?.kind !== 'day' || nth.month !== undefined) return;
  const { day } = nth;
  if (phrase?.kind === 'quarter' && day <= 4) other.phrases = [{ ...phrase, quarter: day }];
  if (phrase?.kind === 'half' && day <= 2) other.phrases = [{ ...phrase, half: day }];
}

/** "Q3 revenue this year vs last year": the same of two years. */
function readUnitOfYears({ reading }: ReadingState): void {
  const [unit, year, before, ...more] = reading.dates;
  if (unit?.kind !== 'one' || year?.kind !== 'one' || before?.kind !== 'one' || more.length > 0) return;
  if (unit.versus || year.versus || !before.versus) return;
  const [said] = unit.phrases;
  if (said === undefined || !yearless.has(said.kind) || ('year' in said && said.year !== undefined)) return;
  const now = withYear(unit.phrases, year.phrases);
  const then = withYear(unit.phrases, before.phrases);
  if (!now || !then) return;
  reading.dates = [
    { ...unit, phrases: [now] },
    { ...before, phrases: [then] },
  ];
}

/** "The third quarter of last year", "geçen yılın üçüncü çeyreği": days without a year, beside what says which. */
function readYearBeside({ items, reading }: ReadingState): void {
  const sets = items.some((item) => signalOf(item, 'compare', 'versus', 'change'));
  for (let at = 0; at + 1 < reading.dates.length; at++) {
    const [one, other] = reading.dates.slice(at, at + 2);
    if (one?.kind !== 'one' || other?.kind !== 'one') continue;
    // "Black Friday revenue 2025", of which nothing is compared.
    const apart = sets || reading.dates.length > 2 || !namesYear(other) || isListed(items, other.at);
    if (apart && !standBeside(items, one.at, other.at)) continue;
    const said = withYear(one.phrases, other.phrases) ?? withYear(other.phrases, one.phrases);
    // Two periods that are set against each other are not one.
    if (!said || (sets && reading.dates.length < 3)) continue;
    const text = `${one.text} ${other.text}`;
    reading.dates.splice(at, 2, { ...one, phrases: [said], text, versus: one.versus || other.versus });
  }
}

function namesYear(clause: DateClause): boolean {
  return clause.kind === 'one' && !clause.versus && clause.phrases.every(({ kind }) => kind === 'year');
}

function isListed(items: Item[], start: number): boolean {
  const at = items.findIndex((item) => item.start === start);
  return signalOf(contentBefore(items, at), 'and', 'or') !== undefined;
}

function standBeside(items: Item[], one: number, other: number): boolean {
  const between = items.filter(({ start }) => start > Math.min(one, other) && start < Math.max(one, other));
  return between.every(
    (item) => !signalOf(item, 'and', 'to', 'versus') && (isFiller(item) || signalOf(item, 'in', 'from')),
  );
}

function withYear(phrases: DatePhrase[], years: DatePhrase[]): DatePhrase | undefined {
  const phrase = phrases.find(({ kind }) => yearless.has(kind));
  const year = years.find(({ kind }) => kind === 'unit_ago' || kind === 'this' || kind === 'year');
  if (!phrase || ('year' in phrase && phrase.year !== undefined)) return undefined;
  if (year?.kind === 'year') return { ...phrase, year: { said: year.year } } as DatePhrase;
  if (year?.kind === 'unit_ago' && year.unit === 'year' && year.count === 1)
    return { ...phrase, year: { offset: -1 } } as DatePhrase;
  return year?.kind === 'this' && year.unit === 'year' ? ({ ...phrase, year: { offset: 0 } } as DatePhrase) : undefined;
}

const yearless = new Set<DatePhrase['kind']>([
  'month',
  'quarter',
  'half',
  'season',
  'day',
  'holiday',
  'week_of',
  'week_of_month',
  'part_of_month',
  'half_of_month',
  'day_range',
  'day_to_day',
  'month_range',
]);

/** "Black Friday of last year", however the language puts it: the occasion, a year before. */
function readOccasionOfLastYear({ items, reading }: ReadingState): void {
  const [one, other, ...more] = reading.dates;
  if (one?.kind !== 'one' || other?.kind !== 'one' || more.length > 0 || one.versus || other.versus) return;
  if (items.some((item) => signalOf(item, 'compare', 'versus', 'change', 'and'))) return;
  const isLastYear = ({ phrases }: typeof one) =>
    phrases.some((phrase) => phrase.kind === 'unit_ago' && phrase.unit === 'year' && phrase.count === 1);
  const said = isLastYear(other) ? one : isLastYear(one) ? other : undefined;
  const [phrase] = said?.phrases ?? [];
  if (!said || phrase?.kind !== 'holiday' || phrase.year) return;
  reading.dates = [{ ...said, phrases: [{ ...phrase, year: { offset: -1 } }] }];
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday sessions over the last 8 weeks", "each Friday in October": those days of a longer period. */
function readWeekdays({ reading }: ReadingState): void {
  const weekdaysOf = (clause: DateClause) => {
    if (clause.kind === 'range' && !clause.versus) return daysBetween(clause.from, clause.to);
    const [phrase] = clause.kind === 'one' && !clause.versus ? clause.phrases : [];
    if (phrase?.kind === 'weekend') return [6, 7];
    return phrase?.kind === 'weekday' && phrase.weeks === undefined ? [phrase.weekday] : undefined;
  };
  const others = reading.dates.filter((clause) => weekdaysOf(clause) === undefined);
  const apart = others.some((clause) => clause.versus || clause.kind !== 'one' || !clause.phrases.some(isLong));
  if (others.length === 0 || others.length === reading.dates.length || apart) return;
  const values = reading.dates.flatMap((clause) =>
    (weekdaysOf(clause) ?? []).flatMap((day) => weekdays[day - 1] ?? []),
  );
  reading.filters.push({
    dimension: { kind: 'concept', dimension: 'weekday' },
    op: 'exact',
    values,
    negate: false,
    at: -1,
  });
  reading.dates = others;
}

/** "Monday to Friday" */
function daysBetween(from: DatePhrase, to: DatePhrase | undefined): number[] | undefined {
  if (from.kind !== 'weekday' || to?.kind !== 'weekday') return undefined;
  if (from.weeks !== undefined || to.weeks !== undefined) return undefined;
  const count = ((to.weekday - from.weekday + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((from.weekday - 1 + index) % 7) + 1);
}

function isLong(phrase: DatePhrase): boolean {
  const named = phrase.kind === 'unit_ago' || phrase.kind === 'this';
  return longer.has(phrase.kind) || (named && phrase.unit !== 'day' && phrase.unit !== 'week');
}

const longer = new Set<DatePhrase['kind']>([
  'rolling',
  'whole_units',
  'month',
  'quarter',
  'half',
  'year',
  'month_range',
]);

/** "compare October to September" and "change from May to June": a span of months that is really two of them. */
function setsApart({ items, reading }: ReadingState, clause: DateClause): DateClause[] | undefined {
  const asked = items.some((item) => !item.used && signalOf(item, 'compare', 'change') !== undefined);
  const [phrase] = clause.kind === 'one' ? clause.phrases : [];
  const others = reading.dates.length > 0 || items.some((item) => !item.used && meaningOf(item, 'date') !== undefined);
  if (!asked || others || phrase?.kind !== 'month_range' || clause.kind !== 'one') return undefined;
  const { from, to, year } = phrase;
  const month = (value: number): DatePhrase => ({ kind: 'month', month: value, ...(year ? { year } : {}) });
  return [
    { ...clause, phrases: [month(from)] },
    { ...clause, phrases: [month(to)], versus: true },
  ];
}

function readClause(state: ReadingState, at: number): DateClause {
  const { items } = state;
  const item = items[at]!;
  const before = items[at - 1];
  const versus = standsInComparison(items, at);
  const phrases = phrasesOf(item);
  const end = findRangeEnd(state, at);
  item.used = true;

  if (end !== undefined) {
    const from = absolute(phrases);
    const to = absolute(phrasesOf(items[end]!));
    for (let index = at; index <= end; index++) items[index]!.used = true;
    const opening = signalOf(before, 'from', 'between', 'since');
    if (before && opening) before.used = true;
    return { kind: 'range', from, to, text: textOf(items, at, end), at: item.start, versus };
  }
  const onwards = items[at + 1];
  // "तुलना … से": one word for "from", "since" and "with", and in a comparison it stands for the last.
  const compares =
    signalOf(before, 'from') && state.reading.dates.length > 0 && items.some((one) => signalOf(one, 'versus'));
  const opening = compares ? undefined : signalOf(before, 'since', 'until', 'before', 'after', 'around');
  const follows = !compares && !opening && followsEvent(state, at);
  const lasts = signalOf(onwards, 'onwards') !== undefined || goesOn(state, at);
  // "Voor volgende maand" is for it: what is before days to come begins nowhere.
  const ahead = phrases.every(({ kind }) => kind === 'next');
  const ends = !ahead && (opening?.signal === 'until' || opening?.signal === 'before');
  // "from October" is that month, "since October" and "from October onwards" everything after.
  // "Ce mois-ci jusqu'à présent" is that month as far as it goes.
  if (!opening && lasts && phrases.every(({ kind }) => kind === 'this')) {
    return { kind: 'one', phrases, text: item.text, at: item.start, versus };
  }
  if (!opening && lasts && goesOn(state, at)) {
    takeEvent(items.slice(0, at));
    return { kind: 'range', from: absolute(phrases), text: item.text, at: item.start, versus };
  }
  // "Weekly sessions from September" draws a line that goes on.
  const drawn = items.some((one) => signalOf(one, 'trend', 'daily', 'weekly') !== undefined);
  const longAgo = drawn && phrases.some(({ kind }) => kind === 'month');
  const opens = signalOf(before, 'after', 'around') !== undefined || longAgo || !signalOf(before, 'from', 'in');
  if (before && (follows || (opening && !(ahead && !ends) && (ends || lasts || opens)))) {
    if (signalOf(onwards, 'onwards')) onwards!.used = true;
    before.used = true;
    if (opening?.signal === 'around') state.reading.signals.add('change');
    const text = textOf(items, at - 1, at);
    if (ends) {
      return { kind: 'open_start', text, at: item.start, versus };
    }
    return { kind: 'range', from: absolute(phrases), text, at: item.start, versus };
  }
  const entire = isEntire(state, at) ? { entire: true as const } : {};
  return { kind: 'one', phrases, text: item.text, at: item.start, versus, ...entire };
}

/** "The last full month", "the whole of last month", "le mois dernier entier". */
function isEntire({ items, tokens, lexicon }: ReadingState, at: number): boolean {
  const { entire } = lexicon;
  if (!entire) return false;
  const { start, end } = items[at]!;
  const before = tokens[start - 1];
  const joined = isJoint(items[at - 1]) ? tokens[start - 2] : undefined;
  const after = items[at + 1];
  const follows =
    after !== undefined && after.end - after.start === 1 && entire.after.includes(tokens[after.start]!.text);
  const around = [joined, before, ...tokens.slice(start, end)];
  if (follows || around.some((token) => token && entire.before.includes(token.text))) return true;
  // Where words are written together, each character is a token.
  const [one, other] = [items[at - 1], after].map((item) => fold(item?.text ?? ''));
  return entire.before.includes(one!) || entire.after.includes(other!);
}

/** The "of" in "the whole of last month". */
function isJoint(item: Item | undefined): boolean {
  return (
    item !== undefined && item.end - item.start === 1 && (isFiller(item) || signalOf(item, 'in', 'from') !== undefined)
  );
}

/** "We relaunched on 1 October, how is traffic since then": said once, later in the question, of its only day. */
function goesOn({ items }: ReadingState, at: number): boolean {
  const dates = items.filter((item) => meaningOf(item, 'date') !== undefined);
  const later = items.slice(at + 1);
  // "How is traffic since": the last word, of no other day.
  const last = later.findLast((item) => !isFiller(item) && !/^[?.!]$/.test(item.text));
  const goes = later.some((item) => signalOf(item, 'onwards')) || signalOf(last, 'since') !== undefined;
  return dates.length === 1 && goes;
}

/** "Since the launch on 3 November": all time only while no day of it is said. */
function isDatedBeginning(state: ReadingState, at: number): boolean {
  const { items } = state;
  const dated = signalOf(items[at + 1], 'in') && isDate(state, at + 2) && namesDay(items[at + 2]);
  return Boolean(dated) && isAllTime(items[at]);
}

/** "After the price change on 1 October": what happened that day has no meaning here. */
function followsEvent({ items, tokens, reading }: ReadingState, at: number): boolean {
  const before = items[at - 1];
  const isSaid = signalOf(before, 'in', 'from') || (before && isFiller(before)) || beginsSmall(items[at]!);
  if (!isSaid || !namesDay(items[at])) return false;
  for (let back = at - 1; back >= Math.max(0, at - mostOfEvent); back--) {
    const item = items[back]!;
    const around = signalOf(item, 'around') !== undefined;
    const opens = around || signalOf(item, 'after', 'since') !== undefined || (item.used && isAllTime(item));
    if (opens && back < at - 1 && !signalOf(item, 'in', 'from')) {
      if (around) reading.signals.add('change');
      for (const said of items.slice(back, at)) said.used = true;
      return true;
    }
    const asks = item.used || meaningOf(item, 'date') || signalOf(item, 'by', 'which', 'versus', 'compare', 'and');
    if (asks || tokens[item.start]!.kind === 'symbol') return false;
  }
  return false;
}

/** "Am 3. November" */
function beginsSmall({ text }: Item): boolean {
  return /^\p{L}{1,3}\.? \d/u.test(text);
}

/** Words about what happened, with the small ones around them. */
const mostOfEvent = 8;

/** What happened on a day that is said has no other part in the question: "the relaunch on 1 October". */
function takeEvent(before: Item[]): void {
  for (const item of before) if (item.meanings.length === 0) item.used = true;
}

/** The index of the date that closes a range begun at `at`: after "to", or after "and" when "between" opened it. */
function findRangeEnd(state: ReadingState, at: number): number | undefined {
  const { items } = state;
  const joint = items[at + 1];
  const between = signalOf(items[at - 1], 'between') !== undefined;
  const opened = signalOf(items[at - 1], 'from', 'between') !== undefined;
  const compares = items.some((item) => !item.used && signalOf(item, 'compare') !== undefined);
  const changes = items.some((item) => !item.used && signalOf(item, 'change') !== undefined);
  // "compare October to September", "how did sales change from May to June": two periods, not one long one.
  const dates = items.filter((item) => meaningOf(item, 'date') !== undefined).length;
  const apart = compares && (!opened || (between && dates === 2));
  if (apart || (changes && opened && !between)) return undefined;
  // "Del 1 de octubre de 2026 al 15 de octubre de 2026", where the small words belong to the days.
  if (namesDay(items[at]) && namesDay(joint) && isDate(state, at + 1)) return at + 1;
  const joins = signalOf(joint, 'to') ?? (between ? signalOf(joint, 'and') : undefined);
  if (!joins) return undefined;
  // "From 1 to 15 of November", and where the small word was put before the second day.
  const small = items[at + 2] && (isFiller(items[at + 2]!) || signalOf(items[at + 2], 'in', 'from'));
  const end = small && isDate(state, at + 3) ? at + 3 : at + 2;
  if (!isDate(state, end) || (namesYearAgo(items[at]) && namesHoliday(items[end]))) return undefined;
  const comparison = phrasesOf(items[end]!).every((phrase) => relative.has(phrase.kind));
  return comparison ? undefined : end;
}

/** "L'anno scorso al Black Friday": one day of that year, whatever else "al" joins. */
function namesYearAgo(item: Item | undefined): boolean {
  return item !== undefined && phrasesOf(item).some((phrase) => phrase.kind === 'unit_ago' && phrase.unit === 'year');
}

function namesHoliday(item: Item | undefined): boolean {
  return item !== undefined && phrasesOf(item).some(({ kind }) => kind === 'holiday');
}

function isAllTime(item: Item | undefined): boolean {
  return item !== undefined && phrasesOf(item).some(({ kind }) => kind === 'all_time');
}

function namesDay(item: Item | undefined): boolean {
  return item !== undefined && phrasesOf(item).some(({ kind }) => kind === 'day');
}

function isFiller(item: Item): boolean {
  return item.meanings.every(({ kind }) => kind === 'filler') && item.meanings.length > 0;
}

/** Words such as "may" and "sun" are dates only where a date is expected, or when written as a name. */
function isDate({ items, lexicon, tokens }: ReadingState, at: number): boolean {
  const item = items[at];
  if (!item || !meaningOf(item, 'date') || isSpokenValue(items, at)) return false;
  if (isPace(item) || isOccasionOf(item, items[at + 1])) return false;
  const token = tokens[item.start]!;
  if (item.end - item.start > 1 || !lexicon.doubtfulDates.includes(token.text)) return true;
  const capitalised = /^\p{Lu}/u.test(token.raw) && item.start > 0;
  const before = tokens[item.start - 1];
  const after = items[at + 1];
  return (
    capitalised ||
    (before !== undefined && lexicon.dateCues.includes(before.text)) ||
    signalOf(after, 'versus') !== undefined ||
    after === undefined
  );
}

/** "Día a día" splits by day; that it could be one day against another is the rarer reading. */
function isPace(item: Item): boolean {
  return (
    signalOf(item, 'daily', 'weekly', 'monthly') !== undefined &&
    phrasesOf(item).every(({ kind }) => relative.has(kind))
  );
}

/** "Campaign contains spring", "utm campaign spring" are about a name. */
function isSpokenValue(items: Item[], at: number): boolean {
  const relation = signalOf(items[at - 1], 'contains', 'begins_with', 'ends_with', 'equals');
  const small = items[at - 1]?.text !== '=' && items[at - 1]?.meanings.some(({ kind }) => kind === 'filler') === true;
  const named = dimensionOf(items[at - 2]);
  const isTime =
    named?.kind === 'concept' && ['date', 'week', 'month', 'year', 'weekday', 'hour'].includes(named.dimension);
  const isUtm = dimensionOf(items[at - 1]) !== undefined && /^utm/i.test(items[at - 1]!.text);
  return isUtm || (relation !== undefined && !small && named !== undefined && !isTime);
}

/** After "vs", or in "X compared with Y" with nothing but small words between. */
function standsInComparison(items: Item[], at: number): boolean {
  const before = contentBefore(items, at);
  if (signalOf(before, 'versus')) return true;
  if (!before || !signalOf(before, 'in', 'from', 'to', 'by')) return false;
  return signalOf(contentBefore(items, items.indexOf(before)), 'versus') !== undefined;
}

function phrasesOf(item: Item): DatePhrase[] {
  return item.meanings.flatMap((meaning) => (meaning.kind === 'date' ? [meaning.phrase] : []));
}

const relative = new Set(['period_before', 'unit_before', 'year_before']);

/** The reading that is a date by itself. */
function absolute(phrases: DatePhrase[]): DatePhrase {
  return phrases.find((phrase) => !relative.has(phrase.kind)) ?? phrases[0]!;
}

function textOf(items: Item[], from: number, to: number): string {
  return items
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
}
