import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Matcher } from '../report/filter-matcher.ts';
import { installMatchers, toDimensionSql, toFilterSql } from '../report/group-sql.ts';
import { toJoins } from '../report/joins.ts';
import type { FilterExpression } from '../transcode/requests.ts';
import type { CohortReport } from './parse-cohorts.ts';

const ACTIVE = `count(distinct iif(s.engaged or e.engagement_ms > 0 or e.name = 'first_visit', s.user_id, null))`;
const DAYS = { DAILY: 1, WEEKLY: 7, MONTHLY: 30 };
/** Weeks run from Sunday: 1970-01-04 was one. A month is thirty days. */
const NTH = {
  DAILY: 'y.number - f.number',
  WEEKLY: '(y.number + 4) / 7 - (f.number + 4) / 7',
  MONTHLY: '(y.number - f.number) / 30',
};

export interface CohortRow {
  dimensions: string[];
  values: number[];
}

/** The rows of one cohort: its people, and what they did in the days, weeks or months asked for. */
export function queryCohort(
  db: DatabaseSync,
  place: { propertyId: string; catalogue: Catalogue; filter: FilterExpression | undefined; where: string[] },
  report: CohortReport,
  cohort: CohortReport['cohorts'][number],
): CohortRow[] {
  const { granularity, startOffset, endOffset, dimensions, metrics } = report;
  const { first } = cohort;
  const last = cohort.last + (endOffset + 1) * DAYS[granularity];
  const range = { name: '', first, last };
  const matchers: Matcher[] = [];
  const filtered = place.filter
    ? [toFilterSql(place.filter, { range, findDimension: place.catalogue.findDimension }, matchers)]
    : [];
  const where = [...place.where, ...filtered].join(' and ') || '1';
  installMatchers(db, matchers);

  const nth = NTH[granularity];
  const dimensionSql = dimensions.map(({ name, field }) => {
    if (field) return toDimensionSql(field, range);
    return name === 'cohort' ? 'null' : `printf('%04d', ${nth})`;
  });
  const metricSql = metrics.map(({ field }) => (field?.source.kind === 'events' ? field.source.sql : ACTIVE));
  const from = `from events e ${toJoins(['u.id', 'y.day', where, ...dimensionSql, ...metricSql])}
    join days f on f.day = u.first_day
    where e.property_id = ? and e.day between ? and ? and u.first_day between ? and ? and (${where})`;
  const days = [toDay(first).key, toDay(last).key, toDay(first).key, toDay(cohort.last).key];
  const bound = [Number(place.propertyId), ...days];
  const total = Number(db.prepare(`select count(distinct s.user_id) as people ${from}`).get(...bound)?.['people']);
  return db
    .prepare(
      `select ${[...dimensionSql.map((sql, index) => `${sql} as d${index}`), ...metricSql.map((sql, index) => `${sql} as m${index}`)].join(', ')}
       ${from} and ${nth} between ${startOffset} and ${endOffset}
       group by ${dimensionSql.map((_, index) => index + 1).join(', ')}`,
    )
    .all(...bound)
    .map((row) => ({
      dimensions: dimensions.map(({ name }, index) => (name === 'cohort' ? cohort.name : String(row[`d${index}`]))),
      values: metrics.map(({ name }, index) => (name === 'cohortTotalUsers' ? total : Number(row[`m${index}`]))),
    }))
    .filter(({ values }) => values.some((value, index) => value !== 0 && metrics[index]?.name !== 'cohortTotalUsers'));
}
