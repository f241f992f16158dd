import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents } from '../dev/google/open-events.ts';
import { NOW, startTestGoogle, type TestGoogle } from '../dev/google/testing/start-test-google.ts';
import { requestsOf } from '../worker/analyst/compile/requests-of.ts';
import { isTalk } from '../worker/analyst/plan.ts';
import { verify } from '../worker/analyst/proof/verify.ts';
import type { PropertyProfile } from '../worker/analyst/property.ts';
import type { Report } from '../worker/analyst/report.ts';
import { composeReport } from '../worker/analyst/report/compose-report.ts';
import { understand } from '../worker/analyst/understand/understand.ts';
import type { GoogleConfig } from '../worker/google/config.ts';
import { getMetadata } from '../worker/google/data-api.ts';
import { runRequests } from '../worker/google/run-requests.ts';

/** Questions with requests of their own, from the words to a verified report, against SQL over the raw events. */
let google: TestGoogle;
let events: DatabaseSync;
let property: PropertyProfile;
let token: string;
let config: GoogleConfig;
const today = '2026-11-18';
const now = NOW.getTime() / 1000;

beforeAll(async () => {
  google = await startTestGoogle({ months: 4 });
  events = openEvents(google.dataDir);
  token = await google.signIn('anna@kolibri.example');
  // The rest of the configuration is about signing in.
  config = { GOOGLE_ANALYTICS_DATA_URL: google.url, GOOGLE_ANALYTICS_ADMIN_URL: google.url } as GoogleConfig;
  const fields = await getMetadata(config, token, 'properties/310000001');
  const about = { display_name: 'Kolibri Shop', time_zone: 'Europe/Berlin', currency: 'EUR' };
  property = { property: 'properties/310000001', ...about, ...fields };
}, 120_000);
afterAll(async () => {
  events?.close();
  await google?.remove();
});

async function ask(question: string): Promise<Report> {
  const plan = understand({ question, persona: 'general', property, today });
  if (isTalk(plan)) throw new Error(`${plan.kind}: ${question}`);
  const requests = requestsOf(plan, property);
  const answers = await runRequests(config, token, property.property, requests);
  const replies = requests.flatMap((request) => {
    const answer = answers.get(request.id);
    return answer ? [{ request, reply: answer.reply, fetchedAt: '2026-11-18T10:30:00.000Z' }] : [];
  });
  const report = composeReport({ question, persona: 'general', language: 'en', plan, property, replies, today });
  expect(verify(report)).toEqual([]);
  return report;
}

function numbers(sql: string, ...values: (string | number)[]): Record<string, number> {
  const rows = events.prepare(sql).all(...values) as { name: string; number: number }[];
  return Object.fromEntries(rows.map(({ name, number }) => [name, Number(number)]));
}

describe('the live view', () => {
  const live = `from events e join sessions s on s.id = e.session_id join devices d on d.id = s.device_id
    where e.property_id = 310000001 and e.at > ? and e.at <= ?`;

  it('counts the people of the last half hour, and of each device', async () => {
    const report = await ask('how many people are on the site right now by device');
    const people = `count(distinct case when s.engaged or e.engagement_ms > 0 or e.name = 'first_visit' then s.user_id end)`;
    const all = numbers(`select 'all' as name, ${people} as number ${live}`, now - 1800, now);
    const byDevice = numbers(`select d.category as name, ${people} as number ${live} group by 1`, now - 1800, now);
    expect(report.citations.map(({ method }) => method)).toEqual(['runRealtimeReport', 'runRealtimeReport']);
    expect(report.tables['t2']?.rows[0]?.metrics ?? [0]).toEqual([all['all']]);
    const sent = report.tables['t1']!.rows.map(({ dimensions, metrics }) => [dimensions[0], metrics[0]] as const);
    expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(Object.entries(byDevice).filter(([, n]) => n > 0)));
    expect(report.answer).toContain('in the last 30 minutes');
    expect(report.assumptions).toEqual([expect.stringContaining('live view')]);
  });
});

describe('a funnel', () => {
  /** Who did each step after the ones before it, told from every single event. */
  function truth(steps: string[]): number[] {
    const all = events
      .prepare(
        `select s.user_id as user, e.name as name from events e join sessions s on s.id = e.session_id
         where e.property_id = 310000001 and e.day between 20261001 and 20261031 order by e.at, e.id`,
      )
      .all() as { user: number; name: string }[];
    const done = new Map<number, number>();
    for (const { user, name } of all) {
      const at = done.get(user) ?? 0;
      if (steps[at] === name) done.set(user, at + 1);
    }
    return steps.map((_, index) => [...done.values()].filter((at) => at > index).length);
  }

  it('counts who took each step, and where most stopped', async () => {
    const report = await ask('funnel from view_item to add_to_cart to purchase last month');
    const counts = report.tables['t1']!.rows.map(({ metrics }) => metrics[0]!);
    expect(counts).toEqual(truth(['view_item', 'add_to_cart', 'purchase']));
    expect(report.answer).toMatch(
      /^Of [\d,]+ users at “View item”, [\d,]+ \([\d.]+ %\) reached “Purchase” last month\. Most were lost/,
    );
    const bars = report.charts[0]!.spec.data.values.map(({ label }) => label);
    expect(bars).toEqual(['1. View item', '2. Add to cart', '3. Purchase']);
  });

  it('splits by device, whose people are those of all', async () => {
    const report = await ask('purchase funnel by device last month');
    const first = report.tables['t1']!.rows.filter(({ dimensions }) => dimensions[0]?.startsWith('1.'));
    const [all, ...devices] = first.map(({ metrics }) => metrics[0]!);
    expect(devices.reduce((sum, one) => sum + one, 0)).toBe(all);
    expect(report.answer).toMatch(/All the way, group by group: mobile [\d.]+ % of [\d,]+ users, desktop/);
  });
});

describe('who comes back', () => {
  it('follows those who first came, over the days that are over', async () => {
    const report = await ask('how many come back after 7 days');
    const [cohort] = report.plan.kind === 'cohort' ? report.plan.cohorts : [];
    const [start, end] = [cohort!.start, cohort!.end].map((day) => Number(day.replaceAll('-', '')));
    const seen = events
      .prepare(
        `select distinct s.user_id as user, f.number as first, y.number as day
         from events e join sessions s on s.id = e.session_id join users u on u.id = s.user_id
         join days y on y.day = e.day join days f on f.day = u.first_day
         where e.property_id = 310000001 and u.first_day between ? and ?
           and (s.engaged or e.engagement_ms > 0 or e.name = 'first_visit')`,
      )
      .all(start!, end!) as { user: number; first: number; day: number }[];
    const back = new Set(seen.filter(({ first, day }) => day - first === 7).map(({ user }) => user)).size;
    const row = report.tables['t1']!.rows.find(({ dimensions }) => Number(dimensions[1]) === 7);
    expect(row?.metrics[0]).toBe(back);
    expect(report.answer).toMatch(/^Of [\d,]+ people, [\d.]+ % were back on day 1 and [\d.]+ % on day 7 after/);
    // Without the day they first came, on which all were there.
    expect(report.charts[0]?.spec.data.values).toHaveLength(7);
  });

  it('compares the weeks in which people first came', async () => {
    const report = await ask('retention of new users by week');
    expect(report.citations[0]?.request).toMatchObject({ cohortSpec: { cohortsRange: { granularity: 'WEEKLY' } } });
    expect(report.citations[0]?.request).not.toHaveProperty('dateRanges');
    expect(report.answer).toContain('Most came back of those who first came in');
  });
});

describe('days to come and days gone by', () => {
  const daily = () =>
    events
      .prepare(
        `select day, count(distinct session_id) as sessions from events
         where property_id = 310000001 and day between 20260519 and 20261117 group by 1 order by 1`,
      )
      .all() as { day: number; sessions: number }[];

  it('says what sessions will come to, and proves it from each day', async () => {
    const report = await ask('how many sessions will we have next week?');
    const rows = report.tables['t1']!.rows.filter(({ metrics }) => metrics[0] !== 0);
    expect(rows.map(({ metrics }) => metrics[0])).toEqual(daily().map(({ sessions }) => sessions));
    expect(report.answer).toMatch(
      /^Sessions will come to about [\d,.]+ next week, most likely between [\d,.]+ and [\d,.]+\./,
    );
    const last = daily().slice(-28);
    const usualWeek = last.reduce((sum, { sessions }) => sum + sessions, 0) / 4;
    const expected = Object.values(report.values).find(({ label }) => label === 'Forecast, Sessions, next week')!.value;
    expect(expected).toBeGreaterThan(usualWeek / 2);
    expect(expected).toBeLessThan(usualWeek * 2);
    const ahead = report.charts[0]!.spec.data.values.filter(({ series }) => series === 'Forecast');
    expect([ahead[0]?.date, ahead.at(-1)?.date]).toEqual(['2026-11-18', '2026-11-29']);
    // A point on another day is no proof.
    const moved = structuredClone(report);
    moved.charts[0]!.spec.data.values.find(({ series }) => series === 'Forecast')!['day'] = '2026-11-19';
    expect(verify(moved)).not.toEqual([]);
  });

  it('fails when a day of a forecast is another, unless it was too odd to learn from', async () => {
    const report = await ask('what will revenue be next month?');
    const used = report.tables['t1']!.rows.flatMap(({ metrics }, row) => (metrics[0] === 0 ? [] : [row]));
    const tried = used.filter((_, index) => index % 9 === 0);
    const passed = tried.filter((row) => {
      const corrupt = structuredClone(report);
      corrupt.tables['t1']!.rows[row]!.metrics[0]! *= 1.01;
      return verify(corrupt).length === 0;
    });
    expect(tried.length).toBeGreaterThan(10);
    expect(passed.length).toBeLessThanOrEqual(1);
  });

  it('names the days that were unlike the others', async () => {
    const report = await ask('any anomalies in sessions in the last 30 days?');
    expect(report.answer).toMatch(/No day was unusual|far (above|below) usual|Nothing at all was recorded/);
    const usual = report.charts[0]!.spec.data.values.filter(({ series }) => series === 'Usual');
    expect(usual).toHaveLength(30);
  });
});

describe('why a figure changed', () => {
  it('asks for earlier ranges too, and parts of the change add up to it', async () => {
    const report = await ask('why did revenue change last week?');
    expect(report.citations.length).toBeGreaterThan(5);
    const [card] = report.metrics;
    const change = report.values[card!.ref]!.value - report.values[card!.previous_ref!]!.value;
    const revenue = numbers(
      `select case when day < 20261109 then 'previous' else 'current' end as name, sum(revenue) as number from events
       where property_id = 310000001 and day between 20261102 and 20261115 group by 1`,
    );
    expect(change).toBeCloseTo(revenue['current']! - revenue['previous']!, 4);
    const bars = report.charts[0]!.spec.data.values.map(({ value }) => Number(value));
    const parts = bars.slice(0, -1).reduce((sum, value) => sum + value, 0);
    expect([parts, bars.at(-1)]).toEqual([expect.closeTo(change, 6), expect.closeTo(change, 6)]);
    expect(report.answer).toMatch(/Supported|Refuted|Untested/);
  });
});
