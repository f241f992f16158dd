import { toDay } from '../../events/calendar.ts';
import type { DimensionField, MetricField } from '../catalogue/field.ts';
import type { FilterExpression } from '../transcode/requests.ts';
import type { ReportDimension, ReportRange } from './report.ts';

/** One group of a report: its dimension values and its metrics by API name. */
export interface GroupRow {
  dimensions: string[];
  values: Map<string, number>;
}

export interface GroupQuery {
  propertyId: string;
  range: ReportRange;
  dimensions: ReportDimension[];
  metrics: MetricField[];
  filter: FilterExpression | undefined;
  /** Further conditions on events, as SQL. */
  where: string[];
  findDimension(name: string): DimensionField | undefined;
}

/** Takes one metric's value of one group. */
export type Put = (dimensions: string[], name: string, value: number) => void;

/** A field's SQL for one date range. */
export function bindRange(sql: string, range: ReportRange): string {
  const start = toDay(range.first);
  return sql
    .replaceAll('{start}', String(range.first))
    .replaceAll('{startMonth}', String(start.year * 12 + start.month))
    .replaceAll('{startYear}', String(start.year));
}
