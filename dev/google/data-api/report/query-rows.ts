import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { MetricField } from '../catalogue/field.ts';
import type { Matcher } from './filter-matcher.ts';
import { installMatchers, toDimensionSql, toFilterSql } from './group-sql.ts';
import type { GroupQuery, GroupRow, Put } from './group-query.ts';
import { toJoins } from './joins.ts';
import { countWindowUsers } from './window-users.ts';

/**
 * Groups a property's events by the dimensions and computes the metrics of each group. Metrics over events, over items
 * and over trailing windows come from three queries whose groups are joined by their dimension values.
 */
export function queryGroups(db: DatabaseSync, query: GroupQuery): GroupRow[] {
  const groups = new Map<string, GroupRow>();
  const put = (dimensions: string[], name: string, value: number): void => {
    const key = JSON.stringify(dimensions);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { dimensions, values: new Map() }));
    group.values.set(name, value);
  };
  const bySource = Object.groupBy(query.metrics, (metric) => metric.source.kind);
  if (bySource.events || query.metrics.length === 0) {
    queryEvents(db, query, bySource.events ?? [], put, (dimensions) => put(dimensions, '', 0));
  }
  if (bySource.items) queryEvents(db, query, bySource.items, put, () => {});
  if (bySource.window) countWindowUsers(db, query, bySource.window, put);
  return [...groups.values()];
}

function queryEvents(
  db: DatabaseSync,
  query: GroupQuery,
  metrics: MetricField[],
  put: Put,
  touch: (dimensions: string[]) => void,
): void {
  const matchers: Matcher[] = [];
  const dimensionSql = query.dimensions.map((dimension) => toDimensionSql(dimension, query.range));
  const metricSql = metrics.map((metric) => (metric.source.kind === 'window' ? '0' : metric.source.sql));
  const where =
    [...query.where, ...(query.filter ? [toFilterSql(query.filter, query, matchers)] : [])].join(' and ') || '1';
  const columns = [
    ...dimensionSql.map((sql, index) => `${sql} as d${index}`),
    ...metricSql.map((sql, index) => `${sql} as m${index}`),
  ];
  installMatchers(db, matchers);
  const rows = db
    .prepare(
      `select ${columns.join(', ') || '1'}
       from events e ${toJoins([...dimensionSql, ...metricSql, where])}
       where e.property_id = ? and e.day between ? and ? and (${where})
       ${dimensionSql.length > 0 ? `group by ${dimensionSql.map((_, index) => index + 1).join(', ')}` : ''}
       having count(*) > 0`,
    )
    .all(Number(query.propertyId), toDay(query.range.first).key, toDay(query.range.last).key);
  for (const row of rows) {
    const dimensions = dimensionSql.map((_, index) => String(row[`d${index}`]));
    touch(dimensions);
    for (const [index, metric] of metrics.entries()) put(dimensions, metric.apiName, Number(row[`m${index}`]));
  }
}
