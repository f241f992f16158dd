import { isCalendar } from '../proof/time-split.ts';
import { cycleOf, timeOrder } from '../proof/time-words.ts';
import type { IsoDate } from '../plan.ts';
import type { Finding } from './finding.ts';
import { operandOf, rowsOf, type Row, type Source } from './sources.ts';
import { timePointsOf } from './time-points.ts';

export interface LinePoint {
  /** As Google writes it. */
  time: string;
  /** The first day of a day, week or month, and its last one in the range. */
  day?: IsoDate;
  end?: IsoDate;
  /** All of it lies in the range and is over. */
  whole: boolean;
  row: Row | undefined;
  /** Its cell, `0` where nothing was recorded; undefined where that is not known. */
  operand: string | undefined;
}

/** The points of one group along the time axis, in order; of all rows when there are no groups. */
export function linePoints(
  { plan, property, today }: Finding,
  source: Source,
  { metric, time, group }: { metric: string; time: string; group: string[] },
): LinePoint[] {
  const column = source.table.dimensions.findIndex(({ name }) => name === time);
  const rows = rowsOf(plan, source).filter((row) => row.period === 'current');
  const key = JSON.stringify(group);
  const own = new Map(
    rows.flatMap((row) => (JSON.stringify(row.group.toSpliced(column, 1)) === key ? [[row.group[column], row]] : [])),
  );
  const places = isCalendar(time)
    ? timePointsOf(time, plan.range).map(({ value, anchor, whole, end }) => ({
        time: value,
        day: anchor,
        end,
        whole: whole && end < today,
      }))
    : timesOf(
        time,
        rows.map((row) => row.group[column] ?? ''),
        { ...plan.range, today },
      )
        .toSorted((a, b) => timeOrder(time, a) - timeOrder(time, b))
        .map((value) => ({ time: value, whole: true }));
  return places.map((place) => {
    const row = own.get(place.time);
    return { ...place, row, operand: operandOf(source, row, metric, property) };
  });
}

/** The times that were sent; of hours and weekdays all there are, when the range has had them all. */
export function timesOf(
  time: string,
  sent: string[],
  range: { start: IsoDate; end: IsoDate; today: IsoDate },
): string[] {
  const days = (Date.parse(range.end) - Date.parse(range.start)) / 86_400_000 + (range.end < range.today ? 1 : 0);
  const cycle = days >= (time === 'hour' ? 1 : 7) ? cycleOf(time) : undefined;
  return [...new Set([...sent, ...(cycle ?? [])])];
}
