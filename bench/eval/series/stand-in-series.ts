import { join } from 'node:path';
import { openEvents } from '../../../dev/google/open-events.ts';
import { startGoogle } from '../../../dev/google/start-google.ts';
import type { DailySeries } from './daily-series.ts';

const properties = { 'Kolibri Shop': 310_000_001, 'Northwind Cloud': 310_000_002, 'Asahi Reader': 310_000_003 };
/** Two Christmases, two weeks of Black Friday. */
const clock = { now: new Date('2027-02-01T12:00:00Z'), months: 16, first: 20_251_001, last: 20_270_131 };
const dataDir = join(import.meta.dirname, '../../../node_modules/.cache/parley-google-eval');

/** Sessions, events and revenue by day of the stand-in's properties, from its raw events. The first time takes a while. */
export async function standInSeries(): Promise<DailySeries[]> {
  const google = await startGoogle({ dataDir, clients: [], now: () => clock.now, months: clock.months });
  const events = openEvents(dataDir);
  try {
    return Object.entries(properties).flatMap(([name, id]) => seriesOf(name, id));
  } finally {
    events.close();
    await google.close();
  }

  function seriesOf(property: string, id: number): DailySeries[] {
    const rows = events
      .prepare(
        `select day, count(distinct session_id) as sessions, count(*) as events, sum(revenue) as revenue
         from events where property_id = ? and day between ? and ? group by day order by day`,
      )
      .all(id, clock.first, clock.last) as Record<string, number>[];
    return ['sessions', 'events', 'revenue'].flatMap((kind): DailySeries[] => {
      const byDay = new Map(rows.map((row) => [toDay(row['day'] ?? 0), Number(row[kind] ?? 0)]));
      const first = toDay(clock.first);
      const values = Array.from({ length: toDay(clock.last) - first + 1 }, (_, index) => byDay.get(first + index) ?? 0);
      return values.some((value) => value > 0) ? [{ kind: `${property}, ${kind}`, first, values }] : [];
    });
  }
}

/** Days since 1970-01-01 of `20261103`. */
function toDay(date: number): number {
  return Date.parse(`${date}`.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')) / 86_400_000;
}
