import type { Ga4Request } from '../../analyst/ga4-types.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** For how long a reply may stand for a new one, by how far Google is with its last day. Epoch milliseconds. */
export function freshUntil(request: Ga4Request, fetchedAt: number, timeZone: string): number {
  return fetchedAt + lifetimeOf(request, fetchedAt, timeZone);
}

/** Google takes hours for a day that is not over, and may change the two before it. */
function lifetimeOf({ method, body }: Ga4Request, now: number, timeZone: string): number {
  if (method === 'runRealtimeReport') return 10 * second;
  // Those who come back do so until today, whenever they first came.
  if ('cohortSpec' in body) return 10 * minute;
  const ends = 'dateRanges' in body ? body.dateRanges.map(({ endDate }) => endDate) : [];
  // A day in words ("yesterday") is another day tomorrow.
  if (ends.length === 0 || ends.some((end) => !/^\d{4}-\d\d-\d\d$/.test(end))) return 0;
  const last = ends.toSorted().at(-1) ?? '';
  if (last >= dayIn(timeZone, now)) return 10 * minute;
  return last >= dayIn(timeZone, now - 2 * day) ? hour : 12 * hour;
}

function dayIn(timeZone: string, time: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time);
}
