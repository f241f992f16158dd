import type { Names } from '../../../worker/analyst/proof/names-apart.ts';
import type { Citation, Unit } from '../../../worker/analyst/report.ts';

/** A number of Google's reply as this reader writes it, with enough decimals to do the sum again. */
export function toMetricText(value: number, unit: Unit, locale: string, currency: string | undefined): string {
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value);
  switch (unit) {
    case 'fraction':
      return format({ style: 'percent', maximumFractionDigits: 4 });
    case 'currency':
      return format(currency ? { style: 'currency', currency } : { maximumFractionDigits: 2 });
    case 'seconds':
      return format({ style: 'unit', unit: 'second', maximumFractionDigits: 3 });
    case 'count':
    case 'ratio':
    case 'date':
    case 'percentage_points':
      return format({ maximumFractionDigits: 6 });
  }
}

/** A dimension's value for reading: times in words, date ranges as the days they stand for, the rest as Google sent it. */
export function toDimensionText(
  name: string,
  value: string,
  locale: string,
  { names, request }: { names: Names; request: Citation['request'] | undefined },
): string {
  if (name === 'date') return toDay(value, locale) ?? names.value(name, value);
  if (name === 'yearMonth') return toMonth(value, locale) ?? names.value(name, value);
  if (name !== 'dateRange') return names.value(name, value);
  const ranges = request && 'dateRanges' in request ? request.dateRanges : [];
  const range = ranges.find((each, index) => ('name' in each ? each.name : `date_range_${index}`) === value);
  const start = range && toDate(range.startDate);
  const end = range && toDate(range.endDate);
  if (!start || !end) return value;
  return dayFormat(locale).formatRange(start, end);
}

function toDay(value: string, locale: string): string | undefined {
  const date = toDate(value);
  return date && dayFormat(locale).format(date);
}

function toMonth(value: string, locale: string): string | undefined {
  const date = toDate(`${value}01`);
  return date && new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** Google writes days as YYYYMMDD in replies and YYYY-MM-DD in requests. */
function toDate(value: string): Date | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(value);
  return match ? new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`) : undefined;
}

function dayFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}
