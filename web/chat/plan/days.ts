/** Days as `YYYY-MM-DD`; every step is in UTC, where each day has 24 hours. */
export interface Days {
  start: string;
  end: string;
}

export type Preset =
  | 'yesterday'
  | 'last_7'
  | 'last_28'
  | 'last_90'
  | 'this_month'
  | 'last_month'
  | 'this_quarter'
  | 'this_year';

export const presets: Preset[] = [
  'yesterday',
  'last_7',
  'last_28',
  'last_90',
  'this_month',
  'last_month',
  'this_quarter',
  'this_year',
];

/** The day it is in a time zone. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', calendar: 'iso8601' }).format(now);
}

/** Rolling days end yesterday, since today is not complete; "this month" runs up to today. */
export function presetDays(preset: Preset, today: string): Days {
  const yesterday = addDays(today, -1);
  const month = today.slice(0, 7);
  switch (preset) {
    case 'yesterday':
      return { start: yesterday, end: yesterday };
    case 'last_7':
      return { start: addDays(today, -7), end: yesterday };
    case 'last_28':
      return { start: addDays(today, -28), end: yesterday };
    case 'last_90':
      return { start: addDays(today, -90), end: yesterday };
    case 'this_month':
      return { start: `${month}-01`, end: today };
    case 'last_month':
      return { start: addMonths(`${month}-01`, -1), end: addDays(`${month}-01`, -1) };
    case 'this_quarter':
      return { start: addMonths(`${month}-01`, -((Number(today.slice(5, 7)) - 1) % 3)), end: today };
    case 'this_year':
      return { start: `${today.slice(0, 4)}-01-01`, end: today };
  }
}

/** The days just before: whole months before whole months, else as many days. They share no day. */
export function daysBefore({ start, end }: Days): Days {
  const next = addDays(end, 1);
  if (start.endsWith('-01') && next.endsWith('-01')) {
    return { start: addMonths(start, monthOf(start) - monthOf(next)), end: addDays(start, -1) };
  }
  return { start: addDays(start, -countDays({ start, end })), end: addDays(start, -1) };
}

/** The same days a year earlier. */
export function yearBefore({ start, end }: Days): Days {
  const from = addMonths(start, -12);
  return { start: from, end: addDays(from, countDays({ start, end }) - 1) };
}

export function countDays({ start, end }: Days): number {
  return (Date.parse(end) - Date.parse(start)) / dayMs + 1;
}

const dayMs = 86_400_000;

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** To the same day of another month, or to its last: 31 March back to 28 February. */
function addMonths(day: string, count: number): string {
  const month = monthOf(day) + count;
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, Math.min(Number(day.slice(8)), last)))
    .toISOString()
    .slice(0, 10);
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
