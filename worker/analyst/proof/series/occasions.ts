import type { OccasionName } from './occasion-name.ts';

/** When an occasion is: on a date, so many days from Easter Sunday, or from the nth weekday of a month. */
type Rule =
  | { date: string }
  | { easter: number }
  /** `nth` counts from one, -1 is the last; `weekday` 0 is Sunday; `plus` days after it. */
  | { month: number; nth: number; weekday: number; plus?: number };

export interface Occasion {
  /** As a sentence names it: "Christmas Day". */
  name: OccasionName;
  /** ISO 3166; absent where people nearly everywhere act otherwise on it. */
  countries?: string[];
  rule: Rule;
}

const easterCountries = ['DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'NL', 'BE', 'PT', 'GB', 'IE', 'BR', 'CA'];
const christian = ['DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'NL', 'BE', 'PT', 'BR'];

/**
 * Days off and days of shopping that follow a rule of the solar calendar or of Easter. Feasts of the moon (Eid, Diwali, Lunar New Year) and
 * days off of one region alone are not here.
 */
const occasions: Occasion[] = [
  { name: 'New Year’s Day', rule: { date: '01-01' } },
  { name: 'the day after New Year’s Day', rule: { date: '01-02' } },
  { name: 'the New Year holidays', countries: ['JP'], rule: { date: '01-03' } },
  { name: 'Epiphany', countries: ['DE', 'AT', 'ES', 'IT'], rule: { date: '01-06' } },
  { name: 'Coming of Age Day', countries: ['JP'], rule: { month: 1, nth: 2, weekday: 1 } },
  { name: 'Martin Luther King Day', countries: ['US'], rule: { month: 1, nth: 3, weekday: 1 } },
  { name: 'Presidents’ Day', countries: ['US'], rule: { month: 2, nth: 3, weekday: 1 } },
  { name: 'Valentine’s Day', rule: { date: '02-14' } },
  { name: 'Carnival Monday', countries: ['DE', 'BR'], rule: { easter: -48 } },
  { name: 'Carnival Tuesday', countries: ['BR', 'PT'], rule: { easter: -47 } },
  { name: 'Good Friday', countries: easterCountries, rule: { easter: -2 } },
  { name: 'Holy Saturday', countries: easterCountries, rule: { easter: -1 } },
  { name: 'Easter Sunday', rule: { easter: 0 } },
  { name: 'Easter Monday', countries: easterCountries, rule: { easter: 1 } },
  { name: 'Liberation Day', countries: ['IT'], rule: { date: '04-25' } },
  { name: 'King’s Day', countries: ['NL'], rule: { date: '04-27' } },
  { name: 'Golden Week', countries: ['JP'], rule: { date: '04-29' } },
  { name: 'Labour Day', countries: christian, rule: { date: '05-01' } },
  { name: 'Golden Week', countries: ['JP'], rule: { date: '05-03' } },
  { name: 'Golden Week', countries: ['JP'], rule: { date: '05-04' } },
  { name: 'Golden Week', countries: ['JP'], rule: { date: '05-05' } },
  { name: 'the early May bank holiday', countries: ['GB', 'IE'], rule: { month: 5, nth: 1, weekday: 1 } },
  { name: 'Victory Day', countries: ['FR'], rule: { date: '05-08' } },
  { name: 'Ascension Day', countries: ['DE', 'AT', 'CH', 'FR', 'NL', 'BE'], rule: { easter: 39 } },
  { name: 'Whit Sunday', countries: ['DE', 'AT', 'CH', 'FR', 'NL', 'BE'], rule: { easter: 49 } },
  { name: 'Whit Monday', countries: ['DE', 'AT', 'CH', 'FR', 'NL', 'BE'], rule: { easter: 50 } },
  { name: 'Corpus Christi', countries: ['DE', 'AT', 'PT', 'BR'], rule: { easter: 60 } },
  { name: 'Memorial Day', countries: ['US'], rule: { month: 5, nth: -1, weekday: 1 } },
  { name: 'the spring bank holiday', countries: ['GB'], rule: { month: 5, nth: -1, weekday: 1 } },
  { name: 'Republic Day', countries: ['IT'], rule: { date: '06-02' } },
  { name: 'Juneteenth', countries: ['US'], rule: { date: '06-19' } },
  { name: 'Canada Day', countries: ['CA'], rule: { date: '07-01' } },
  { name: 'Independence Day', countries: ['US'], rule: { date: '07-04' } },
  { name: 'Bastille Day', countries: ['FR'], rule: { date: '07-14' } },
  { name: 'Marine Day', countries: ['JP'], rule: { month: 7, nth: 3, weekday: 1 } },
  { name: 'the Swiss National Day', countries: ['CH'], rule: { date: '08-01' } },
  { name: 'Assumption Day', countries: ['AT', 'FR', 'ES', 'IT', 'BE', 'PT'], rule: { date: '08-15' } },
  { name: 'the summer bank holiday', countries: ['GB'], rule: { month: 8, nth: -1, weekday: 1 } },
  { name: 'Labor Day', countries: ['US', 'CA'], rule: { month: 9, nth: 1, weekday: 1 } },
  { name: 'Independence Day', countries: ['BR'], rule: { date: '09-07' } },
  { name: 'Respect for the Aged Day', countries: ['JP'], rule: { month: 9, nth: 3, weekday: 1 } },
  { name: 'German Unity Day', countries: ['DE'], rule: { date: '10-03' } },
  { name: 'Thanksgiving', countries: ['CA'], rule: { month: 10, nth: 2, weekday: 1 } },
  { name: 'the National Day of Spain', countries: ['ES'], rule: { date: '10-12' } },
  { name: 'the Austrian National Day', countries: ['AT'], rule: { date: '10-26' } },
  { name: 'Halloween', countries: ['US', 'CA', 'GB', 'IE'], rule: { date: '10-31' } },
  { name: 'All Saints’ Day', countries: christian, rule: { date: '11-01' } },
  { name: 'Culture Day', countries: ['JP'], rule: { date: '11-03' } },
  { name: 'Armistice Day', countries: ['FR', 'BE'], rule: { date: '11-11' } },
  { name: 'Labor Thanksgiving Day', countries: ['JP'], rule: { date: '11-23' } },
  ...(['Monday', 'Tuesday', 'Wednesday'] as const).map((day, index): Occasion => ({
    name: `the ${day} before Black Friday`,
    rule: { month: 11, nth: 4, weekday: 4, plus: index - 3 },
  })),
  { name: 'Thanksgiving', countries: ['US'], rule: { month: 11, nth: 4, weekday: 4 } },
  { name: 'the day before Black Friday', rule: { month: 11, nth: 4, weekday: 4 } },
  { name: 'Black Friday', rule: { month: 11, nth: 4, weekday: 4, plus: 1 } },
  { name: 'the Saturday after Black Friday', rule: { month: 11, nth: 4, weekday: 4, plus: 2 } },
  { name: 'the Sunday after Black Friday', rule: { month: 11, nth: 4, weekday: 4, plus: 3 } },
  { name: 'Cyber Monday', rule: { month: 11, nth: 4, weekday: 4, plus: 4 } },
  { name: 'the Immaculate Conception', countries: ['AT', 'ES', 'IT', 'PT'], rule: { date: '12-08' } },
  { name: 'the day before Christmas Eve', rule: { date: '12-23' } },
  { name: 'Christmas Eve', rule: { date: '12-24' } },
  { name: 'Christmas Day', rule: { date: '12-25' } },
  { name: 'the day after Christmas Day', rule: { date: '12-26' } },
  ...['12-27', '12-28', '12-29', '12-30'].map((date): Occasion => ({
    name: 'the days between Christmas and New Year',
    rule: { date },
  })),
  { name: 'New Year’s Eve', rule: { date: '12-31' } },
];

const dayMs = 86_400_000;

/** Days since 1970-01-01. */
export function dayOfOccasion({ rule }: Occasion, year: number): number {
  if ('date' in rule) return Date.parse(`${year}-${rule.date}`) / dayMs;
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  const { month, nth, weekday, plus = 0 } = rule;
  const first = Date.UTC(year, nth > 0 ? month - 1 : month, 1) / dayMs;
  // Day 0 was a Thursday.
  const toWeekday = (weekday - ((first + 4) % 7) + 7) % 7;
  return first + toWeekday + 7 * (nth > 0 ? nth - 1 : nth) + plus;
}

/** The Gregorian rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / dayMs;
}

export function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

const ofYears = new Map<number, Map<number, Occasion[]>>();

/** What a day is, in whatever country. */
export function occasionsOn(day: number): Occasion[] {
  const year = yearOf(day);
  const known = ofYears.get(year) ?? Map.groupBy(occasions, (occasion) => dayOfOccasion(occasion, year));
  ofYears.set(year, known);
  return known.get(day) ?? [];
}
