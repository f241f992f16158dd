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
  }
}

function one(day: IsoDate): [IsoDate, IsoDate] {
  return [day, day];
}

/** The day after the fourth Thursday of November. */
function blackFriday(year: number): IsoDate {
  const first = `${year}-11-01`;
  const firstThursday = addDays(first, (4 - weekdayOf(first) + 7) % 7);
  return addDays(firstThursday, 22);
}
