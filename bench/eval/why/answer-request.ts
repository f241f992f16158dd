import type { ReportRequest, RunReportReply } from '../../../worker/analyst/ga4-types.ts';
import { addTo, metricOf, none, type Counts, type PlantedProperty } from './planted-property.ts';

/** What Google would send: no row where nothing happened, a row for each range by its name. */
export function answerRequest({ body }: ReportRequest, property: PlantedProperty): RunReportReply {
  const [dimension] = (body.dimensions ?? []).map(({ name }) => name);
  const isNamed = body.dateRanges.length > 1;
  const rows = body.dateRanges.flatMap(({ startDate, endDate, name = '' }) => {
    const groups = new Map<string, Counts>();
    const last = toDay(endDate);
    for (let day = toDay(startDate); day <= last; day++) {
      const today = dimension === 'date' ? toText(day) : '';
      for (const [index, place] of property.places.entries()) {
        const key = dimension === undefined ? '' : (place[dimension] ?? today);
        let sum = groups.get(key);
        if (!sum) groups.set(key, (sum = none()));
        addTo(sum, property.counts(index, day));
      }
    }
    return [...groups]
      .filter(([, counts]) => counts.eventCount > 0)
      .map(([key, counts]) => ({
        dimensionValues: [...(dimension === undefined ? [] : [key]), ...(isNamed ? [name] : [])].map((value) => ({
          value,
        })),
        metricValues: body.metrics.map((metric) => ({ value: `${metricOf(counts, metric.name)}` })),
      }));
  });
  return {
    dimensionHeaders: [...(dimension === undefined ? [] : [dimension]), ...(isNamed ? ['dateRange'] : [])].map(
      (name) => ({ name }),
    ),
    metricHeaders: body.metrics.map(({ name }) => ({ name, type: 'TYPE_FLOAT' })),
    rows,
    rowCount: rows.length,
    metadata: { currencyCode: 'EUR', timeZone: 'Europe/Berlin' },
  };
}

export function toDay(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Google's `20261103`. */
function toText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}
