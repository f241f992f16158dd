import { nthWeekday, toDayNumber, type Day } from '../calendar.ts';

/** The 7th and 8th of February, May, August and November: one story goes round the social networks. */
export function isViral(day: Day): boolean {
  return day.month % 3 === 2 && (day.date === 7 || day.date === 8);
}

/** Three weeks from 24 August 2026: search and Discover send a third fewer readers. */
export function isSearchSlump(day: Day): boolean {
  const first = toDayNumber(2026, 8, 24);
  return day.number >= first && day.number < first + 21;
}

/** The second Friday of a month: robots from one referrer, on the front page, without engagement. */
export function isRobotDay(day: Day): boolean {
  return day.number === nthWeekday(day.year, day.month, 5, 2);
}

/** The paywall has let two articles a month through, not three, since 2 February 2026. */
export function isStrictPaywall(day: Day): boolean {
  return day.number >= toDayNumber(2026, 2, 2);
}

const BY_WEEKDAY = [0.94, 1.06, 1.04, 1.03, 1.02, 1.0, 0.91];

export function toPace(day: Day): number {
  const newYear = day.month === 1 && day.date <= 3 ? 0.7 : 1;
  const goldenWeek = (day.month === 4 && day.date >= 29) || (day.month === 5 && day.date <= 5) ? 0.76 : 1;
  const bySearch = isSearchSlump(day) ? 0.8 : 1;
  return (BY_WEEKDAY[day.weekday] ?? 1) * Math.exp(0.07 * day.age) * newYear * goldenWeek * bySearch;
}
