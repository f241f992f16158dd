import type { DatabaseSync } from 'node:sqlite';
import type { DimensionField } from '../catalogue/field.ts';
import { toDay } from '../../events/calendar.ts';
import { bindRange } from '../report/group-query.ts';
import { toJoins } from '../report/joins.ts';
import type { ReportRange } from '../report/report.ts';

/** Rows of one table that keep their names in a standard property. https://support.google.com/analytics/answer/13208658 */
export const MOST_ROWS = 50_000;

/** The fields of a report in a table that has no room for all combinations of their values. */
export interface RollUp {
  /** The field, which is "(other)" where the combination has no row of its own. */
  toRolled(field: DimensionField): DimensionField;
}

/**
 * The combinations with the most events keep their rows. Undefined when all of them fit.
 * @param fields of the report and of its filters
 */
export function findRollUp(
  db: DatabaseSync,
  table: { propertyId: string; ranges: ReportRange[]; fields: DimensionField[]; where: string[] },
  limit: { after: number; dates?: boolean | undefined },
): RollUp | undefined {
  const named = table.fields.filter((field) => field.scope !== 'day');
  if (named.length === 0) return undefined;
  const key = `json_array(${named.map((field) => `(${field.sql})`).join(', ')})`;
  const first = Math.min(...table.ranges.map((range) => range.first));
  const last = Math.max(...table.ranges.map((range) => range.last));
  const bound = bindRange(key, { name: '', first, last });
  const where = table.where.join(' and ') || '1';
  const rows = db
    .prepare(
      `select ${bound} as combination from events e ${toJoins([bound, where])}
       where e.property_id = ? and e.day between ? and ? and ${where}
       group by 1 order by count(*) desc, 1`,
    )
    .all(Number(table.propertyId), toDay(first).key, toDay(last).key);
  if (rows.length <= limit.after) return undefined;
  const kept = new Set(rows.slice(0, limit.after).map((row) => String(row['combination'])));
  db.function('ga_kept', { deterministic: true }, (combination) => (kept.has(String(combination)) ? 1 : 0));
  return {
    toRolled: (field) =>
      field.scope === 'day' && !limit.dates
        ? field
        : { ...field, sql: `iif(ga_kept(${key}), ${field.sql}, '(other)')` },
  };
}
