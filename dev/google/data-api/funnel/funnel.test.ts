import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents } from '../../open-events.ts';
import { byName, openDataApi, toRows, type DataReply } from '../../testing/open-data-api.ts';
import { startTestGoogle, type TestGoogle } from '../../testing/start-test-google.ts';

/** Funnels against SQL that shares nothing with the catalogue. */
let google: TestGoogle;
let events: DatabaseSync;
let api: ReturnType<typeof openDataApi>;
beforeAll(async () => {
  google = await startTestGoogle({ months: 1 });
  events = openEvents(google.dataDir);
  api = openDataApi(google, await google.signIn('anna@kolibri.example'));
  events.exec(`create temp table seen as
    select e.*, s.user_id, d.category as device, g.country,
      lead(e.name) over (partition by s.user_id order by e.at, e.id) as next_name,
      row_number() over (partition by s.user_id order by e.at, e.id) as place
    from events e join sessions s on s.id = e.session_id join devices d on d.id = s.device_id
    join places g on g.id = s.place_id where e.property_id = ${SHOP} and e.day between 20261001 and 20261031;
    create index temp.seen_user on seen (user_id, place)`);
});
afterAll(async () => {
  events.close();
  await google.remove();
});

const SHOP = 310000001;
const CLOUD = 310000002;
const october = { startDate: '2026-10-01', endDate: '2026-10-31' };
const event = (eventName: string, more = {}) => ({ funnelEventFilter: { eventName, ...more } });
const step = (eventName: string, more = {}) => ({ name: eventName, filterExpression: event(eventName), ...more });

interface FunnelReply {
  funnelTable: DataReply;
  funnelVisualization: DataReply;
}

const post = (body: Record<string, unknown>, property = SHOP) =>
  api.post(`${property}:runFunnelReport`, { dateRanges: [october], ...body }, 'v1alpha');
async function run(steps: object[], more: Record<string, unknown> = {}, property = SHOP): Promise<FunnelReply> {
  const { funnel = {}, ...rest } = more;
  const { body } = await post({ funnel: { steps, ...(funnel as object) }, ...rest }, property);
  if (body.error) throw new Error(body.error.message);
  return body as FunnelReply;
}
const counts = ({ funnelTable }: FunnelReply) => toRows(funnelTable.rows).map((row) => row[1]);
const one = (text: string) => Number(Object.values(events.prepare(text).get() ?? {})[0]);
const table = (text: string) =>
  events
    .prepare(text)
    .all()
    .map((row): [string, number] => [String(row['name']), Number(row['users'])]);

describe('a step', () => {
  const first = one.bind(undefined, `select count(distinct user_id) from seen where name = 'view_item'`);

  it('may have to follow directly', async () => {
    const report = await run([step('page_view'), step('begin_checkout', { isDirectlyFollowedBy: true })]);
    const next = one(
      `select count(distinct user_id) from seen where name = 'page_view' and next_name = 'begin_checkout'`,
    );
    expect(next).toBeGreaterThan(0);
    expect(counts(report)).toEqual([one(`select count(distinct user_id) from seen where name = 'page_view'`), next]);
  });

  it('may have to come within a time', async () => {
    const report = await run([step('view_item'), step('add_to_cart', { withinDurationFromPriorStep: '60s' })]);
    const soon = one(`select count(distinct a.user_id) from seen a join seen b on b.user_id = a.user_id
      where a.name = 'view_item' and b.name = 'add_to_cart' and b.place > a.place and b.at - a.at <= 60`);
    const ever = one(`select count(distinct a.user_id) from seen a join seen b on b.user_id = a.user_id
      where a.name = 'view_item' and b.name = 'add_to_cart' and b.place > a.place`);
    expect(soon).toBeLessThan(ever);
    expect(counts(report)).toEqual([first(), soon]);
    expect(counts(await run([step('view_item'), step('add_to_cart')]))).toEqual([first(), ever]);
  });

  it('may be entered at any place of an open funnel', async () => {
    const report = await run([step('view_item'), step('purchase')], { funnel: { isOpenFunnel: true } });
    expect(counts(report)).toEqual([first(), one(`select count(distinct user_id) from seen where name = 'purchase'`)]);
  });

  it('can look at parameters of its event', async () => {
    const parameter = { eventParameterName: 'plan', stringFilter: { value: 'team' } };
    const more = { funnelParameterFilterExpression: { funnelParameterFilter: parameter } };
    const report = await run([{ filterExpression: event('purchase', more) }, step('sign_up')], {}, CLOUD);
    const truth = one(`select count(distinct s.user_id) from events e join sessions s on s.id = e.session_id
      where e.property_id = ${CLOUD} and e.day between 20261001 and 20261031 and e.name = 'purchase'
      and json_extract(e.parameters, '$.plan') = 'team'`);
    expect(truth).toBeGreaterThan(0);
    expect(counts(report)[0]).toBe(truth);
  });
});

describe('segments', () => {
  const group = (segmentFilterExpression: object, conditionScoping?: string) => ({
    andConditionGroups: [{ segmentFilterExpression, ...(conditionScoping && { conditionScoping }) }],
  });
  const did = (eventName: string) => ({ segmentEventFilter: { eventName } });
  const on = (fieldName: string, value: string) => ({ segmentFilter: { fieldName, stringFilter: { value } } });
  const started = [step('session_start')];
  const people = (where: string) =>
    one(`select count(distinct user_id) from seen where name = 'session_start' and ${where}`);

  it('of users, sessions and events each have rows, with their number and name', async () => {
    const segments = [
      { name: 'Buyers', userSegment: { userInclusionCriteria: group(did('purchase')) } },
      { name: 'Phones', sessionSegment: { sessionInclusionCriteria: group(on('deviceCategory', 'mobile')) } },
      { eventSegment: { eventInclusionCriteria: group(on('country', 'Austria')) } },
    ];
    const { funnelTable, funnelVisualization } = await run(started, { segments });
    expect(funnelTable.dimensionHeaders).toEqual([{ name: 'funnelStepName' }, { name: 'segment' }]);
    const truth = [
      ['1. session_start|1. Buyers', people(`user_id in (select user_id from seen where name = 'purchase')`)],
      ['1. session_start|2. Phones', people(`device = 'mobile'`)],
      ['1. session_start|3. Segment', people(`country = 'Austria'`)],
    ];
    expect(toRows(funnelTable.rows).map((row) => row.slice(0, 2))).toEqual(truth);
    expect(toRows(funnelVisualization.rows)).toEqual(truth);
  });

  it('look within one event, one session, or all of a user’s', async () => {
    const both = { andGroup: { expressions: [did('view_item'), did('purchase')] } };
    const segments = ['WITHIN_SAME_EVENT', 'WITHIN_SAME_SESSION', 'ACROSS_ALL_SESSIONS'].map((name) => ({
      userSegment: { userInclusionCriteria: group(both, `USER_CRITERIA_${name}`) },
    }));
    const inSession = `select user_id from seen group by session_id
      having max(name = 'view_item') and max(name = 'purchase')`;
    const ever = `select user_id from seen group by user_id having max(name = 'view_item') and max(name = 'purchase')`;
    expect(counts(await run(started, { segments }))).toEqual([
      0,
      people(`user_id in (${inSession})`),
      people(`user_id in (${ever})`),
    ]);
  });

  it('leave out who meets the exclusion', async () => {
    const segments = [
      {
        userSegment: {
          userInclusionCriteria: group(on('deviceCategory', 'mobile')),
          exclusion: {
            userExclusionDuration: 'USER_EXCLUSION_PERMANENT',
            userExclusionCriteria: group(did('purchase')),
          },
        },
      },
    ];
    expect(counts(await run(started, { segments }))).toEqual([
      people(`user_id in (select user_id from seen where device = 'mobile')
        and user_id not in (select user_id from seen where name = 'purchase')`),
    ]);
  });
});

describe('the visualization', () => {
  it('shows what people did next', async () => {
    const report = await run([step('add_to_cart')], {
      funnelNextAction: { nextActionDimension: { name: 'eventName' }, limit: 3 },
    });
    const first = `(select user_id, min(place) as place from seen where name = 'add_to_cart' group by user_id)`;
    const truth = table(`select '1. add_to_cart|' || next_name as name, count(*) as users from seen
      join ${first} using (user_id, place) where next_name is not null group by 1 order by 2 desc, 1 limit 3`);
    expect(report.funnelVisualization.dimensionHeaders).toEqual([{ name: 'funnelStepName' }, { name: 'eventName' }]);
    expect(toRows(report.funnelVisualization.rows)).toEqual([
      ['1. add_to_cart|RESERVED_TOTAL', one(`select count(*) from ${first}`)],
      ...truth,
    ]);
  });

  it('shows the next other page', async () => {
    const report = await run([step('add_to_cart')], {
      funnelNextAction: { nextActionDimension: { name: 'pagePath' }, limit: 1 },
    });
    const first = `(select user_id, min(place) as place from seen where name = 'add_to_cart' group by user_id)`;
    const [truth] =
      table(`with paged as materialized (select user_id, place, coalesce(p.path, '(not set)') as path from seen
        left join pages p on p.id = seen.page_id where user_id in (select user_id from seen where name = 'add_to_cart'))
      select '1. add_to_cart|' || b.path as name, count(*) as users from paged a join ${first} using (user_id, place)
      join paged b on b.user_id = a.user_id and b.place = (select min(c.place) from paged c
        where c.user_id = a.user_id and c.place > a.place and c.path <> a.path)
      group by 1 order by 2 desc, 1 limit 1`);
    expect(toRows(report.funnelVisualization.rows)[1]).toEqual(truth);
  });

  it('can be by day, of the first time', async () => {
    const report = await run([step('view_item')], { funnelVisualizationType: 'TRENDED_FUNNEL' });
    expect(report.funnelVisualization.dimensionHeaders).toEqual([{ name: 'funnelStepName' }, { name: 'date' }]);
    expect(toRows(report.funnelVisualization.rows)).toEqual(
      table(`select '1. view_item|' || day as name, count(*) as users from
        (select user_id, min(day) as day from seen where name = 'view_item' group by user_id) group by day order by day`),
    );
  });

  it('has rows for each of several date ranges', async () => {
    const dateRanges = [october, { startDate: '2026-11-01', endDate: '2026-11-17', name: 'november' }];
    const report = await run([step('purchase')], { dateRanges });
    expect(report.funnelTable.dimensionHeaders).toEqual([{ name: 'funnelStepName' }, { name: 'dateRange' }]);
    const november = one(`select count(distinct s.user_id) from events e join sessions s on s.id = e.session_id
      where e.property_id = ${SHOP} and e.day between 20261101 and 20261117 and e.name = 'purchase'`);
    expect(byName(toRows(report.funnelTable.rows).map((row) => row.slice(0, 2)))).toEqual([
      ['1. purchase|date_range_0', one(`select count(distinct user_id) from seen where name = 'purchase'`)],
      ['1. purchase|november', november],
    ]);
  });
});

describe('a funnel report', () => {
  const steps = [step('session_start')];
  const userSegment = { userInclusionCriteria: { andConditionGroups: [{}] } };
  it.each([
    ['no step', { funnel: { steps: [] } }, 400, 'at least one step'],
    [
      'five segments',
      { funnel: { steps }, segments: Array(5).fill({ userSegment: {} }) },
      400,
      'limited to 4 segments',
    ],
    ['a segment of nothing', { funnel: { steps }, segments: [{ name: 'x' }] }, 400, 'one of user_segment'],
    [
      'a condition of nothing',
      { funnel: { steps }, segments: [{ userSegment }] },
      400,
      'must have a filter expression',
    ],
    [
      'a time without its unit',
      { funnel: { steps: [step('purchase', { withinDurationFromPriorStep: '60' })] } },
      400,
      'withinDurationFromPriorStep',
    ],
    [
      'a next action of a country',
      { funnel: { steps }, funnelNextAction: { nextActionDimension: { name: 'country' } } },
      400,
      'only supports eventName and Page / Screen',
    ],
    [
      'six next actions',
      { funnel: { steps }, funnelNextAction: { nextActionDimension: { name: 'eventName' }, limit: 6 } },
      400,
      'at most 5',
    ],
    [
      'a sequence, which the stand-in does not have',
      { funnel: { steps }, segments: [{ userSegment: { userInclusionCriteria: { andSequenceGroups: [{}] } } }] },
      501,
      'sequences in segments',
    ],
    ['an unknown field', { funnel: { steps }, segment: [] }, 400, 'Unknown name "segment"'],
  ])('refuses %s', async (_name, body, status, message) => {
    const reply = await post(body);
    expect([reply.status, reply.body.error?.message]).toEqual([status, expect.stringContaining(message)]);
  });
});
