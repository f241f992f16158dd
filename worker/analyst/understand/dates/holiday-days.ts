import type { IsoDate } from '../../plan.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { Holiday } from './date-forms.ts';

/** First and last day of an occasion that shops and publishers ask for by name. */
export function holidayDays(holiday: Holiday, year: number): [IsoDate, IsoDate] {
  switch (holiday) {
    case 'black_friday':
      return one(blackFriday(year));
    case 'black_week':
      return [addDays(blackFriday(year), -4), addDays(blackFriday(year), 3)];
    case 'black_weekend':
      return [blackFriday(year), addDays(blackFriday(year), 2)];
    case 'cyber_monday':
      return one(addDays(blackFriday(year), 3));
    case 'christmas':
      return [`${year}-12-24`, `${year}-12-26`];
    case 'christmas_eve':
      return one(`${year}-12-24`);
    case 'new_years_eve':
      return one(`${year}-12-31`);
    case 'new_years_day':
      return one(`${year}-01-01`);
    case 'valentines_day':
      return one(`${year}-02-14`);
    case 'halloween':
      return one(`${year}-10-31`);
    case 'thanksgiving':
      return one(addDays(blackFriday(year), -1));
    case 'singles_day':
      return one(`${year}-11-11`);
    case 'boxing_day':
      return one(`${year}-12-26`);
    case 'good_friday':
      return one(addDays(easterSunday(year), -2));
    case 'easter_sunday':
      return one(easterSunday(year));
    case 'easter_monday':
      return one(addDays(easterSunday(year), 1));
    case 'easter':
      return [addDays(easterSunday(year), -2), addDays(easterSunday(year), 1)];
  }
}

function one(day: IsoDate): [IsoDate, IsoDate] {
  return [day, day];
}

/** Of the Gregorian calendar, by the anonymous algorithm that Meeus gives (Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = Math.floor(days / 31);
  return `${year}-0${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}

/** The day after the fourth Thursday of November. */
function blackFriday(year: number): IsoDate {
  const first = `${year}-11-01`;
  const firstThursday = addDays(first, (4 - weekdayOf(first) + 7) % 7);
  return addDays(firstThursday, 22);
}
