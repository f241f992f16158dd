import { nthWeekday, toDayNumber, type Day } from '../calendar.ts';
import type { Device } from '../rows.ts';

const PRICING_REDESIGN = toDayNumber(2026, 5, 4);
const FIREFOX_FORM_BROKEN = [toDayNumber(2026, 10, 19), toDayNumber(2026, 10, 25)] as const;

/** Five days from the first Tuesday of March and September: a feature launch, with a Product Hunt day. */
export function isLaunch(day: Day): boolean {
  const tuesday = nthWeekday(day.year, day.month, 2, 1);
  return (day.month === 3 || day.month === 9) && day.number >= tuesday && day.number < tuesday + 5;
}

/** Third Wednesday of January, April, July and October: the tag is missing from 09:00 to 17:00. */
export function isTagOutage(day: Day): boolean {
  return day.month % 3 === 1 && day.number === nthWeekday(day.year, day.month, 3, 3);
}

/** 19 to 25 October 2026: the sign-up form does nothing in Firefox. */
export function isSignUpBroken(day: Day, device: Device): boolean {
  const [first, last] = FIREFOX_FORM_BROKEN;
  return device.browser === 'Firefox' && day.number >= first && day.number <= last;
}

/** The pricing page that lifts sign-ups by about a third for good. */
export function isAfterPricingRedesign(day: Day): boolean {
  return day.number >= PRICING_REDESIGN;
}

const BY_WEEKDAY = [0.32, 1.22, 1.34, 1.32, 1.24, 1.02, 0.36];

export function toPace(day: Day): number {
  const yearEnd = (day.month === 12 && day.date >= 22) || (day.month === 1 && day.date <= 2) ? 0.45 : 1;
  const summer = day.month === 7 || day.month === 8 ? 0.86 : 1;
  return (BY_WEEKDAY[day.weekday] ?? 1) * Math.exp(0.34 * day.age) * yearEnd * summer * (isLaunch(day) ? 2.3 : 1);
}
