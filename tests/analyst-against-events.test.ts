import { runInNewContext } from 'node:vm';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents } from '../dev/google/open-events.ts';
import { startTestGoogle, type TestGoogle } from '../dev/google/testing/start-test-google.ts';
import { compile } from '../worker/analyst/compile/compile.ts';
import type { DataPlan, DateRange, Filter } from '../worker/analyst/plan.ts';
import { verify } from '../worker/analyst/proof/verify.ts';
import type { PropertyProfile } from '../worker/analyst/property.ts';
import type { Report, Value } from '../worker/analyst/report.ts';
import { composeReport } from '../worker/analyst/report/compose-report.ts';
import type { GoogleConfig } from '../worker/google/config.ts';
import { batchRunReports, getMetadata } from '../worker/google/data-api.ts';

/**
 * Every number the analyst prints, against SQL over the raw events that shares nothing with the analyst or with the
 * stand-in that answered it: columns, groups, totals, shares, changes, ranks, peaks and lows.
 */
let google: TestGoogle;
let events: DatabaseSync;
let token: string;
let config: GoogleConfig;
const profiles = new Map<string, PropertyProfile>();

const today = '2026-11-18';
const sites = [
  { id: '310000001', time_zone: 'Europe/Berlin', currency: 'EUR' },
  { id: '310000002', time_zone: 'America/New_York', currency: 'USD' },
  { id: '310000003', time_zone: 'Asia/Tokyo', currency: 'JPY' },
];

beforeAll(async () => {
  google = await startTestGoogle({ months: 2 });
  events = openEvents(google.dataDir);
  token = await google.signIn('anna@kolibri.example');
  // The rest of the configuration is about signing in.
  config = { GOOGLE_ANALYTICS_DATA_URL: google.url, GOOGLE_ANALYTICS_ADMIN_URL: google.url } as GoogleConfig;
  for (const { id, time_zone, currency } of sites) {
    const property = `properties/${id}`;
    const fields = await getMetadata(config, token, property);
    profiles.set(id, { property, display_name: id, time_zone, currency, ...fields });
  }
}, 120_000);
afterAll(async () => {
  events?.close();
  await google?.remove();
});

/** A metric as SQL over one row an event, `x`; `sessions` ones over one row a session. */
const metricSql: Record<string, { sql: string; over?: 'sessions' }> = {
  sessions: { sql: 'count(distinct session_id)' },
  engagedSessions: { sql: 'count(distinct case when engaged then session_id end)' },
  engagementRate: { sql: 'avg(engaged * 1.0)', over: 'sessions' },
  bounceRate: { sql: '1 - avg(engaged * 1.0)', over: 'sessions' },
  averageSessionDuration: { sql: 'avg(duration_s * 1.0)', over: 'sessions' },
  totalUsers: { sql: 'count(distinct user_id)' },
  activeUsers: {
    sql: `count(distinct case when engaged or engagement_ms > 0 or name = 'first_visit' then user_id end)`,
  },
  newUsers: { sql: `count(distinct case when name = 'first_visit' then user_id end)` },
  screenPageViews: { sql: `count(case when name = 'page_view' then 1 end)` },
  eventCount: { sql: 'count(*)' },
  eventsPerSession: { sql: 'count(*) * 1.0 / count(distinct session_id)' },
  keyEvents: { sql: 'total(is_key_event)' },
  sessionKeyEventRate: {
    sql: 'count(distinct case when is_key_event then session_id end) * 1.0 / count(distinct session_id)',
  },
  userEngagementDuration: { sql: 'total(engagement_ms) / 1000' },
  totalRevenue: { sql: 'total(revenue)' },
};
const rates = ['engagementRate', 'bounceRate', 'averageSessionDuration', 'eventsPerSession', 'sessionKeyEventRate'];

const dimensionSql: Record<string, string> = {
  sessionDefaultChannelGroup: 'channel_group',
  sessionSource: 'source',
  deviceCategory: 'category',
  browser: 'browser',
  country: 'country',
  pagePath: `coalesce(path, '(not set)')`,
  date: 'day',
  isoYearIsoWeek: `strftime('%G%V', iso)`,
  yearMonth: 'day / 100',
};
const groupings = Object.keys(dimensionSql).slice(0, 6);

/** The truth of some metrics, by group: `["mobile"] -> [412, 0.5]`. */
function truth(
  site: string,
  {
    metrics,
    dimensions = [],
    range,
    filters,
  }: { metrics: string[]; dimensions?: string[]; range: DateRange; filters: Filter[] },
): Map<string, number[]> {
  const by = dimensions.map((name, index) => `${dimensionSql[name]} as d${index}`).join(', ');
  const names = dimensions.map((_, index) => `d${index}`).join(', ');
  const grouped = names ? `group by ${names}` : '';
  const x = `
    with x as (
      select e.session_id, e.name, e.engagement_ms, e.is_key_event, e.revenue, e.day, s.user_id, s.engaged, s.duration_s,
        t.channel_group, t.source, d.category, d.browser, g.country, p.path,
        substr(e.day, 1, 4) || '-' || substr(e.day, 5, 2) || '-' || substr(e.day, 7, 2) as iso
      from events e
      join sessions s on s.id = e.session_id
      join traffic t on t.id = s.traffic_id
      join devices d on d.id = s.device_id
      join places g on g.id = s.place_id
      left join pages p on p.id = e.page_id
      where e.property_id = ${site} and e.day between ${toKey(range.start)} and ${toKey(range.end)}
    ),
    y as (select * ${by ? `, ${by}` : ''} from x where ${filters.map(toCondition).join(' and ') || '1'})`;
  const found = new Map<string, number[]>();
  metrics.forEach((metric, column) => {
    const { sql, over } = metricSql[metric]!;
    const from = over ? `(select distinct session_id, engaged, duration_s ${names ? `, ${names}` : ''} from y)` : 'y';
    for (const row of events
      .prepare(`${x} select ${names ? `${names}, ` : ''}${sql} as m from ${from} ${grouped} having count(*) > 0`)
      .all()) {
      const key = JSON.stringify(dimensions.map((_, index) => String(row[`d${index}`])));
      const numbers = found.get(key) ?? [];
      numbers[column] = Number(row['m']);
      found.set(key, numbers);
    }
  });
  return found;
}

function toCondition(filter: Filter): string {
  const column = `lower(${dimensionSql[filter.field]})`;
  const quote = (text: string) => `'${text.toLowerCase().replaceAll("'", "''")}'`;
  const values = 'values' in filter ? filter.values : [`${filter.value}`];
  const condition =
    filter.op === 'contains'
      ? `instr(${column}, ${quote(values[0] ?? '')}) > 0`
      : `${column} in (${values.map(quote).join(', ')})`;
  return filter.negate ? `not (${condition})` : condition;
}

const toKey = (date: string) => Number(date.replaceAll('-', ''));

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const arbitraryFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    field: fc.constant('deviceCategory'),
    op: fc.constant('exact' as const),
    value: fc.constantFrom('mobile', 'DESKTOP'),
    negate: fc.boolean(),
  }),
  fc.record({
    field: fc.constant('pagePath'),
    op: fc.constant('contains' as const),
    value: fc.constantFrom('/', 'a', 'blog'),
    negate: fc.boolean(),
  }),
  fc.record({
    field: fc.constant('sessionDefaultChannelGroup'),
    op: fc.constant('in_list' as const),
    values: fc.constant<string[]>(['Direct', 'organic search']),
    negate: fc.boolean(),
  }),
);

const arbitraryQuestion = fc
  .record({
    site: fc.constantFrom(...sites.map((site) => site.id)),
    start: fc.integer({ min: 0, max: 70 }).map((days) => addDays('2026-09-01', days)),
    length: fc.constantFrom(1, 2, 7, 28, 30),
    compared: fc.boolean(),
    metrics: fc.uniqueArray(fc.constantFrom(...Object.keys(metricSql)), { minLength: 1, maxLength: 4 }),
    filters: fc.array(arbitraryFilter, { maxLength: 1 }),
    dimensions: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...groupings), { minLength: 1, maxLength: 2 }),
      fc.tuple(fc.constantFrom(...groupings), fc.constantFrom('date', 'isoYearIsoWeek', 'yearMonth')),
    ),
    kind: fc.constantFrom('kpi', 'trend', 'comparison', 'breakdown', 'top', 'overview'),
    granularity: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    order: fc.constantFrom('desc' as const, 'asc' as const),
    limit: fc.constantFrom(1, 3, 10),
    persona: fc.constantFrom('po' as const, 'ux' as const, 'mgr' as const, 'general' as const),
  })
  .map(({ site, persona, start, length, compared, kind, ...rest }) => {
    const last = addDays(start, length - 1);
    const range = { start, end: last < today ? last : today, label: 'this period' };
    const before = { start: addDays(start, -length), end: addDays(start, -1), label: 'the period before' };
    const common = {
      metrics: rest.metrics,
      filters: rest.filters,
      range,
      assumptions: [],
      ...(compared && { compare: before }),
    };
    const { dimensions, granularity, order, limit } = rest;
    const plan = ((): DataPlan => {
      if (kind === 'trend') return { kind, ...common, granularity };
      if (kind === 'comparison') return { kind, ...common, compare: before, dimensions };
      if (kind === 'breakdown') return { kind, ...common, dimensions };
      if (kind === 'top') return { kind, ...common, dimensions, order, limit };
      return { kind: kind as 'kpi' | 'overview', ...common };
    })();
    return { site, persona, plan };
  });

async function answer({
  site,
  persona,
  plan,
}: {
  site: string;
  persona: Report['persona'];
  plan: DataPlan;
}): Promise<Report> {
  const property = profiles.get(site)!;
  const requests = compile(plan, property);
  // The sums over the events block: only now are connections noticed that were closed for being idle.
  await new Promise((noticed) => setImmediate(noticed));
  const replies = await batchRunReports(
    config,
    token,
    property.property,
    requests.map((request) => request.body),
  );
  return composeReport({
    question: 'What do the events say?',
    persona,
    language: 'en',
    plan,
    property,
    today,
    replies: requests.map((request, index) => ({
      request,
      reply: replies[index]!.reply,
      fetchedAt: '2026-11-18T10:30:00.000Z',
    })),
  });
}

describe('the analyst, against the raw events', () => {
  it('prints no number that SQL over the events does not give too', { timeout: 300_000 }, async () => {
    const seen = { values: 0, cards: 0, rows: 0, groups: 0, peaks: 0, points: 0 };
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion, async (question) => {
        const report = await answer(question);
        expect(verify(report)).toEqual([]);
        const cells = trueCells(question.site, report, seen);
        for (const value of Object.values(report.values)) {
          seen.values += 1;
          if (value.unit !== 'date') expectPrinted(value, trueNumber(value, cells));
        }
        expectCards(question.site, question.plan, report, seen);
        expectGroups(question.site, question.plan, report, seen);
        expectPeak(question.site, question.plan, report, seen);
        expectLines(question.site, question.plan, report, seen);
      }),
      { numRuns: 100 },
    );
    expect(seen.values).toBeGreaterThan(300);
    expect(seen.cards).toBeGreaterThan(50);
    expect(seen.rows).toBeGreaterThan(300);
    expect(seen.groups).toBeGreaterThan(10);
    expect(seen.peaks).toBeGreaterThan(3);
    expect(seen.points).toBeGreaterThan(20);
  });
});

/** What each cell of the report's tables should hold; compares every row on the way. */
function trueCells(site: string, { tables, citations, plan }: Report, seen: { rows: number }): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { id, request, purpose } of citations) {
    if (!('dateRanges' in request && 'metrics' in request)) throw new Error('A data plan asks for ranges.');
    // Where the data begins is asked of the whole property.
    const filters = 'filters' in plan && purpose !== 'the first day with data' ? plan.filters : [];
    const table = tables[id]!;
    const dimensions = (request.dimensions ?? []).map((dimension) => dimension.name);
    const metrics = table.metrics.map((metric) => metric.name);
    const periods = request.dateRanges.map(({ startDate, endDate, name }) => ({
      name,
      groups: truth(site, { metrics, dimensions, filters, range: { start: startDate, end: endDate, label: '-' } }),
    }));
    table.rows.forEach((row, index) => {
      seen.rows += 1;
      const group = JSON.stringify(row.dimensions.slice(0, dimensions.length));
      const period = periods.length > 1 ? periods.find(({ name }) => name === row.dimensions.at(-1)) : periods[0];
      const numbers = period?.groups.get(group) ?? [];
      metrics.forEach((metric, column) => {
        const number = numbers[column] ?? NaN;
        expect(row.metrics[column], `${id} ${group} ${metric}`).toBeCloseTo(number, 6);
        cells.set(`${id}.r${index}.${metric}`, number);
      });
    });
    // No group is missing, unless the report says that rows were left out.
    if (table.rows.length < table.row_count) continue;
    const sent = table.rows.length;
    const counted = metrics.map((metric) => !rates.includes(metric));
    const real = periods.flatMap(({ groups }) =>
      [...groups.values()].filter((numbers) => numbers.some((number, column) => counted[column] && number !== 0)),
    );
    expect(sent, id).toBeGreaterThanOrEqual(real.length);
  }
  return cells;
}

/** The formula of a value over the true cells, by JavaScript's own arithmetic. */
function trueNumber({ formula, cells }: Value, truths: Map<string, number>): number {
  const text = (formula ?? cells[0] ?? '').replaceAll(/t\d+\.r\d+\.\w+/g, (cell) => `(${truths.get(cell)})`);
  const sum = (...numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  return Number(runInNewContext(text, { sum, max: Math.max, min: Math.min }));
}

/** The printed text says the number, to its last digit. */
function expectPrinted({ formatted, unit, label }: Value, number: number): void {
  if (unit === 'seconds') {
    const [, hours = 0, minutes = 0, seconds = 0] =
      /(?:([\d,]+) h )?(?:(\d+) min ?)?(?:([\d.]+) s)?$/.exec(formatted) ?? [];
    const printed = Number(`${hours}`.replaceAll(',', '')) * 3600 + Number(minutes) * 60 + Number(seconds);
    const isClose = Math.abs(printed - Math.abs(number)) <= (hours ? 30.01 : 0.501);
    if (!isClose) throw new Error(`${label}: printed ${formatted}, truly ${number} s`);
    return;
  }
  const digits = formatted.replaceAll(/[^\d.]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const printed = Number(digits) * (formatted.includes('−') ? -1 : 1);
  const scaled = unit === 'fraction' ? number * 100 : number;
  expect(Math.abs(printed - scaled), `${label}: ${formatted} for ${scaled}`).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals + 1e-6,
  );
}

/** Cards: the plan's own metrics, over its own ranges, and how they moved. */
function expectCards(site: string, plan: DataPlan, report: Report, seen: { cards: number }): void {
  const ask = (range: DateRange) => truth(site, { metrics: plan.metrics, range, filters: plan.filters }).get('[]');
  const now = ask(plan.range);
  const before = plan.compare && ask(plan.compare);
  const labels = report.metrics.map((card) => card.label);
  for (const card of report.metrics) {
    seen.cards += 1;
    const metric = Object.values(report.tables)
      .flatMap((table) => table.metrics)
      .find(({ label }) => label === card.label);
    const column = plan.metrics.indexOf(metric?.name ?? '');
    expect(column, card.label).toBeGreaterThanOrEqual(0);
    const [current, previous] = [now?.[column] ?? 0, before?.[column] ?? 0];
    expectPrinted(report.values[card.ref]!, current);
    if (card.previous_ref) expectPrinted(report.values[card.previous_ref]!, previous);
    const delta = card.delta_ref && report.values[card.delta_ref];
    if (!delta) continue;
    const isRate = metric?.unit === 'fraction';
    expect(delta.unit).toBe(isRate ? 'percentage_points' : 'fraction');
    expectPrinted(delta, isRate ? (current - previous) * 100 : (current - previous) / previous);
  }
  // A figure that exists is shown; the one total under a list stands in a sentence.
  const isList = (plan.kind === 'breakdown' || plan.kind === 'top') && plan.metrics.length === 1 && !plan.compare;
  const shown = isList ? 0 : plan.metrics.length;
  expect(now ? labels.length : shown).toBe(shown);
}

/** A ranking names the first groups, in their order, each with its figure. */
function expectGroups(site: string, plan: DataPlan, report: Report, seen: { groups: number }): void {
  if (plan.kind !== 'top') return;
  const { metrics, range, filters, order, limit } = plan;
  // Over time, the groups are ranked over the whole range.
  const timed = plan.dimensions.filter((name) => !groupings.includes(name));
  const dimensions = plan.dimensions.filter((name) => !timed.includes(name));
  const ranked = [...truth(site, { metrics, dimensions, range, filters })]
    // A row of zeros is not sent; a rate has its sessions beside it.
    .filter(([, numbers]) => metrics.some((name, column) => rates.includes(name) || numbers[column] !== 0))
    .map(([group, [number = 0]]) => ({ group, number }))
    .sort((a, b) => (order === 'desc' ? b.number - a.number : a.number - b.number))
    .slice(0, limit);
  const rows = report.tables[timed.length > 0 ? 't2' : 't1']!.rows;
  expect(rows.length).toBe(ranked.length);
  rows.forEach((row, index) => {
    seen.groups += 1;
    expect(row.metrics[0]).toBeCloseTo(ranked[index]!.number, 6);
  });
  // The answer names them in that order; equal figures may stand in either.
  const named = report.parts.flatMap((part) => ('ref' in part ? [part.ref] : []));
  if (ranked[0]?.number && named[0]) expectPrinted(report.values[named[0]]!, ranked[0].number);
}

/** The highest and the lowest day of a daily line. */
function expectPeak(site: string, plan: DataPlan, report: Report, seen: { peaks: number }): void {
  const isDaily = plan.kind === 'overview' || (plan.kind === 'trend' && plan.granularity === 'day');
  if (!isDaily) return;
  const [metric = ''] = plan.metrics;
  const days = [...truth(site, { metrics: [metric], dimensions: ['date'], range: plan.range, filters: plan.filters })]
    .map(([group, [number = 0]]) => ({ day: Number(JSON.parse(group)[0]), number }))
    // Today is not over.
    .filter(({ day }) => day < 20261118);
  const values = Object.values(report.values);
  for (const [which, extreme] of [
    ['highest', Math.max],
    ['lowest', Math.min],
  ] as const) {
    const value = values.find(({ label }) => label.endsWith(`, ${which} point`));
    const when = values.find(({ label }) => label.startsWith('When ') && label.endsWith(which));
    if (!value || !when) continue;
    seen.peaks += 1;
    const number = extreme(...days.map((day) => day.number));
    expectPrinted(value, number);
    expect(days.find(({ day }) => day === when.value)?.number).toBeCloseTo(number, 6);
  }
}

/** Lines of groups over time: every point, also those where nothing was recorded, and no code of Google's in a word. */
function expectLines(site: string, plan: DataPlan, report: Report, seen: { points: number }): void {
  const [chart] = report.charts.filter(({ spec }) => spec.encoding.color?.field === 'group');
  if (!chart || !('dimensions' in plan) || !plan.dimensions) return;
  const [metric = ''] = plan.metrics;
  const time = plan.dimensions.find((name) => !groupings.includes(name)) ?? '';
  const dimensions = [time, ...plan.dimensions.filter((name) => name !== time)];
  const points = truth(site, { metrics: [metric], dimensions, range: plan.range, filters: plan.filters });
  const codes: Record<string, string> = {
    date: '%Y%m%d',
    isoYearIsoWeek: '%G%V',
    yearMonth: '%Y%m',
  };
  const toCode = events.prepare('select strftime(?, ?) as code');
  for (const { day, group, value } of chart.spec.data.values) {
    const { code } = toCode.get(codes[time]!, day!) as { code: string };
    const real = points.get(JSON.stringify([code, group]))?.[0];
    if (value === null) continue;
    seen.points += 1;
    expect(value, `${group} ${day}`).toBeCloseTo(real ?? 0, 6);
  }
  expect(report.answer).not.toMatch(/\b20\d{4}(\d\d)?\b/);
}
