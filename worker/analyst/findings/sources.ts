import { describeMetric } from '../catalogue/describe-metric.ts';
import { baseOf } from '../compile/columns-of.ts';
import { isFirstDay } from '../compile/first-day-body.ts';
import type { ReportRequest, RunReportReply } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import { timeSplit } from '../proof/time-split.ts';
import type { PropertyProfile } from '../property.ts';
import type { Table } from '../report.ts';

export type Period = 'current' | 'previous';

/** A request, what came back, and the table made of it. */
export interface Source {
  request: ReportRequest;
  reply: RunReportReply;
  table: Table;
}

/** Which table says what. A source is absent when the plan has no use for it, or Google did not answer it. */
export interface Sources {
  /** Without dimensions. */
  total?: Source;
  /** Per day, week or month. */
  series?: Source;
  groups?: Source;
  /** Per time and group. */
  lines?: Source;
  /** The first day with data, in or shortly before the period before. */
  firstDay?: Source;
  /** The groups of the period before, where they were asked for apart. */
  previousGroups?: Source;
}

/** Told by what a request asks, not by its place: one of them may have failed. */
export function sourcesOf(plan: DataPlan, all: Source[]): Sources {
  const sources: Sources = {};
  for (const source of all) {
    const { dimensions = [], dateRanges } = source.request.body;
    if (dimensions.length === 0) sources.total = source;
    else if (isFirstDay(source.request.body)) sources.firstDay = source;
    else if (isLines(plan, dimensions.length)) sources.lines = source;
    else if (isSeries(plan, dimensions[0]?.name)) sources.series = source;
    else if (dateRanges.length === 1 && periodOf(plan, source) === 'previous') sources.previousGroups = source;
    else sources.groups = source;
  }
  return sources;
}

export interface Row {
  /** Its place in the table, which names its cells. */
  index: number;
  period: Period;
  /** Dimension values without the date range. */
  group: string[];
}

export function rowsOf(plan: DataPlan, source: Source): Row[] {
  const named = source.request.body.dateRanges.length > 1;
  return source.table.rows.map(({ dimensions }, index) => ({
    index,
    period: named ? (dimensions.at(-1) as Period) : periodOf(plan, source),
    group: named ? dimensions.slice(0, -1) : dimensions,
  }));
}

/**
 * What a metric was for a group in a period, as a formula: its cell, or `0` where no row means that nothing was
 * recorded. Undefined where it is not known: a rate of nothing, or a row that Google may have withheld or cut off.
 */
export function operandOf(
  source: Source,
  row: Row | undefined,
  metric: string,
  property: PropertyProfile,
): string | undefined {
  const { table, reply, request } = source;
  if (!table.metrics.some(({ name }) => name === metric)) return undefined;
  if (row) return isRateOfNothing(table, row, metric, property) ? undefined : `${request.id}.r${row.index}.${metric}`;
  const { kind } = describeMetric(metric, property).algebra;
  const countable = kind === 'additive' || kind === 'distinct';
  const complete =
    reply.rows.length >= reply.rowCount &&
    !reply.metadata.subjectToThresholding &&
    !reply.metadata.dataLossFromOtherRow &&
    !request.body.metricFilter;
  return countable && complete ? '0' : undefined;
}

/** Google writes zero for a rate of no sessions. */
function isRateOfNothing(table: Table, row: Row, metric: string, property: PropertyProfile): boolean {
  const base = baseOf(metric, property);
  const column = table.metrics.findIndex(({ name }) => name === base);
  return table.rows[row.index]?.metrics[column] === 0;
}

/** The dimensions of the plan, when they are a time and groups; the groups alone are asked for apart. */
function isLines(plan: DataPlan, count: number): boolean {
  const dimensions = 'dimensions' in plan ? plan.dimensions : undefined;
  return count > 1 && count === dimensions?.length && timeSplit(dimensions) !== undefined;
}

function isSeries(plan: DataPlan, dimension = ''): boolean {
  if (plan.kind === 'trend') return true;
  return plan.kind === 'overview' && dimension === 'date';
}

function periodOf(plan: DataPlan, { request }: Source): Period {
  const [range] = request.body.dateRanges;
  return range?.startDate === plan.range.start && range.endDate === plan.range.end ? 'current' : 'previous';
}
