import { nthWeekday, toDayNumber, type Day } from '../calendar.ts';
import type { Device } from '../rows.ts';

/** The shop's mobile pages were rebuilt on this day. */
const MOBILE_REBUILD = toDayNumber(2026, 6, 8);

/** Monday of Black Friday's week to Cyber Monday. */
export function isBlackWeek(day: Day): boolean {
  const friday = nthWeekday(day.year, 11, 4, 4) + 1;
  return day.number >= friday - 4 && day.number <= friday + 3;
}

/** Tuesday to Thursday of the second week of February, May, August and November: phones cannot pay. */
export function isCheckoutFault(day: Day): boolean {
  const tuesday = nthWeekday(day.year, day.month, 2, 2);
  return day.month % 3 === 2 && day.number >= tuesday && day.number <= tuesday + 2;
}

/** Ten days from 13 April: the spring collection, with its own campaign. */
export function isSpringLaunch(day: Day): boolean {
  return day.month === 4 && day.date >= 13 && day.date <= 22;
}

/** One-off visitors who come for a sweepstake and buy nothing: 1 to 3 September. */
export function isSweepstake(day: Day): boolean {
  return day.month === 9 && day.date <= 3;
}

export function isAfterMobileRebuild(day: Day): boolean {
  return day.number >= MOBILE_REBUILD;
}

const BY_WEEKDAY = [1.18, 1.05, 0.94, 0.92, 0.95, 0.9, 1.06];
const BY_MONTH = [1.0, 0.96, 0.98, 0.96, 0.92, 0.84, 0.8, 0.84, 0.95, 1.04, 1.18, 1.3];

/** How lively the shop is compared with an average day. */
export function toPace(day: Day): number {
  const holidays = day.month === 12 && day.date >= 23 ? 0.55 : 1;
  return (
    (BY_WEEKDAY[day.weekday] ?? 1) *
    (BY_MONTH[day.month - 1] ?? 1) *
    Math.exp(0.16 * day.age) *
    holidays *
    (isBlackWeek(day) ? 1.7 : 1) *
    (isSpringLaunch(day) ? 1.2 : 1) *
    (isSweepstake(day) ? 1.5 : 1)
  );
}

/** Multiplies the chance of a purchase. */
export function toBuyingMood(day: Day, device: Device): number {
  if (isCheckoutFault(day) && device.category === 'mobile') return 0.04;
  const form = device.category === 'desktop' ? 1.3 : isAfterMobileRebuild(day) ? 1.05 : 0.72;
  const season = isBlackWeek(day) ? 1.55 : day.month === 12 && day.date <= 18 ? 1.25 : 1;
  return form * season;
}
