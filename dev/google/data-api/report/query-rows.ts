import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { MetricField } from '../catalogue/field.ts';
import type { Filter, FilterExpression } from '../transcode/requests.ts';
import { createMatcher, type Matcher } from './filter-matcher.ts';
import { bindRange, type GroupQuery, type GroupRow, type Put } from './group-query.ts';
import { toJoins } from './joins.ts';
import type { ReportDimension, ReportRange } from './report.ts';
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
  const where = query.filter ? toFilterSql(query.filter, query, matchers) : '1';
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

function toDimensionSql(dimension: ReportDimension, range: ReportRange): string {
  const parts = dimension.fields.map((field) => `(${bindRange(field.sql, range)})`);
  const joined = parts.join(` || ${quote(dimension.delimiter ?? '')} || `);
  if (dimension.letterCase) return `ga_case(${dimension.letterCase === 'lower' ? 0 : 1}, ${joined})`;
  return joined;
}

/** Conditions run in JavaScript: SQLite knows neither RE2 nor letter case beyond ASCII. */
function toFilterSql(expression: FilterExpression, query: GroupQuery, matchers: Matcher[]): string {
  const all = (list: FilterExpression[] | undefined, word: string): string =>
    `(${(list ?? []).map((one) => toFilterSql(one, query, matchers)).join(` ${word} `)})`;
  if (expression.andGroup) return all(expression.andGroup.expressions, 'and');
  if (expression.orGroup) return all(expression.orGroup.expressions, 'or');
  if (expression.notExpression) return `not ${toFilterSql(expression.notExpression, query, matchers)}`;
  const filter: Filter = expression.filter ?? {};
  const index = matchers.push(createMatcher(filter)) - 1;
  return `ga_match(${index}, ${bindRange(query.findDimension(filter.fieldName ?? '')?.sql ?? `''`, query.range)})`;
}

/** Values repeat, so each matcher answers a value once. */
function installMatchers(db: DatabaseSync, matchers: Matcher[]): void {
  const known = matchers.map(() => new Map<string, number>());
  db.function('ga_match', { deterministic: true }, (index, value) => {
    const answers = known[Number(index)];
    const text = String(value);
    let answer = answers?.get(text);
    if (answer === undefined) {
      answer = matchers[Number(index)]?.(text) ? 1 : 0;
      answers?.set(text, answer);
    }
    return answer;
  });
  db.function('ga_case', { deterministic: true }, (upper, value) =>
    upper ? String(value).toUpperCase() : String(value).toLowerCase(),
  );
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
