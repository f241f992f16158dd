/** The first day of a GA4 day, week or month, `2026-10-11`; undefined for what is no such time. */
export function firstDayOf(dimension: string, value: string): string | undefined {
  if (dimension === 'date') return value.length === 8 ? toIso(Number(value.slice(0, 4)), value.slice(4)) : undefined;
  if (!/^\d{6}$/.test(value)) return undefined;
  const year = Number(value.slice(0, 4));
  const count = Number(value.slice(4));
  if (dimension === 'yearMonth') return toIso(year, `${value.slice(4)}01`);
  if (dimension === 'isoYearIsoWeek')
    return new Date(Date.UTC(year, 0, 4 + offsetOfWeek(year, count))).toISOString().slice(0, 10);
  if (dimension !== 'yearWeek') return undefined;
  // Google's own weeks begin on Sunday; the first is the one with 1 January in it, and begins then.
  const sunday = (count - 1) * 7 - new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return new Date(Date.UTC(year, 0, 1 + Math.max(0, sunday))).toISOString().slice(0, 10);
}

/** ISO 8601: days from 4 January, which is in the first week, to the Monday of a week. */
function offsetOfWeek(year: number, week: number): number {
  const sinceMonday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  return (week - 1) * 7 - sinceMonday;
}

function toIso(year: number, monthAndDay: string): string | undefined {
  const iso = `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}
