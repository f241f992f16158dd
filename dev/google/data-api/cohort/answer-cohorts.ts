import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import { getCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type { MethodContext } from '../data-api.ts';
import { toEventConditions } from '../quality/event-conditions.ts';
import { toQualityMetadata } from '../quality/quality-metadata.ts';
import { listFilters, type Matcher } from '../report/filter-matcher.ts';
import { installMatchers, toFilterSql } from '../report/group-sql.ts';
import { toJoins } from '../report/joins.ts';
import { orderRows } from '../report/order-rows.ts';
import type { CohortSpec, RunReportRequest } from '../transcode/requests.ts';
import { parseCohorts, type CohortReport } from './parse-cohorts.ts';

/** `properties.runReport` with a `cohortSpec`: people by the days of their first visit, and how many are there again. */
export function answerCohorts(
  context: MethodContext,
  request: RunReportRequest,
  spec: CohortSpec,
): Record<string, unknown> {
  const { db, property, today } = context;
  const catalogue = getCatalogue(property.id);
  const report = parseCohorts(request, spec, { catalogue, today });
  const { dimensions, metrics, cohorts } = report;
  const found = cohorts.flatMap((cohort) => {
    const { total, active } = countCohort(
      db,
      { property: property.id, catalogue, request, where: toEventConditions(context.conditions, context.now) },
      report,
      cohort,
    );
    const offsets =
      dimensions.length > 1
        ? [...active]
        : [[0, new Set([...active.values()].flatMap((users) => [...users]))] as const];
    return offsets.map(([offset, users]) => ({
      dimensions: dimensions.map((name) => (name === 'cohort' ? cohort.name : `${offset}`.padStart(4, '0'))),
      values: metrics.map((name) => (name === 'cohortTotalUsers' ? total : users.size)),
    }));
  });
  const rows = orderRows(found, report.orderBys, dimensions, metrics);
  const page = rows.slice(0, report.limit);
  const spent = context.spend({
    days: cohorts.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    columns: dimensions.length + metrics.length,
    filters: request.dimensionFilter ? listFilters(request.dimensionFilter).length : 0,
    rows: rows.length,
    isPotentiallyThresholded: false,
  });
  return {
    dimensionHeaders: dimensions.map((name) => ({ name })),
    metricHeaders: metrics.map((name) => ({ name, type: 'TYPE_INTEGER' })),
    ...(page.length > 0 && {
      rows: page.map((row) => ({
        dimensionValues: row.dimensions.map((value) => ({ value })),
        metricValues: row.values.map((value) => ({
          value: `${Math.round(value / (context.conditions.sampling?.share ?? 1))}`,
        })),
      })),
    }),
    ...(rows.length > 0 && { rowCount: rows.length }),
    metadata: {
      ...toQualityMetadata(db, context.conditions, {
        propertyId: property.id,
        ranges: cohorts,
        metrics: [],
        isThresholded: context.conditions.thresholding === true,
        isRolledUp: false,
      }),
      currencyCode: property.currencyCode,
      timeZone: property.timeZone,
    },
    ...(request.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runReport',
  };
}

/** All people of a cohort, and those who were active by offset. */
function countCohort(
  db: DatabaseSync,
  {
    property,
    catalogue,
    request,
    where: conditions,
  }: { property: string; catalogue: Catalogue; request: RunReportRequest; where: string[] },
  { granularity, startOffset, endOffset }: CohortReport,
  { first, last }: { first: number; last: number },
): { total: number; active: Map<number, Set<number>> } {
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 30 }[granularity];
  const until = last + (endOffset + 1) * length;
  const range = { name: '', first, last: until };
  const matchers: Matcher[] = [];
  const filtered = request.dimensionFilter
    ? [toFilterSql(request.dimensionFilter, { range, findDimension: catalogue.findDimension }, matchers)]
    : [];
  const where = [...conditions, ...filtered].join(' and ') || '1';
  installMatchers(db, matchers);
  const rows = db
    .prepare(
      `select s.user_id as user, f.number as first, y.number as day,
              max(s.engaged or e.engagement_ms > 0 or e.name = 'first_visit') as active
       from events e ${toJoins(['u.id', 'y.day', where])} join days f on f.day = u.first_day
       where e.property_id = ? and e.day between ? and ? and u.first_day between ? and ? and (${where})
       group by 1, 2, 3`,
    )
    .all(Number(property), toDay(first).key, toDay(until).key, toDay(first).key, toDay(last).key) as {
    user: number;
    first: number;
    day: number;
    active: number;
  }[];
  const active = new Map<number, Set<number>>();
  for (const row of rows) {
    const offset = offsetOf(granularity, row.first, row.day);
    if (!row.active || offset < startOffset || offset > endOffset) continue;
    const users = active.get(offset) ?? new Set();
    active.set(offset, users.add(row.user));
  }
  return { total: new Set(rows.map(({ user }) => user)).size, active };
}

/** Weeks run from Sunday; a month is thirty days. 1970-01-04 was a Sunday. */
function offsetOf(granularity: CohortReport['granularity'], first: number, day: number): number {
  if (granularity === 'DAILY') return day - first;
  if (granularity === 'MONTHLY') return Math.floor((day - first) / 30);
  return Math.floor((day + 4) / 7) - Math.floor((first + 4) / 7);
}
