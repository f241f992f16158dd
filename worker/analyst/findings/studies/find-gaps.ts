import type { DateRange, StudyPlan } from '../../plan.ts';
import { dayOf, daysBetween } from './daily.ts';
import type { Study } from './study.ts';

/** Days of the ranges without any row: not even a zero was sent, because there was no event at all. Values of unit date. */
export function findGaps(
  { plan, tables, ledger }: Study<StudyPlan & { range: DateRange; compare?: DateRange }>,
  id: string,
  first: number,
): { after: string; before?: string }[] {
  const table = tables[id];
  if (!table) return [];
  const ranges = plan.compare ? [plan.range, plan.compare] : [plan.range];
  const dated = (row: number) =>
    ledger.add({ formula: `${id}.r${row}.date`, unit: 'date', label: ledger.words.studyLabels.dayWithData });
  return table.rows.flatMap((_, row) => {
    const day = dayOf(table, row);
    const next = row + 1 < table.rows.length ? dayOf(table, row + 1) : undefined;
    const isGap = next ? daysBetween(day, next) > 1 : daysBetween(day, plan.range.end) > 0;
    // The days between `day` and `next` are those without data.
    const isSeen = ranges.some(({ start, end }) => (next === undefined || next > start) && day < end);
    const after = row >= first && isGap && isSeen ? dated(row) : undefined;
    const before = next && dated(row + 1);
    return after ? [{ after, ...(before ? { before } : {}) }] : [];
  });
}
