/** ISO days in the reader's words: "November 21 and 22", a range when there are more than three. */
export function toDays(days: string[], locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const dates = days.toSorted().map((day) => new Date(`${day}T00:00:00Z`));
  const [first] = dates;
  const last = dates.at(-1);
  if (dates.length > 3 && first && last) return format.formatRange(first, last);
  return new Intl.ListFormat(locale).format(dates.map((date) => format.format(date)));
}
