import type { DateRange, IsoDate, StudyPlan } from '../../plan.ts';
import { addDays, addUnits, countDays, endOf, startOf } from '../dates/calendar.ts';
import type { DatePhrase, YearPhrase } from '../dates/date-forms.ts';
import type { DateClause } from '../read/reading.ts';
import type { StudyNote } from '../meaning/study-notes.ts';
import { propertyFields } from '../plan/property-fields.ts';
import { personaProfile } from '../../personas/persona-profile.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';

/** Half a year, so that the trend and many weeks are in it. */
const historyDays = 182;
/** Farther ahead the band says nothing any more. */
const farthest = 120;

function isPast(clause: DateClause): boolean {
  return clause.kind === 'one' && clause.phrases.some(({ kind }) => kind === 'unit_ago' || kind === 'year_before');
}

/** "What will revenue be next month": days to come, or the rest of those that have begun. */
export function forecastPlan({ reading, fields, property, persona, dates, words }: StudyInput): StudyDraft | undefined {
  const { today } = dates;
  const metrics = fields.metrics.length > 0 ? fields.metrics : personaProfile(persona, property).kpis;
  const [metric] = metrics;
  if (metric === undefined) return undefined;
  const notes: StudyNote[] = [];
  const named = reading.dates.flatMap((clause) => (clause.kind === 'one' ? clause.phrases : [])).flatMap(aheadOf);
  // "Are we on track to beat last month", of which figure and by when is not said.
  const isOfPast = named.length === 0 && reading.metrics.length === 0 && reading.dates.some(isPast);
  if (isOfPast) return undefined;
  const [range = monthAhead()] = named;
  if (named.length === 0) notes.push('default_ahead');
  if (countDays(today, range.end) > farthest) {
    range.end = addDays(today, farthest - 1);
    range.label = dates.phrasing.range(range.start, range.end);
    notes.push('forecast_cut');
  }
  const start = addDays(today, -historyDays);
  const plan: StudyPlan = {
    kind: 'forecast',
    metrics: [metric],
    range,
    history: { start, end: addDays(today, -1), label: dates.phrasing.range(start, addDays(today, -1)) },
    filters: fields.filters.filter(({ field }) => !propertyFields(property).findMetric(field)),
    assumptions: [],
  };
  return range.end < today ? undefined : { plan, notes };

  function aheadOf(phrase: DatePhrase): DateRange[] {
    const { weekStart } = dates;
    if (phrase.kind === 'days_ago' && phrase.count < 0) {
      const day = addDays(today, -phrase.count);
      return [
        { start: day, end: day, label: phrase.count === -1 ? words.ahead.tomorrow : dates.phrasing.range(day, day) },
      ];
    }
    if (phrase.kind === 'next' && phrase.count === 1) {
      const first = addUnits(startOf(phrase.unit, today, weekStart), phrase.unit, 1);
      return [{ start: first, end: endOf(phrase.unit, first, weekStart), label: words.ahead.next(phrase.unit) }];
    }
    if (phrase.kind === 'next') {
      const end = addDays(addUnits(today, phrase.unit, phrase.count), -1);
      return [{ start: today, end, label: words.ahead.nextCount(phrase.unit, phrase.count) }];
    }
    if (phrase.kind === 'this' && phrase.unit !== 'day') {
      const end = endOf(phrase.unit, today, weekStart);
      if (phrase.rest) return [restUpTo(end)];
      return [{ start: startOf(phrase.unit, today, weekStart), end, label: words.ahead.this(phrase.unit) }];
    }
    if (phrase.kind === 'month' && !phrase.over && isAhead(phrase)) {
      const month = monthOf(phrase.month);
      return [phrase.rest && month.start < today ? restUpTo(month.end) : month];
    }
    if (phrase.kind === 'quarter' && phrase.year === undefined) return [quarterOf(phrase.quarter)];
    return [];
  }

  /** "December 2026" is the one that comes, or is running. */
  function isAhead({ month, year }: { month: number; year?: YearPhrase }): boolean {
    if (year === undefined) return true;
    const said = 'said' in year ? year.said : Number(today.slice(0, 4)) + year.offset;
    return monthOf(month).start.startsWith(`${said}-`);
  }

  function restUpTo(end: IsoDate): DateRange {
    return { start: today, end, label: dates.phrasing.range(today, end) };
  }

  /** The one that comes next, or is running. */
  function monthOf(month: number): DateRange {
    const thisMonth = Number(today.slice(5, 7));
    const year = Number(today.slice(0, 4)) + (month < thisMonth ? 1 : 0);
    const first: IsoDate = `${year}-${`${month}`.padStart(2, '0')}-01`;
    const last = endOf('month', first, 'monday');
    return { start: first, end: last, label: dates.phrasing.range(first, last) };
  }

  /** The one that comes next, or is running. */
  function quarterOf(quarter: number): DateRange {
    const { start } = monthOf(3 * quarter);
    const first = startOf('quarter', start, 'monday');
    const last = endOf('quarter', start, 'monday');
    return { start: first, end: last, label: dates.phrasing.range(first, last) };
  }

  function monthAhead(): DateRange {
    return { start: today, end: addDays(today, 29), label: words.ahead.nextCount('day', 30) };
  }
}
