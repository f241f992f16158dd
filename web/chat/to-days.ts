/** ISO days in the reader's words: "November 21 and 22", a range when there are more than three. */
export function toDays(days: string[], locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const dates = days.toSorted().map((day) => new Date(`${day}T00:00:00Z`));
  const [first] = dates;
  const last = dates.at(-1);
  if (dates.length > 3 && first && last) return format.formatRange(first, last);
  return new Intl.ListFormat(locale).format(dates.map((date) => format.format(date)));
}

/** A first and a last ISO day with their years: "January 1 – August 31, 2025". */
export function toSpan(from: string, until: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));
}
