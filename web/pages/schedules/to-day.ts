/** A calendar day as this reader writes it; it has no hour, so no zone moves it. */
export function toDay(date: (value: string, options: Intl.DateTimeFormatOptions) => string, day: string): string {
  return date(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
}
