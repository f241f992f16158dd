import type { CalendarUnit } from './calendar.ts';

/** What a date expression says, before anyone knows what day it is. */
export type DatePhrase =
  /** 0 is today, 1 yesterday, negative the future. */
  | { kind: 'days_ago'; count: number }
  /** The unit that contains today, up to today; with `rest` what is left of it. */
  | { kind: 'this'; unit: CalendarUnit; rest?: true }
  /** The whole calendar unit `count` before this one; negative is the future. */
  | { kind: 'unit_ago'; unit: CalendarUnit; count: number }
  /** Ends yesterday; quarters are whole ones, since nobody counts them from the middle. */
  | { kind: 'rolling'; unit: CalendarUnit; count: number }
  /** The last `count` whole units before the running one; `assumed` when only so many were said. */
  | { kind: 'whole_units'; unit: CalendarUnit; count: number; assumed?: true }
  /** "Monthly report": the last whole unit, unless other days are named. */
  | { kind: 'report'; unit: CalendarUnit }
  | { kind: 'next'; unit: CalendarUnit; count: number }
  | { kind: 'day'; day: number; month?: number; year?: YearPhrase }
  /** With `over` the latest that is: "last November", said in one. */
  | { kind: 'month'; month: number; year?: YearPhrase; rest?: true; over?: true }
  /** The week that contains a day. */
  | { kind: 'week_of'; day: number; month: number; year?: YearPhrase }
  | { kind: 'week_of_month'; nth: number; month: number; year?: YearPhrase }
  /** The first or last days of a month. */
  | { kind: 'part_of_month'; from: 'start' | 'end'; days: number; month: number; year?: YearPhrase }
  | { kind: 'half_of_month'; half: number; month: number; year?: YearPhrase }
  /** Some of a longer unit: "the first 3 weeks of last month". */
  | { kind: 'part'; part: Part; of: DatePhrase }
  /** So many units that end the day before: "the week before Christmas". */
  | { kind: 'up_to'; unit: CalendarUnit; count: number; day: DatePhrase }
  | { kind: 'quarter'; quarter: number; year?: YearPhrase }
  | { kind: 'half'; half: number; year?: YearPhrase }
  | { kind: 'season'; season: Season; year?: YearPhrase }
  | { kind: 'iso_week'; week: number; year?: YearPhrase }
  | { kind: 'year'; year: number }
  /** Of a fiscal year, which nobody told us the beginning of. */
  | { kind: 'fiscal'; phrase: DatePhrase }
  /** Days of one month, or months of one year, first to last. */
  | { kind: 'day_range'; from: number; to: number; month: number; year?: YearPhrase }
  /** From a day of one month to a day of another. */
  | { kind: 'day_to_day'; from: MonthDay; to: MonthDay; year?: YearPhrase }
  | { kind: 'month_range'; from: number; to: number; year?: YearPhrase }
  /** As typed: `2026-10-05`, `5.10.2026`, `03/04/2026`. */
  | { kind: 'written'; text: string }
  /** The latest that is over; with `weeks` the one in the week so many before this one. */
  | { kind: 'weekday'; weekday: number; weeks?: number }
  | { kind: 'weekend'; count: number }
  | { kind: 'holiday'; holiday: Holiday; year?: YearPhrase }
  /** From Christmas to New Year, of which people count different days; the year is Christmas's. */
  | { kind: 'between_years'; year?: YearPhrase }
  | { kind: 'all_time' }
  | { kind: 'recently' }
  /** Relative to the other period of a comparison. */
  | { kind: 'period_before'; unit?: CalendarUnit; count?: number }
  | { kind: 'unit_before'; unit: CalendarUnit }
  | { kind: 'year_before'; unit?: CalendarUnit };

export type Part =
  | { from: 'start'; count: number; unit: CalendarUnit }
  | { from: 'end'; count: number; unit: CalendarUnit }
  | { from: 'nth'; nth: number; unit: CalendarUnit }
  | { from: 'half'; half: 1 | 2 };

export interface MonthDay {
  month: number;
  day: number;
}

/** A year that is said, or one counted from this year (-1 is last year). */
export type YearPhrase = { said: number } | { offset: number };
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Holiday =
  | 'black_friday'
  | 'cyber_monday'
  | 'black_week'
  | 'black_weekend'
  | 'christmas'
  | 'christmas_eve'
  | 'new_years_eve'
  | 'new_years_day'
  | 'valentines_day'
  | 'thanksgiving'
  | 'singles_day'
  | 'boxing_day'
  | 'good_friday'
  | 'easter_sunday'
  | 'easter_monday'
  /** Of which people count different days. */
  | 'easter'
  | 'halloween';

/** What the slots of a pattern caught. */
export interface Slots {
  n?: number;
  unit?: CalendarUnit;
  month?: number;
  weekday?: number;
  year?: number;
  day?: number;
  /** The upper end of two numbers. */
  n2?: number;
  /** The second of two in one pattern. */
  day2?: number;
  month2?: number;
  quarter?: number;
  half?: number;
  week?: number;
  nth?: number;
  written?: string;
}

/** Every form a lexicon can give patterns for. A form's slots are those its builder reads. */
export const dateForms = {
  today: () => ({ kind: 'days_ago', count: 0 }),
  yesterday: () => ({ kind: 'days_ago', count: 1 }),
  day_before_yesterday: () => ({ kind: 'days_ago', count: 2 }),
  tomorrow: () => ({ kind: 'days_ago', count: -1 }),
  days_ago: ({ n = 0 }) => ({ kind: 'days_ago', count: n }),
  this_unit: ({ unit = 'day' }) => ({ kind: 'this', unit }),
  rest_of_unit: ({ unit = 'day' }) => ({ kind: 'this', unit, rest: true }),
  rest_of_month: ({ month = 1 }) => ({ kind: 'month', month, rest: true }),
  week_to_date: () => ({ kind: 'this', unit: 'week' }),
  month_to_date: () => ({ kind: 'this', unit: 'month' }),
  quarter_to_date: () => ({ kind: 'this', unit: 'quarter' }),
  year_to_date: () => ({ kind: 'this', unit: 'year' }),
  last_unit: ({ unit = 'day' }) => ({ kind: 'unit_ago', unit, count: 1 }),
  last_week: () => ({ kind: 'unit_ago', unit: 'week', count: 1 }),
  last_month: () => ({ kind: 'unit_ago', unit: 'month', count: 1 }),
  last_quarter: () => ({ kind: 'unit_ago', unit: 'quarter', count: 1 }),
  last_year: () => ({ kind: 'unit_ago', unit: 'year', count: 1 }),
  month_before_last: () => ({ kind: 'unit_ago', unit: 'month', count: 2 }),
  year_before_last: () => ({ kind: 'unit_ago', unit: 'year', count: 2 }),
  daily_report: () => ({ kind: 'report', unit: 'day' }),
  weekly_report: () => ({ kind: 'report', unit: 'week' }),
  monthly_report: () => ({ kind: 'report', unit: 'month' }),
  quarterly_report: () => ({ kind: 'report', unit: 'quarter' }),
  yearly_report: () => ({ kind: 'report', unit: 'year' }),
  units_ago: ({ unit = 'day', n = 1 }) => ({ kind: 'unit_ago', unit, count: n }),
  unit_before_last: ({ unit = 'day' }) => ({ kind: 'unit_ago', unit, count: 2 }),
  rolling: ({ unit = 'day', n = 1 }) => ({ kind: 'rolling', unit, count: n }),
  whole_units: ({ unit = 'day', n = 1 }) => ({ kind: 'whole_units', unit, count: n }),
  past_unit: ({ unit = 'day' }) =>
    unit === 'quarter' ? { kind: 'unit_ago', unit, count: 1 } : { kind: 'rolling', unit, count: 1 },
  fortnight: () => ({ kind: 'rolling', unit: 'day', count: 14 }),
  half_year: () => ({ kind: 'rolling', unit: 'month', count: 6 }),
  /** GA4's reports are of days. */
  last_hours: ({ n = 24 }) =>
    n < 24 ? { kind: 'this', unit: 'day' } : { kind: 'rolling', unit: 'day', count: Math.ceil(n / 24) },
  few_days: () => ({ kind: 'rolling', unit: 'day', count: 7 }),
  few_weeks: () => ({ kind: 'rolling', unit: 'week', count: 4 }),
  few_months: () => ({ kind: 'rolling', unit: 'month', count: 3 }),
  next_unit: ({ unit = 'day' }) => ({ kind: 'next', unit, count: 1 }),
  next_units: ({ unit = 'day', n = 1 }) => ({ kind: 'next', unit, count: n }),
  day_month: ({ day = 0, month = 0 }) => ({ kind: 'day', day, month }),
  day_month_year: ({ day = 0, month = 0, year = 0 }) => ({ kind: 'day', day, month, year: { said: year } }),
  day_month_last_year: ({ day = 0, month = 0 }) => ({ kind: 'day', day, month, year: { offset: -1 } }),
  day_range: (slots) => daysFromTo(slots),
  day_range_year: (slots) => ({ ...daysFromTo(slots), year: { said: slots.year ?? 0 } }),
  /** "10.–12.11.": the month is that of the last day. */
  days_to_written: (slots) => daysToWritten(slots),
  /** "1-10 to 31-10", in languages that write the day first. */
  days_by_numbers: ({ day = 0, n: month = 0, day2 = 0, n2: month2 = 0 }) => daysFromTo({ day, month, day2, month2 }),
  month_range: ({ month = 0, month2 = 0 }) => ({ kind: 'month_range', from: month, to: month2 }),
  month_range_year: ({ month = 0, month2 = 0, year = 0 }) => ({
    kind: 'month_range',
    from: month,
    to: month2,
    year: { said: year },
  }),
  day_of_month: ({ day = 0 }) => ({ kind: 'day', day }),
  month: ({ month = 0 }) => ({ kind: 'month', month }),
  last_month_named: ({ month = 0 }) => ({ kind: 'month', month, over: true }),
  month_year: ({ month = 0, year = 0 }) => ({ kind: 'month', month, year: { said: year } }),
  month_this_year: ({ month = 0 }) => ({ kind: 'month', month, year: { offset: 0 } }),
  month_last_year: ({ month = 0 }) => ({ kind: 'month', month, year: { offset: -1 } }),
  week_of_day: ({ day = 0, month = 0 }) => ({ kind: 'week_of', day, month }),
  week_of_day_year: ({ day = 0, month = 0, year = 0 }) => ({ kind: 'week_of', day, month, year: { said: year } }),
  week_of_month: ({ nth = 1, month = 0 }) => ({ kind: 'week_of_month', nth, month }),
  week_of_month_year: ({ nth = 1, month = 0, year = 0 }) => ({
    kind: 'week_of_month',
    nth,
    month,
    year: { said: year },
  }),
  first_days: ({ n = 0, month = 0 }) => ({ kind: 'part_of_month', from: 'start', days: n, month }),
  first_days_year: ({ n = 0, month = 0, year = 0 }) => ({
    kind: 'part_of_month',
    from: 'start',
    days: n,
    month,
    year: { said: year },
  }),
  last_days: ({ n = 0, month = 0 }) => ({ kind: 'part_of_month', from: 'end', days: n, month }),
  last_days_year: ({ n = 0, month = 0, year = 0 }) => ({
    kind: 'part_of_month',
    from: 'end',
    days: n,
    month,
    year: { said: year },
  }),
  last_week_of_month: ({ month = 0 }) => ({ kind: 'part_of_month', from: 'end', days: 7, month }),
  last_week_of_month_year: ({ month = 0, year = 0 }) => ({
    kind: 'part_of_month',
    from: 'end',
    days: 7,
    month,
    year: { said: year },
  }),
  half_of_month: ({ half = 1, month = 0 }) => ({ kind: 'half_of_month', half, month }),
  half_of_month_year: ({ half = 1, month = 0, year = 0 }) => ({
    kind: 'half_of_month',
    half,
    month,
    year: { said: year },
  }),
  quarter: ({ quarter = 0 }) => ({ kind: 'quarter', quarter }),
  quarter_year: ({ quarter = 0, year = 0 }) => ({ kind: 'quarter', quarter, year: { said: year } }),
  quarter_this_year: ({ quarter = 0 }) => ({ kind: 'quarter', quarter, year: { offset: 0 } }),
  quarter_last_year: ({ quarter = 0 }) => ({ kind: 'quarter', quarter, year: { offset: -1 } }),
  half: ({ half = 0 }) => ({ kind: 'half', half }),
  half_of_year: ({ half = 0, year = 0 }) => ({ kind: 'half', half, year: { said: year } }),
  half_this_year: ({ half = 0 }) => ({ kind: 'half', half, year: { offset: 0 } }),
  half_last_year: ({ half = 0 }) => ({ kind: 'half', half, year: { offset: -1 } }),
  spring: () => ({ kind: 'season', season: 'spring' }),
  summer: () => ({ kind: 'season', season: 'summer' }),
  autumn: () => ({ kind: 'season', season: 'autumn' }),
  winter: () => ({ kind: 'season', season: 'winter' }),
  spring_year: ({ year = 0 }) => ({ kind: 'season', season: 'spring', year: { said: year } }),
  summer_year: ({ year = 0 }) => ({ kind: 'season', season: 'summer', year: { said: year } }),
  autumn_year: ({ year = 0 }) => ({ kind: 'season', season: 'autumn', year: { said: year } }),
  winter_year: ({ year = 0 }) => ({ kind: 'season', season: 'winter', year: { said: year } }),
  iso_week: ({ week = 0 }) => ({ kind: 'iso_week', week }),
  iso_week_year: ({ week = 0, year = 0 }) => ({ kind: 'iso_week', week, year: { said: year } }),
  year: ({ year = 0 }) => ({ kind: 'year', year }),
  fiscal_year: ({ year = 0 }) => ({ kind: 'fiscal', phrase: { kind: 'year', year } }),
  fiscal_year_short: ({ n = 0 }) => ({ kind: 'fiscal', phrase: { kind: 'year', year: 2000 + n } }),
  this_fiscal_year: () => ({ kind: 'fiscal', phrase: { kind: 'this', unit: 'year' } }),
  last_fiscal_year: () => ({ kind: 'fiscal', phrase: { kind: 'unit_ago', unit: 'year', count: 1 } }),
  fiscal_quarter: ({ quarter = 0 }) => ({ kind: 'fiscal', phrase: { kind: 'quarter', quarter } }),
  fiscal_quarter_year: ({ quarter = 0, year = 0 }) => ({
    kind: 'fiscal',
    phrase: { kind: 'quarter', quarter, year: { said: year } },
  }),
  written: ({ written = '' }) => ({ kind: 'written', text: written }),
  weekday: ({ weekday = 1 }) => ({ kind: 'weekday', weekday }),
  weekday_this_week: ({ weekday = 1 }) => ({ kind: 'weekday', weekday, weeks: 0 }),
  weekday_last_week: ({ weekday = 1 }) => ({ kind: 'weekday', weekday, weeks: 1 }),
  this_weekend: () => ({ kind: 'weekend', count: 0 }),
  weekday_before: () => ({ kind: 'unit_before', unit: 'week' }),
  last_weekend: () => ({ kind: 'weekend', count: 1 }),
  weekend_before_last: () => ({ kind: 'weekend', count: 2 }),
  black_friday: () => ({ kind: 'holiday', holiday: 'black_friday' }),
  black_friday_year: ({ year = 0 }) => ({ kind: 'holiday', holiday: 'black_friday', year: { said: year } }),
  black_friday_last_year: () => ({ kind: 'holiday', holiday: 'black_friday', year: { offset: -1 } }),
  black_week: (slots) => occasion('black_week', slots),
  black_weekend: (slots) => occasion('black_weekend', slots),
  cyber_monday: () => ({ kind: 'holiday', holiday: 'cyber_monday' }),
  cyber_monday_year: ({ year = 0 }) => ({ kind: 'holiday', holiday: 'cyber_monday', year: { said: year } }),
  christmas: () => ({ kind: 'holiday', holiday: 'christmas' }),
  christmas_year: ({ year = 0 }) => ({ kind: 'holiday', holiday: 'christmas', year: { said: year } }),
  christmas_eve: (slots) => occasion('christmas_eve', slots),
  new_years_eve: (slots) => occasion('new_years_eve', slots),
  new_years_day: (slots) => occasion('new_years_day', slots),
  valentines_day: (slots) => occasion('valentines_day', slots),
  halloween: (slots) => occasion('halloween', slots),
  thanksgiving: () => ({ kind: 'holiday', holiday: 'thanksgiving' }),
  thanksgiving_year: ({ year = 0 }) => ({ kind: 'holiday', holiday: 'thanksgiving', year: { said: year } }),
  singles_day: (slots) => occasion('singles_day', slots),
  boxing_day: (slots) => occasion('boxing_day', slots),
  good_friday: (slots) => occasion('good_friday', slots),
  easter_sunday: (slots) => occasion('easter_sunday', slots),
  easter_monday: (slots) => occasion('easter_monday', slots),
  easter: () => ({ kind: 'holiday', holiday: 'easter' }),
  easter_year: ({ year = 0 }) => ({ kind: 'holiday', holiday: 'easter', year: { said: year } }),
  between_years: () => ({ kind: 'between_years' }),
  between_years_year: ({ year = 0 }) => ({ kind: 'between_years', year: { said: year } }),
  between_years_last_year: () => ({ kind: 'between_years', year: { offset: -1 } }),
  all_time: () => ({ kind: 'all_time' }),
  recently: () => ({ kind: 'recently' }),
  period_before: () => ({ kind: 'period_before' }),
  units_before_span: ({ n = 1, unit = 'day' }) => ({ kind: 'period_before', unit, count: n }),
  unit_before: ({ unit = 'day' }) => ({ kind: 'unit_before', unit }),
  day_before_span: () => ({ kind: 'unit_before', unit: 'day' }),
  week_before_span: () => ({ kind: 'unit_before', unit: 'week' }),
  month_before_span: () => ({ kind: 'unit_before', unit: 'month' }),
  quarter_before_span: () => ({ kind: 'unit_before', unit: 'quarter' }),
  year_before: () => ({ kind: 'year_before' }),
  unit_year_before: ({ unit = 'year' }) => ({ kind: 'year_before', unit }),
} satisfies Record<string, (slots: Slots) => DatePhrase>;

export type DateForm = keyof typeof dateForms;

/** The latest that is over, or the one of a year. */
function occasion(holiday: Holiday, { year }: Slots): DatePhrase {
  return { kind: 'holiday', holiday, ...(year === undefined ? {} : { year: { said: year } }) };
}

function daysToWritten({ day = 0, written = '' }: Slots): DatePhrase {
  const [day2 = 0, month = 0, year] = written.split(/[-/.]/).flatMap((part) => (part === '' ? [] : [Number(part)]));
  const days = daysFromTo({ day, day2, month });
  return year === undefined ? days : { ...days, year: { said: year < 100 ? 2000 + year : year } };
}

/** "1–7 October", or over the end of a month. */
function daysFromTo({ day = 0, day2 = 0, month = 0, month2 = month }: Slots) {
  return month2 === month
    ? { kind: 'day_range' as const, from: day, to: day2, month }
    : { kind: 'day_to_day' as const, from: { month, day }, to: { month: month2, day: day2 } };
}
