import { GoogleError } from '../../http/google-error.ts';
import type { DateRangeRequest } from '../transcode/requests.ts';
import type { ReportRange } from './report.ts';

const MOST_RANGES = 4;
/** Google refuses days outside this span, whatever the property's age. */
const AFTER = '2015-08-13';
const BEFORE = '3000-01-01';

/**
 * @param today day number in the property's time zone
 * @throws GoogleError INVALID_ARGUMENT
 */
export function resolveDateRanges(requests: DateRangeRequest[], today: number): ReportRange[] {
  if (requests.length === 0) throw invalid('A dateRange is required.');
  if (requests.length > MOST_RANGES) {
    throw invalid(
      `Requests are limited to ${MOST_RANGES} dateRanges.\n  This request contains ${requests.length} dateRanges.`,
    );
  }
  const ranges = requests.map((request, index) => resolveRange(request, index, today));
  const repeated = ranges.find((range, index) => ranges.findIndex((other) => other.name === range.name) !== index);
  if (repeated) throw invalid(`Found duplicate date range names: ${repeated.name}`);
  return ranges;
}

function resolveRange(request: DateRangeRequest, index: number, today: number): ReportRange {
  const first = resolveDate('startDate', request.startDate ?? '', today);
  const last = resolveDate('endDate', request.endDate ?? '', today);
  requireInBounds('start_date', first);
  requireInBounds('end_date', last);
  if (first > last) {
    throw invalid(
      `start_date must be less than or equal to end_date. start_date = ${toIso(first)} and end_date = ${toIso(last)}`,
    );
  }
  const name = request.name ?? '';
  if (/^(date_range_|RESERVED_)/.test(name)) {
    throw invalid(`Date range names cannot begin with date_range_ or RESERVED_. The name is ${name}.`);
  }
  return { name: name === '' ? `date_range_${index}` : name, first, last };
}

function resolveDate(key: string, text: string, today: number): number {
  if (text === 'today') return today;
  if (text === 'yesterday') return today - 1;
  const ago = /^(\d{1,6})daysAgo$/.exec(text)?.[1];
  if (ago !== undefined) return today - Number(ago);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // 2026-02-30 parses to a day of March.
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw invalid(`Invalid ${key} : ${text}. ${key} must be YYYY-MM-DD, NdaysAgo, yesterday, or today.`);
  }
  return date.getTime() / 86_400_000;
}

function requireInBounds(name: string, day: number): void {
  const iso = toIso(day);
  if (iso > AFTER && iso < BEFORE) return;
  throw invalid(`${name} = ${iso} must be greater than ${AFTER} and less than ${BEFORE}.`);
}

function toIso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
