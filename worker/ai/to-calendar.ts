import type { IsoDate } from '../analyst/plan.ts';
import {
  addDays,
  addUnits,
  endOf,
  startOf,
  weekdayOf,
  type CalendarUnit,
} from '../analyst/understand/dates/calendar.ts';

/** Today and the ranges people name, worked out: models count days badly. Ranges are `first/last`, both included. */
export function toCalendar(today: IsoDate): Record<string, string> {
  const yesterday = addDays(today, -1);
  return {
    today,
    weekday: weekdays[weekdayOf(today) - 1] ?? '',
    yesterday,
    'last seven days': `${addDays(today, -7)}/${yesterday}`,
    'last four weeks': `${addDays(today, -28)}/${yesterday}`,
    'last ninety days': `${addDays(today, -90)}/${yesterday}`,
    ...Object.fromEntries(units.flatMap((unit) => unitRanges(unit, today))),
  };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const units: CalendarUnit[] = ['week', 'month', 'quarter', 'year'];

function unitRanges(unit: CalendarUnit, today: IsoDate): [string, string][] {
  const whole = (date: IsoDate) => `${startOf(unit, date, 'monday')}/${endOf(unit, date, 'monday')}`;
  return [
    [`this ${unit} so far`, `${startOf(unit, today, 'monday')}/${today}`],
    [`last ${unit}`, whole(addUnits(today, unit, -1))],
    [`the ${unit} before last`, whole(addUnits(today, unit, -2))],
  ];
}
