import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Matcher } from '../report/filter-matcher.ts';
import { installMatchers, toDimensionSql, toFilterSql } from '../report/group-sql.ts';
import { toJoins } from '../report/joins.ts';
import { isField, type ReportRange } from '../report/report.ts';
import type { LiveReport, MinuteRange } from './parse-realtime.ts';

export interface LiveRow {
  dimensions: string[];
  values: number[];
}

/** The events of a few minutes, grouped; today and, just after midnight, yesterday hold them. */
export function queryLive(
  db: DatabaseSync,
  place: { propertyId: string; today: number; now: number; catalogue: Catalogue },
  report: LiveReport,
  minutes: MinuteRange,
): LiveRow[] {
  const { now, today, catalogue } = place;
  const range: ReportRange = { name: minutes.name, first: today - 1, last: today };
  const bind = (sql: string) => sql.replaceAll('{now}', String(now));
  const matchers: Matcher[] = [];
  const dimensionSql = report.dimensions.map((dimension) => bind(toDimensionSql(dimension, range)));
  const metricSql = report.metrics.map(({ value }) =>
    isField(value) && value.source.kind === 'events' ? value.source.sql : '0',
  );
  const where = report.dimensionFilter
    ? bind(toFilterSql(report.dimensionFilter, { range, findDimension: catalogue.findDimension }, matchers))
    : '1';
  const columns = [
    ...dimensionSql.map((sql, index) => `${sql} as d${index}`),
    ...metricSql.map((sql, index) => `${sql} as m${index}`),
  ];
  installMatchers(db, matchers);
  return db
    .prepare(
      `select ${columns.join(', ')}
       from events e ${toJoins([...dimensionSql, ...metricSql, where])}
       where e.property_id = ? and e.day between ? and ? and e.at > ? and e.at <= ? and (${where})
       ${dimensionSql.length > 0 ? `group by ${dimensionSql.map((_, index) => index + 1).join(', ')}` : ''}
       having count(*) > 0`,
    )
    .all(
      Number(place.propertyId),
      toDay(range.first).key,
      toDay(range.last).key,
      now - (minutes.start + 1) * 60,
      now - minutes.end * 60,
    )
    .map((row) => ({
      dimensions: dimensionSql.map((_, index) => String(row[`d${index}`])),
      values: metricSql.map((_, index) => Number(row[`m${index}`])),
    }));
}
