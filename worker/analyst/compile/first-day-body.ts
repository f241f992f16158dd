import type { RunReportBody } from '../ga4-types.ts';
import type { DateRange } from '../plan.ts';

/**
 * The first day with any event, in the days of a comparison or the four weeks before them: a property that is younger
 * than the comparison would seem to have grown out of nothing. Asked of Google rather than taken from the property's
 * creation time, because data can begin later or have been imported, and because its reply is a row that proves the
 * day. The four weeks tell a quiet first day from the beginning of all data. It costs no round trip: it goes with the
 * others in one batch.
 */
export function firstDayBody({ start, end }: DateRange): RunReportBody {
  const before = new Date(Date.parse(`${start}T00:00:00Z`) - 28 * 86_400_000).toISOString().slice(0, 10);
  return {
    // Google has no older data, and refuses to be asked for it.
    dateRanges: [{ startDate: before > oldest ? before : oldest, endDate: end }],
    dimensions: [{ name: 'date' }],
    metrics: [{ name: 'eventCount' }],
    orderBys: [{ dimension: { dimensionName: 'date' } }],
    limit: '1',
  };
}

/** Told apart from a ranking of days by its order. */
export function isFirstDay({ limit, orderBys, dimensions }: RunReportBody): boolean {
  return limit === '1' && dimensions?.length === 1 && orderBys?.[0]?.dimension?.dimensionName === 'date';
}

const oldest = '2015-08-14';
