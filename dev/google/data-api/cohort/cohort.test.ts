import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents } from '../../open-events.ts';
import { byName, named, openDataApi, toRows } from '../../testing/open-data-api.ts';
import { startTestGoogle, type TestGoogle } from '../../testing/start-test-google.ts';

/** Cohorts against SQL that shares nothing with the catalogue. */
let google: TestGoogle;
let events: DatabaseSync;
let api: ReturnType<typeof openDataApi>;
beforeAll(async () => {
  google = await startTestGoogle({ months: 1 });
  events = openEvents(google.dataDir);
  api = openDataApi(google, await google.signIn('anna@kolibri.example'));
});
afterAll(async () => {
  events.close();
  await google.remove();
});

const SHOP = 310000001;
/** A week from Sunday to Saturday. */
const cohort = {
  name: 'first',
  dimension: 'firstSessionDate',
  dateRange: { startDate: '2026-10-04', endDate: '2026-10-10' },
};
const weekly = { cohorts: [cohort], cohortsRange: { granularity: 'WEEKLY', startOffset: 0, endOffset: 3 } };

async function run(dimensions: string[], metrics: string[], more: object = {}) {
  const body = { dimensions: named(...dimensions), metrics: named(...metrics), cohortSpec: weekly, ...more };
  const reply = await api.post(`${SHOP}:runReport`, body);
  if (reply.body.error) throw new Error(reply.body.error.message);
  return reply.body;
}

/** By the weeks since 4 October, of those who first came in its week. */
const truth = (name: string, values: string) =>
  events
    .prepare(
      `select ${name} as name, ${values} from events e join sessions s on s.id = e.session_id
       join users u on u.id = s.user_id join devices d on d.id = s.device_id join days y on y.day = e.day
       where e.property_id = ${SHOP} and u.first_day between 20261004 and 20261010
       and e.day between 20261004 and 20261031 group by 1`,
    )
    .all()
    .map((row) => Object.values(row).map((value, index) => (index === 0 ? String(value) : Number(value))));
const WEEK = `'first|' || printf('%04d', (y.number - (select number from days where day = 20261004)) / 7)`;
const ACTIVE = `count(distinct iif(s.engaged or e.engagement_ms > 0 or e.name = 'first_visit', s.user_id, null))`;

describe('a cohort report', () => {
  it('follows those who first came in a week, beside all of them', async () => {
    const report = await run(['cohort', 'cohortNthWeek'], ['cohortActiveUsers', 'cohortTotalUsers']);
    const [all] = truth(`'all'`, 'count(distinct s.user_id)');
    const rows = truth(WEEK, ACTIVE).map((row) => [...row, all?.[1] ?? 0]);
    expect(rows).toHaveLength(4);
    expect(byName(toRows(report.rows))).toEqual(byName(rows));
  });

  it('can be split by another dimension, with metrics of every kind', async () => {
    const metrics = ['cohortActiveUsers', 'sessions', 'totalRevenue', 'engagementRate'];
    const report = await run(['cohort', 'cohortNthWeek', 'deviceCategory'], metrics);
    const rows = truth(
      `${WEEK} || '|' || d.category`,
      `${ACTIVE}, count(distinct s.id), sum(e.revenue), 1.0 * count(distinct iif(s.engaged, s.id, null)) / count(distinct s.id)`,
    );
    const [own, expected] = [byName(toRows(report.rows)), byName(rows)];
    expect(own.map(([name]) => name)).toEqual(expected.map(([name]) => name));
    for (const [index, row] of own.entries()) {
      expect(row.slice(1, 3)).toEqual(expected[index]?.slice(1, 3));
      expect(row[3]).toBeCloseTo(Number(expected[index]?.[3]), 6);
      expect(row[4]).toBeCloseTo(Number(expected[index]?.[4]), 9);
    }
    expect(report.metricHeaders?.map(({ type }) => type)).toEqual([
      'TYPE_INTEGER',
      'TYPE_INTEGER',
      'TYPE_CURRENCY',
      'TYPE_FLOAT',
    ]);
  });

  it('takes the weeks together where they are no dimension', async () => {
    const report = await run(['cohort'], ['cohortActiveUsers']);
    expect(toRows(report.rows)).toEqual(truth(`'first'`, ACTIVE));
  });

  it('filters who and what is counted', async () => {
    const dimensionFilter = { filter: { fieldName: 'deviceCategory', stringFilter: { value: 'mobile' } } };
    const report = await run(['cohort', 'cohortNthWeek'], ['sessions'], { dimensionFilter });
    const onPhones = truth(`${WEEK} || '|' || d.category`, 'count(distinct s.id)').flatMap(([name, sessions]) =>
      `${name}`.endsWith('|mobile') ? [[`${name}`.replace('|mobile', ''), sessions]] : [],
    );
    expect(byName(toRows(report.rows))).toEqual(byName(onPhones as [string, number][]));
  });
});
