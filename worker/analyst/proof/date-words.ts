/**
 * A GA4 time dimension in English words, without Intl so that every machine says the same:
 * date 20261103 is "Tue 3 Nov 2026", isoYearIsoWeek 202645 "the week of 2 Nov 2026", yearMonth 202611 "November 2026".
 */
export function dateWords(value: number, dimension: string): string {
  if (dimension === 'yearMonth') return `${months[(value % 100) - 1]} ${Math.floor(value / 100)}`;
  if (dimension === 'isoYearIsoWeek') return `the week of ${dayWords(mondayOf(value))}`;
  const day = new Date(Date.UTC(Math.floor(value / 10000), (Math.floor(value / 100) % 100) - 1, value % 100));
  return `${weekdays[day.getUTCDay()]} ${dayWords(day)}`;
}

/** The Monday of an ISO week, 202645. */
export function mondayOf(isoYearIsoWeek: number): Date {
  // ISO 8601: 4 January is always in week 1.
  const fourth = new Date(Date.UTC(Math.floor(isoYearIsoWeek / 100), 0, 4));
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return new Date(fourth.getTime() + (((isoYearIsoWeek % 100) - 1) * 7 - sinceMonday) * 86_400_000);
}

function dayWords(day: Date): string {
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]?.slice(0, 3)} ${day.getUTCFullYear()}`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
