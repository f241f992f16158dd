import type { DateRange, IsoDate } from '../plan.ts';
import type { Source } from './sources.ts';

/** The days of a comparison that lie before all data of the property; `until` is the last of them. */
export interface DataGap {
  from: IsoDate;
  until: IsoDate;
}

/** What the first day with data says about the range of the comparison; undefined when the data reaches back far enough. */
export function dataGapOf(compare: DateRange | undefined, firstDay: Source | undefined): DataGap | undefined {
  if (!compare || !firstDay) return undefined;
  const [row] = firstDay.table.rows;
  if (!row) return { from: compare.start, until: compare.end };
  const first = Date.parse((row.dimensions[0] ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (!(first > Date.parse(compare.start))) return undefined;
  return { from: compare.start, until: new Date(first - 86_400_000).toISOString().slice(0, 10) };
}
