import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { DimensionField, MetricField } from '../catalogue/field.ts';
import type { Filter } from '../transcode/requests.ts';
import { createMatcher, evaluateFilter, listFilters, type Matcher } from './filter-matcher.ts';
import { toJoins } from './joins.ts';
import { bindRange, type GroupQuery, type Put } from './group-query.ts';
import type { ReportDimension } from './report.ts';

/** The longest window any metric looks back over. */
const LONGEST_DAYS = 30;

/**
 * Distinct active users of trailing windows. Every day of the range that a group covers has a window of its own, and the
 * group shows that of its last day: with `date` each row its own day, without time the last day of the range.
 * Time dimensions and filters on them belong to the day reported, all others to the activity.
 */
export function countWindowUsers(db: DatabaseSync, query: GroupQuery, metrics: MetricField[], put: Put): void {
  const { range, filter } = query;
  const filters = filter ? listFilters(filter) : [];
  const filterFields = filters.map((one) => query.findDimension(one.fieldName ?? ''));
  const matchers = new Map<Filter, Matcher>(filters.map((one) => [one, createMatcher(one)]));
  const fields = [...new Set([...query.dimensions.flatMap((dimension) => dimension.fields), ...filterFields])].filter(
    (field): field is DimensionField => field !== undefined,
  );
  const timeFields = fields.filter((field) => field.scope === 'day');
  const otherFields = fields.filter((field) => field.scope !== 'day');

  const firstTarget = timeFields.length > 0 ? range.first : range.last;
  const { combinations, byDay } = readActivity(db, query, otherFields, firstTarget - LONGEST_DAYS + 1);
  const latest = new Map<string, WindowGroup>();
  for (const target of readTargets(db, query, timeFields, firstTarget)) {
    const today = new Map<string, WindowGroup>();
    // Most users share a few combinations of values, so each is filtered and named once a day.
    const groups = combinations.map((values): WindowGroup | undefined => {
      const valueOf = (field: DimensionField) => target.values.get(field) ?? values.get(field) ?? '';
      const isIn = (one: Filter) => {
        const field = query.findDimension(one.fieldName ?? '');
        return field !== undefined && matchers.get(one)?.(valueOf(field)) === true;
      };
      if (filter && !evaluateFilter(filter, isIn)) return undefined;
      const dimensions = query.dimensions.map((dimension) => toText(dimension, valueOf));
      const key = JSON.stringify(dimensions);
      let group = today.get(key);
      if (!group) today.set(key, (group = { dimensions, ages: new Map() }));
      return group;
    });
    for (let age = LONGEST_DAYS - 1; age >= 0; age--) {
      // From the oldest day to the newest: the last word on a user is the smallest age.
      for (const { user, combination } of byDay.get(target.number - age) ?? [])
        groups[combination]?.ages.set(user, age);
    }
    for (const [key, group] of today) if (group.ages.size > 0) latest.set(key, group);
  }
  for (const { dimensions, ages } of latest.values()) {
    for (const metric of metrics) put(dimensions, metric.apiName, toShare(metric, [...ages.values()]));
  }
}

interface WindowGroup {
  dimensions: string[];
  /** Days since each user was last active. */
  ages: Map<number, number>;
}

interface Activity {
  /** What the dimensions that matter can look like together. */
  combinations: Map<DimensionField, string>[];
  /** Who was active on a day (by number), and as which combination. */
  byDay: Map<number, { user: number; combination: number }[]>;
}

function readActivity(db: DatabaseSync, query: GroupQuery, fields: DimensionField[], from: number): Activity {
  const columns = fields.map((field, index) => `(${bindRange(field.sql, query.range)}) as d${index}`);
  const where = query.where.join(' and ') || '1';
  const rows = db
    .prepare(
      `select distinct s.user_id as user, y.number as day ${columns.map((column) => `, ${column}`).join('')}
       from events e ${toJoins(['s.id', 'y.day', where, ...columns])}
       where e.property_id = ? and e.day between ? and ? and ${where}
         and (s.engaged or e.engagement_ms > 0 or e.name = 'first_visit')`,
    )
    .all(Number(query.propertyId), toDay(from).key, toDay(query.range.last).key);
  const activity: Activity = { combinations: [], byDay: new Map() };
  const known = new Map<string, number>();
  for (const row of rows) {
    const texts = fields.map((_, index) => String(row[`d${index}`]));
    const key = JSON.stringify(texts);
    let combination = known.get(key);
    if (combination === undefined) {
      combination = activity.combinations.push(new Map(fields.map((field, index) => [field, texts[index] ?? '']))) - 1;
      known.set(key, combination);
    }
    const day = Number(row['day']);
    const list = activity.byDay.get(day);
    const entry = { user: Number(row['user']), combination };
    if (list) list.push(entry);
    else activity.byDay.set(day, [entry]);
  }
  return activity;
}

/** The days reported, in order. Days after the last event are no days of the report. */
function readTargets(
  db: DatabaseSync,
  query: GroupQuery,
  fields: DimensionField[],
  from: number,
): { number: number; values: Map<DimensionField, string> }[] {
  const columns = fields.map((field, index) => `(${bindRange(field.sql, query.range)}) as d${index}`);
  return db
    .prepare(
      `select y.number as number ${columns.map((column) => `, ${column.replaceAll('e.day', 'y.day')}`).join('')}
       from days y
       where y.number between ? and ? and y.day <= (select max(day) from events where property_id = ?)
       order by y.number`,
    )
    .all(from, query.range.last, Number(query.propertyId))
    .map((row) => ({
      number: Number(row['number']),
      values: new Map(fields.map((field, index) => [field, String(row[`d${index}`])])),
    }));
}

function toText(dimension: ReportDimension, valueOf: (field: DimensionField) => string): string {
  const text = dimension.fields.map(valueOf).join(dimension.delimiter ?? '');
  if (dimension.letterCase === 'lower') return text.toLowerCase();
  return dimension.letterCase === 'upper' ? text.toUpperCase() : text;
}

function toShare(metric: MetricField, ages: number[]): number {
  if (metric.source.kind !== 'window') return 0;
  const { days, of } = metric.source;
  const within = (limit: number) => ages.filter((age) => age < limit).length;
  if (of === undefined) return within(days);
  return within(of) === 0 ? 0 : within(days) / within(of);
}
