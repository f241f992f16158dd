/** A calendar day of a property, with what behaviour depends on. */
export interface Day {
  /** Days since 1970-01-01. */
  number: number;
  year: number;
  /** 1..12 */
  month: number;
  /** 1..31 */
  date: number;
  /** 0 = Sunday. */
  weekday: number;
  /** `20260131` */
  key: number;
  /** Years since 2025-01-01, with a fraction: what growth is measured in. */
  age: number;
}

export function toDay(number: number): Day {
  let day = days.get(number);
  if (!day) days.set(number, (day = createDay(number)));
  return day;
}

/** Asked for once an event, so each is made once. */
const days = new Map<number, Day>();

function createDay(number: number): Day {
  const date = new Date(number * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  return {
    number,
    year,
    month,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
    key: year * 10_000 + month * 100 + date.getUTCDate(),
    age: (number - 20_089) / 365.25,
  };
}

/** @param month 1..12; months past December run into the next year */
export function toDayNumber(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** The n-th weekday of a month (1 = the first), as a day number. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const first = toDayNumber(year, month, 1);
  return first + ((weekday - new Date(first * 86_400_000).getUTCDay() + 7) % 7) + (n - 1) * 7;
}

/** GA4's `week`: 1 January is in week 1, weeks begin on Sunday. */
export function toWeek(day: Day): number {
  const newYear = toDay(toDayNumber(day.year, 1, 1));
  return Math.floor((day.number - newYear.number + newYear.weekday) / 7) + 1;
}

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
export function toIsoWeek(day: Day): { year: number; week: number } {
  const thursday = toDay(day.number - ((day.weekday + 6) % 7) + 3);
  return { year: thursday.year, week: Math.floor((thursday.number - toDayNumber(thursday.year, 1, 1)) / 7) + 1 };
}

/** Wall-clock time of a zone: what turns "Tuesday 14:00 in Berlin" into epoch seconds and back, through DST. */
export interface ZoneClock {
  /** Epoch seconds at which the local day begins. */
  startOf(dayNumber: number): number;
  /** Local day number and second of the day at this instant. */
  read(at: number): { day: number; second: number };
}

export function createZoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetByHour = new Map<number, number>();

  /** Offsets change on the hour or half-hour in UTC; half-hours are fine enough for every zone. */
  function offsetAt(at: number): number {
    const slot = Math.floor(at / 1800);
    let offset = offsetByHour.get(slot);
    if (offset === undefined) {
      const parts = Object.fromEntries(format.formatToParts(slot * 1_800_000).map((part) => [part.type, +part.value]));
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
      offset = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - slot * 1800;
      offsetByHour.set(slot, offset);
    }
    return offset;
  }

  return {
    startOf(dayNumber) {
      const wall = dayNumber * 86_400;
      const guess = wall - offsetAt(wall);
      return wall - offsetAt(guess);
    },
    read(at) {
      const wall = at + offsetAt(at);
      return { day: Math.floor(wall / 86_400), second: ((wall % 86_400) + 86_400) % 86_400 };
    },
  };
}
