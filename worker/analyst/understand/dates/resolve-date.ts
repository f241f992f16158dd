import type { IsoDate } from '../../plan.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';
import type { NoteKey } from '../meaning/notes.ts';
import {
  addDays,
  addMonths,
  addUnits,
  countDays,
  endOf,
  partsOf,
  startOf,
  startOfIsoWeek,
  toIsoDate,
  weekdayOf,
} from './calendar.ts';
import type { CalendarUnit, WeekStart } from './calendar.ts';
import type { DatePhrase, Part, YearPhrase } from './date-forms.ts';
import type { DateProblem, DateSpan } from './date-span.ts';
import { holidayDays } from './holiday-days.ts';
import { readWrittenDate } from './read-written-date.ts';
import { asWholeUnits } from './whole-units.ts';

export interface DateContext {
  today: IsoDate;
  weekStart: WeekStart;
  phrasing: Phrasing;
  /** What comes first in "3/4", where people agree on it. */
  slashes?: 'day' | 'month';
  /** A date without a year is the latest that is not after this day. */
  latest?: IsoDate;
}

type Days = [start: IsoDate, end: IsoDate] | undefined;

/**
 * The days of a date expression in the property's calendar. Rolling spans end yesterday, since today is not complete;
 * "this month" runs up to today; a date without a year is the latest one that has begun.
 */
export function resolveDate(phrase: DatePhrase, context: DateContext): DateSpan | DateProblem {
  const { today, weekStart, phrasing } = context;
  const yesterday = addDays(today, -1);
  switch (phrase.kind) {
    case 'days_ago': {
      if (!isCountable({ unit: 'day', count: Math.abs(phrase.count) + 1 })) return { problem: 'invalid', text: '' };
      const day = addDays(today, -phrase.count);
      const named = phrase.count === 0 ? phrasing.thisUnit('day') : phrase.count === 1 ? phrasing.yesterday : undefined;
      return whole('day', [day, day], context, named);
    }
    case 'this':
      return whole(
        phrase.unit,
        [startOf(phrase.unit, today, weekStart), today],
        context,
        phrasing.thisUnit(phrase.unit),
      );
    case 'unit_ago': {
      if (!isCountable(phrase)) return { problem: 'invalid', text: '' };
      const start = addUnits(startOf(phrase.unit, today, weekStart), phrase.unit, -phrase.count);
      const label = phrase.count === 1 ? phrasing.lastUnit(phrase.unit) : undefined;
      return whole(phrase.unit, [start, endOf(phrase.unit, start, weekStart)], context, label);
    }
    case 'rolling': {
      if (!isCountable(phrase)) return { problem: 'invalid', text: '' };
      const label = phrasing.rolling(phrase.unit, phrase.count);
      if (phrase.unit === 'quarter') return resolveDate({ ...phrase, kind: 'whole_units' }, context);
      const start = addUnits(today, phrase.unit, -phrase.count);
      return { start, end: yesterday, label, shape: { kind: 'days' }, notes: [] };
    }
    case 'whole_units': {
      if (!isCountable(phrase)) return { problem: 'invalid', text: '' };
      const running = startOf(phrase.unit, today, weekStart);
      const days: Days = [addUnits(running, phrase.unit, -phrase.count), addDays(running, -1)];
      const label = phrase.unit === 'quarter' ? phrasing.rolling('quarter', phrase.count) : undefined;
      return wholeUnits(phrase.unit, phrase.count, days, context, phrase.assumed ? ['whole_units'] : [], label);
    }
    case 'report':
      return resolveDate({ kind: 'unit_ago', unit: phrase.unit, count: 1 }, context);
    case 'next':
      return { problem: 'future', text: '' };
    case 'day':
      return resolveDay(phrase, context);
    case 'month': {
      const before = addDays(startOf('month', today, 'monday'), -1);
      return whole(
        'month',
        latestOf(phrase.year, phrase.over ? { ...context, latest: before } : context, (year) =>
          monthDays(year, phrase.month),
        ),
        context,
      );
    }
    case 'week_of': {
      const days = latestOf(phrase.year, context, (year) => dayDays(year, phrase.month, phrase.day));
      const start = days ? startOf('week', days[0], weekStart) : undefined;
      return whole('week', start === undefined ? undefined : [start, addDays(start, 6)], context);
    }
    case 'week_of_month':
      return whole(
        'week',
        latestOf(phrase.year, context, (year) => weekOfMonth(year, phrase.month, phrase.nth)),
        context,
      );
    case 'part_of_month':
      return someDays(
        latestOf(phrase.year, context, (year) => partOfMonth(monthDays(year, phrase.month), phrase)),
        context,
      );
    case 'half_of_month': {
      const days = latestOf(phrase.year, context, (year) => {
        const month = monthDays(year, phrase.month);
        return month && (phrase.half === 1 ? [month[0], addDays(month[0], 14)] : [addDays(month[0], 15), month[1]]);
      });
      return someDays(days, context);
    }
    case 'up_to': {
      const day = resolveDate(phrase.day, context);
      if ('problem' in day) return day;
      return someDays([addUnits(day.start, phrase.unit, -phrase.count), addDays(day.start, -1)], context);
    }
    case 'part': {
      const all = resolveDate(phrase.of, context);
      if ('problem' in all) return all;
      const some = someDays(partDays(all, phrase.part), context);
      return 'problem' in some ? some : asWholeUnits(some, weekStart);
    }
    case 'quarter':
      return whole(
        'quarter',
        latestOf(phrase.year, context, (year) => monthsDays(year, 3 * phrase.quarter - 2, 3)),
        context,
      );
    case 'half': {
      const days = latestOf(phrase.year, context, (year) => monthsDays(year, 6 * phrase.half - 5, 6));
      return wholeUnits('quarter', 2, days, context);
    }
    case 'season': {
      const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[phrase.season];
      const days = latestOf(phrase.year, context, (year) => monthsDays(year, first, 3));
      return wholeUnits('month', 3, days, context, ['season_months']);
    }
    case 'iso_week':
      return whole(
        'week',
        latestOf(phrase.year, context, (year) => isoWeekDays(year, phrase.week)),
        context,
      );
    case 'year':
      return whole('year', [`${phrase.year}-01-01`, `${phrase.year}-12-31`], context);
    case 'fiscal': {
      const span = resolveDate(phrase.phrase, context);
      return 'problem' in span ? span : { ...span, notes: [...span.notes, 'fiscal_is_calendar'] };
    }
    case 'day_range': {
      const days = latestOf(phrase.year, context, (year) => {
        const start = toIsoDate(year, phrase.month, phrase.from);
        const end = toIsoDate(year, phrase.month, phrase.to);
        return start && end && start <= end ? [start, end] : undefined;
      });
      return someDays(days, context);
    }
    case 'day_to_day': {
      const { from, to } = phrase;
      const wraps = to.month < from.month;
      const days = latestOf(phrase.year, context, (year) => {
        const start = toIsoDate(year, from.month, from.day);
        const end = toIsoDate(wraps ? year + 1 : year, to.month, to.day);
        return start && end ? [start, end] : undefined;
      });
      return someDays(days, context);
    }
    case 'month_range': {
      const count = ((phrase.to - phrase.from + 12) % 12) + 1;
      const wraps = phrase.to < phrase.from;
      const days = latestOf(phrase.year, context, (year) => monthsDays(wraps ? year - 1 : year, phrase.from, count));
      return wholeUnits('month', count, days, context);
    }
    case 'written': {
      const written = readWrittenDate(phrase.text, context.latest ?? today, context.slashes);
      if ('problem' in written) return written;
      return whole(written.unit, [written.start, written.end], context);
    }
    case 'weekday': {
      const day =
        phrase.weeks === undefined ? lastWeekday(phrase.weekday, today) : inWeek(phrase.weekday, phrase.weeks);
      return aWeekBefore(whole('day', [day, day], context));
    }
    case 'weekend': {
      const saturday = addDays(today, -((weekdayOf(today) + 1) % 7));
      // On a Saturday or Sunday the weekend is still going on: "last weekend" is the one before.
      const running = weekdayOf(today) >= 6;
      const start = addDays(saturday, -7 * (running ? phrase.count : Math.max(0, phrase.count - 1)));
      return aWeekBefore(someDays([start, addDays(start, 1)], context, running ? undefined : phrasing.weekend));
    }
    case 'holiday': {
      const days = latestOf(phrase.year, context, (year) => holidayDays(phrase.holiday, year));
      const span = someDays(days, context);
      if ('problem' in span) return span;
      if (phrase.holiday === 'easter') {
        const sunday = addDays(span.start, 2);
        return {
          problem: 'ambiguous',
          text: '',
          options: [
            [span.start, addDays(sunday, 1)],
            [sunday, sunday],
          ],
        };
      }
      const [from, to] = holidayDays(phrase.holiday, partsOf(span.start).year - 1);
      const last = addDays(from, countDays(span.start, span.end) - 1);
      const earlier: Days = [from, last < to ? last : to];
      return { ...span, yearBefore: earlier, before: earlier };
    }
    case 'between_years': {
      const days = latestOf(phrase.year, context, (year) => [`${year}-12-25`, `${year + 1}-01-01`]);
      const span = someDays(days, context);
      if ('problem' in span) return span;
      const year = partsOf(span.start).year;
      return {
        problem: 'ambiguous',
        text: '',
        options: [
          [`${year}-12-27`, `${year}-12-31`],
          [`${year}-12-25`, `${year + 1}-01-01`],
        ],
      };
    }
    case 'all_time':
      // The first day GA4 accepts.
      return {
        start: '2015-08-14',
        end: yesterday,
        label: phrasing.allTime,
        shape: { kind: 'days' },
        notes: [],
      };
    case 'recently':
      return { ...defaultSpan(context), notes: ['recent_is_default'] };
    case 'period_before':
    case 'unit_before': {
      const unit: CalendarUnit = phrase.kind === 'unit_before' ? phrase.unit : 'month';
      return resolveDate({ kind: 'unit_ago', unit, count: 1 }, context);
    }
    case 'year_before':
      return resolveDate({ kind: 'unit_ago', unit: 'year', count: 1 }, context);
  }

  function inWeek(weekday: number, weeks: number): IsoDate {
    const first = addUnits(startOf('week', today, weekStart), 'week', -weeks);
    return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  }
}

function lastWeekday(weekday: number, today: IsoDate): IsoDate {
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  return addDays(today, -back);
}

/** A Friday meets a Friday, a weekend a weekend. */
function aWeekBefore(span: DateSpan | DateProblem): DateSpan | DateProblem {
  return 'problem' in span ? span : { ...span, before: [addDays(span.start, -7), addDays(span.end, -7)] };
}

/** Whole, at least one, and not so far back that it is before anyone had a web site. */
function isCountable({ unit, count }: { unit: CalendarUnit; count: number }): boolean {
  const most = { day: 11_000, week: 1_500, month: 360, quarter: 120, year: 30 }[unit];
  return Number.isInteger(count) && count >= 1 && count <= most;
}

/** The last 28 complete days: four whole weeks, so weekdays weigh the same. */
export function defaultSpan({ today, phrasing }: DateContext): DateSpan {
  return {
    start: addDays(today, -28),
    end: addDays(today, -1),
    label: phrasing.rolling('day', 28),
    shape: { kind: 'days' },
    notes: ['default_range'],
  };
}

/** Days up to today of an expression that names its days; what lies after today is cut off, or is the future. */
export function someDays(days: Days, context: DateContext, label?: string): DateSpan | DateProblem {
  const { today, phrasing } = context;
  if (!days) return { problem: 'invalid', text: '' };
  const [start, end] = days;
  if (start > today) return { problem: 'future', text: phrasing.range(start, end) };
  const cut = end > today;
  const last = cut ? today : end;
  return {
    start,
    end: last,
    label: label ?? phrasing.range(start, last),
    shape: { kind: 'days' },
    notes: cut ? ['clipped_to_today'] : last === today ? ['today_incomplete'] : [],
  };
}

function whole(unit: CalendarUnit, days: Days, context: DateContext, label?: string): DateSpan | DateProblem {
  return wholeUnits(unit, 1, days, context, [], label);
}

function wholeUnits(
  unit: CalendarUnit,
  count: number,
  days: Days,
  context: DateContext,
  notes: NoteKey[] = [],
  label?: string,
): DateSpan | DateProblem {
  const span = someDays(days, context, label);
  if ('problem' in span) return span;
  const complete = span.end < context.today || (unit === 'day' && count === 1);
  return {
    ...span,
    shape: { kind: complete ? 'whole' : 'to_date', unit, count },
    notes:
      complete && unit !== 'day'
        ? notes
        : [...notes, ...(span.end === context.today ? (['today_incomplete'] as const) : [])],
  };
}

function resolveDay(phrase: Extract<DatePhrase, { kind: 'day' }>, context: DateContext): DateSpan | DateProblem {
  const { day, month, year } = phrase;
  if (month !== undefined) {
    return whole(
      'day',
      latestOf(year, context, (candidate) => dayDays(candidate, month, day)),
      context,
    );
  }
  const latest = context.latest ?? context.today;
  for (let back = 0; back < 12; back++) {
    const parts = partsOf(addMonths(startOf('month', latest, 'monday'), -back));
    const days = dayDays(parts.year, parts.month, day);
    if (days && days[0] <= latest) return whole('day', days, context);
  }
  return { problem: 'invalid', text: String(day) };
}

/** With a year said, that one; else the latest year in which the days have begun. Leap days may be 8 years apart. */
function latestOf(year: YearPhrase | undefined, context: DateContext, daysIn: (year: number) => Days): Days {
  const thisYear = partsOf(context.today).year;
  if (year) return daysIn('said' in year ? year.said : thisYear + year.offset);
  const latest = context.latest ?? context.today;
  for (let candidate = partsOf(latest).year; candidate > thisYear - 10; candidate--) {
    const days = daysIn(candidate);
    if (days && days[0] <= latest) return days;
  }
  return undefined;
}

function dayDays(year: number, month: number, day: number): Days {
  const date = toIsoDate(year, month, day);
  return date ? [date, date] : undefined;
}
function monthDays(year: number, month: number): Days {
  return monthsDays(year, month, 1);
}
function monthsDays(year: number, month: number, count: number): Days {
  const start = toIsoDate(year, month, 1);
  return start ? [start, addDays(addMonths(start, count), -1)] : undefined;
}
function weekOfMonth(year: number, month: number, nth: number): Days {
  const start = toIsoDate(year, month, 7 * nth - 6);
  const last = monthDays(year, month)?.[1];
  if (!start || !last) return undefined;
  const end = addDays(start, 6);
  return [start, end < last ? end : last];
}
function partOfMonth(month: Days, { from, days }: { from: 'start' | 'end'; days: number }): Days {
  if (!month || !Number.isInteger(days) || days < 1 || days > 28) return undefined;
  const [first, last] = month;
  return from === 'start' ? [first, addDays(first, days - 1)] : [addDays(last, 1 - days), last];
}
/** Undefined where the part is not in it, or nobody could say where it ends: half a quarter. */
function partDays({ start, shape }: DateSpan, part: Part): Days {
  if (shape.kind === 'days') return undefined;
  const next = addUnits(start, shape.unit, shape.count);
  const last = addDays(next, -1);
  if (part.from === 'half') {
    const middle =
      shape.unit === 'month' && shape.count === 1
        ? addDays(start, 15)
        : shape.unit === 'year' && shape.count === 1
          ? addMonths(start, 6)
          : undefined;
    if (middle === undefined) return undefined;
    return part.half === 1 ? [start, addDays(middle, -1)] : [middle, last];
  }
  const counted = part.from === 'nth' ? { unit: part.unit, count: part.nth } : part;
  if (!isCountable(counted)) return undefined;
  const { unit } = part;
  const from =
    part.from === 'start'
      ? start
      : part.from === 'end'
        ? addUnits(next, unit, -part.count)
        : addUnits(start, unit, part.nth - 1);
  const end = part.from === 'end' ? last : addDays(addUnits(from, unit, part.from === 'nth' ? 1 : part.count), -1);
  // The fifth week of a month is a short one.
  const cut = part.from === 'nth' && end > last ? last : end;
  return from >= start && from <= last && cut <= last ? [from, cut] : undefined;
}
function isoWeekDays(year: number, week: number): Days {
  const monday = startOfIsoWeek(year, week);
  return monday ? [monday, addDays(monday, 6)] : undefined;
}
