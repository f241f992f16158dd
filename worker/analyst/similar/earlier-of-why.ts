import { describeMetric } from '../catalogue/describe-metric.ts';
import { dayMetrics } from '../facts/day-plans.ts';
import type { Answered } from '../findings/compute-findings.ts';
import type { Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { type EarlierChange, findEarlier } from './find-earlier.ts';
import type { DailyValue } from './find-similar.ts';
import { type DayOfFigure, type TableOfDay, tableOfDay } from './table-of-day.ts';

/** When a figure changed as it does in a question why, and what Google said of each of those days. */
export interface Earlier extends EarlierChange {
  /** With the figure alone: of the range's days in their order, then of the comparison's. */
  tables: TableOfDay[];
}

/** Of each of the two: a report holds a table a day. */
const mostDays = 14;
const dayMs = 86_400_000;

/** The figure by whose past a question why can be told whether this happened before: a whole day's, that adds up over the days. */
export function pastMetricOf(plan: Plan, property: PropertyProfile): string | undefined {
  if (plan.kind !== 'why' || plan.filters.length > 0) return undefined;
  const [metric = ''] = plan.metrics;
  const days = Math.max(...[plan.range, plan.compare].map(({ start, end }) => countDays(start, end)));
  const isSummed = days === 1 || describeMetric(metric, property).algebra.kind === 'additive';
  return dayMetrics.includes(metric) && days <= mostDays && isSummed ? metric : undefined;
}

/** Undefined where nothing like it is known with confidence. @param replies to the plan's own requests */
export function earlierChangeOf(
  plan: Plan,
  { property, replies, series }: { property: PropertyProfile; replies: Answered[]; series: DailyValue[] },
): EarlierChange | undefined {
  const metric = pastMetricOf(plan, property);
  if (plan.kind !== 'why' || metric === undefined) return undefined;
  const [now, before] = [totalOf(replies, metric, 'current'), totalOf(replies, metric, 'previous')];
  if (now === undefined || before === undefined) return undefined;
  return findEarlier(series, { range: plan.range, compare: plan.compare, now, before });
}

/** Undefined where a day's fact is no longer there, or lacks the figure. */
export function toEarlier(change: EarlierChange, metric: string, facts: DayOfFigure[]): Earlier | undefined {
  const days = [...daysBetween(change.range), ...daysBetween(change.compare)];
  const tables = days.flatMap((day, place) => {
    const fact = facts.find((each) => each.day === day);
    const found = fact && tableOfDay(fact, metric, `e${place + 1}`);
    return found ? [{ ...found, table: onlyColumn(found.table, metric) }] : [];
  });
  return tables.length === days.length ? { ...change, tables } : undefined;
}

function totalOf(replies: Answered[], metric: string, range: string): number | undefined {
  for (const { request, reply } of replies) {
    if (request.method !== 'runReport' || request.body.dimensions?.length) continue;
    const column = reply.metricHeaders.findIndex(({ name }) => name === metric);
    const row = reply.rows.find(({ dimensionValues }) => dimensionValues.at(-1)?.value === range);
    const value = Number(row?.metricValues[column]?.value ?? NaN);
    if (Number.isFinite(value)) return value;
  }
  return undefined;
}

function onlyColumn(table: TableOfDay['table'], metric: string): TableOfDay['table'] {
  const column = table.metrics.findIndex(({ name }) => name === metric);
  const only = <Item>(items: Item[]) => items.filter((_, place) => place === column);
  return {
    ...table,
    metrics: only(table.metrics),
    rows: table.rows.map((row) => ({ ...row, metrics: only(row.metrics) })),
  };
}

function daysBetween({ start, end }: { start: string; end: string }): string[] {
  return Array.from({ length: countDays(start, end) }, (_, place) =>
    new Date(Date.parse(start) + place * dayMs).toISOString().slice(0, 10),
  );
}

function countDays(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / dayMs + 1;
}
