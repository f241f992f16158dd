import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGoogle, type TestGoogle } from '../testing/start-test-google.ts';

let google: TestGoogle;
let token: string;
beforeAll(async () => {
  google = await startTestGoogle();
  token = await google.signIn('anna@kolibri.example');
});
afterAll(() => google.remove());

const RANGE = { dateRanges: [{ startDate: '2026-11-01', endDate: 'yesterday' }] };
const sessions = [{ name: 'sessions' }];

interface ErrorBody {
  error?: { code: number; message: string; status: string; details?: unknown[] };
}

async function post(body: unknown, method = 'runReport', id = '310000001'): Promise<ErrorBody & { status: number }> {
  const reply = await fetch(`${google.url}/v1beta/properties/${id}:${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: reply.status, ...((await reply.json()) as ErrorBody) };
}

async function messageOf(body: unknown, method?: string, id?: string): Promise<string | undefined> {
  const { status, error } = await post(body, method, id);
  expect([status, error?.code, error?.status]).toEqual([400, 400, 'INVALID_ARGUMENT']);
  return error?.message;
}

describe('JSON transcoding', () => {
  it('names every unknown field, where it is', async () => {
    const { error } = await post({ ...RANGE, foo: 1, metrics: [{ name: 'sessions', nme: 'x' }] });
    expect(error?.message).toBe(
      [
        'Invalid JSON payload received. Unknown name "foo": Cannot find field.',
        'Invalid JSON payload received. Unknown name "nme" at \'metrics[0]\': Cannot find field.',
      ].join('\n'),
    );
    expect(error?.details).toEqual([
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [
          { description: 'Invalid JSON payload received. Unknown name "foo": Cannot find field.' },
          {
            field: 'metrics[0]',
            description: 'Invalid JSON payload received. Unknown name "nme" at \'metrics[0]\': Cannot find field.',
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'an enum value',
      { ...RANGE, metricAggregations: ['SUM'] },
      /^Invalid value at 'metric_aggregations\[0\]' \(type\.googleapis\.com\/google\.analytics\.data\.v1beta\.MetricAggregation\), "SUM"$/,
    ],
    ['an int64', { ...RANGE, limit: 'ten' }, /^Invalid value at 'limit' \(TYPE_INT64\), "ten"$/],
    ['a boolean', { ...RANGE, keepEmptyRows: 'yes' }, /^Invalid value at 'keep_empty_rows' \(TYPE_BOOL\), "yes"$/],
    [
      'a message',
      { ...RANGE, metrics: ['sessions'] },
      /^Invalid value at 'metrics\[0\]' \(type\.googleapis\.com\/google\.analytics\.data\.v1beta\.Metric\), "sessions"$/,
    ],
    [
      'a oneof set twice',
      { ...RANGE, dimensionFilter: { andGroup: {}, orGroup: {} } },
      /oneof field 'expr' is already set\. Cannot set 'orGroup'$/,
    ],
    ['a list', '[]', /Root element must be a message\.$/],
    [
      'broken JSON',
      '{"metrics": [}',
      /^Invalid JSON payload received\. Unexpected token\.\n\{"metrics": \[\}\n {13}\^$/,
    ],
  ])('refuses %s', async (_, body, message) => {
    expect(await messageOf(body)).toMatch(message);
  });

  it('takes both spellings of a name, null for absent, and int64 as text', async () => {
    const reply = await post({
      date_ranges: [{ start_date: '2026-11-01', end_date: 'today' }],
      metrics: sessions,
      limit: '5',
      offset: 0,
      dimensionFilter: null,
    });
    expect(reply.status).toBe(200);
  });

  it('reads an empty body as an empty message', async () => {
    expect(await messageOf('')).toBe('A dateRange is required.');
  });

  it('looks at the token before the body', async () => {
    const reply = await fetch(`${google.url}/v1beta/properties/310000001:runReport`, { method: 'POST', body: '{' });
    expect(reply.status).toBe(401);
  });
});

describe('a report’s fields', () => {
  it.each([
    [
      { ...RANGE, dimensions: [{ name: 'contry' }] },
      'Did you mean country? Field contry is not a valid dimension. For a list of valid dimensions and metrics, see https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema ',
    ],
    [
      { ...RANGE, metrics: [{ name: 'zzzzzz' }] },
      'Field zzzzzz is not a valid metric.  For a list of valid dimensions and metrics, see https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema ',
    ],
    [{ ...RANGE, dimensions: [{ name: 'date' }, { name: 'date' }] }, 'Found duplicate dimensions: date'],
    [
      { ...RANGE, metrics: [...sessions, ...sessions] },
      'Duplicate metrics are not allowed. Found duplicate metrics: sessions',
    ],
    [RANGE, 'Requests require dimensions and/or metrics. Most requests include both.'],
    [{ ...RANGE, metrics: sessions, limit: -1 }, 'limit must be positive. The API received limit = -1'],
    [{ ...RANGE, metrics: sessions, offset: '-3' }, 'offset must be positive. The API received offset = -3'],
    [
      { ...RANGE, metrics: sessions, orderBys: [{ metric: { metricName: 'activeUsers' } }] },
      'Field activeUsers exists in OrderBy but is not defined in input Dimensions/Metrics list',
    ],
    [
      { ...RANGE, metrics: sessions, metricAggregations: ['COUNT'] },
      'Metric aggregation Count is not supported in ReportRequest.',
    ],
    [{ ...RANGE, metrics: sessions, currencyCode: 'XXX' }, 'Invalid currency code: XXX'],
    [{ ...RANGE, metrics: [{ name: 'x', expression: 'sessions +' }] }, 'The metric expression is invalid: sessions +'],
  ])('%j', async (body, message) => {
    expect(await messageOf(body)).toBe(message);
  });

  it('allows 9 dimensions and 10 metrics', async () => {
    const dimensions = [
      'date',
      'city',
      'country',
      'browser',
      'language',
      'pagePath',
      'eventName',
      'hour',
      'region',
      'year',
    ];
    const metrics = [
      'sessions',
      'activeUsers',
      'newUsers',
      'totalUsers',
      'eventCount',
      'keyEvents',
      'bounceRate',
      'engagementRate',
      'totalRevenue',
      'transactions',
      'checkouts',
    ];
    const request = (d: number, m: number) => ({
      ...RANGE,
      dimensions: dimensions.slice(0, d).map((name) => ({ name })),
      metrics: metrics.slice(0, m).map((name) => ({ name })),
      limit: 1,
    });
    expect((await post(request(9, 10))).status).toBe(200);
    expect(await messageOf(request(10, 1))).toBe(
      'Requests are limited to 9 dimensions within a nested request.\n  This request is for 10 dimensions.',
    );
    expect(await messageOf(request(1, 11))).toBe(
      'Requests are limited to 10 metrics within a nested request.\n  This request is for 11 metrics.',
    );
    expect(await messageOf({ ...request(10, 1), dateRanges: [] })).toBe('A dateRange is required.');
  });

  it('names what does not go together', async () => {
    const message = (remove: string) =>
      `Please remove ${remove} to make the request compatible. The request's dimensions & metrics are incompatible. To learn more, see https://ga-dev-tools.web.app/ga4/dimensions-metrics-explorer/`;
    const ask = (dimension: string, ...metrics: string[]) =>
      messageOf({ ...RANGE, dimensions: [{ name: dimension }], metrics: metrics.map((name) => ({ name })) });
    expect(await ask('itemName', 'itemRevenue', 'eventCount')).toBe(message('eventCount'));
    expect(await ask('source', 'screenPageViews')).toBe(message('screenPageViews'));
    expect(await ask('hour', 'active7DayUsers')).toBe(message('active7DayUsers'));
    expect(await messageOf({ ...RANGE, dimensions: [{ name: 'itemName' }, { name: 'eventName' }] })).toBe(
      message('eventName'),
    );
  });

  it('judges fields of filters too', async () => {
    const filter = (fieldName: string) => ({ filter: { fieldName, stringFilter: { value: 'x' } } });
    expect(
      await messageOf({ ...RANGE, metrics: [{ name: 'eventCount' }], dimensionFilter: filter('itemName') }),
    ).toContain('to make the request compatible');
    expect(await messageOf({ ...RANGE, metrics: sessions, dimensionFilter: filter('sessions') })).toContain(
      'not a valid dimension',
    );
    expect(await messageOf({ ...RANGE, metrics: sessions, metricFilter: filter('sessions') })).toContain('numeric');
  });

  it.each([
    ['no condition', { filter: { fieldName: 'country' } }],
    ['an empty list', { filter: { fieldName: 'country', inListFilter: { values: [] } } }],
    ['an empty group', { andGroup: { expressions: [] } }],
    ['an empty expression', {}],
    [
      'a broken expression',
      { filter: { fieldName: 'country', stringFilter: { matchType: 'FULL_REGEXP', value: '(' } } },
    ],
    [
      'what RE2 lacks',
      { filter: { fieldName: 'country', stringFilter: { matchType: 'FULL_REGEXP', value: '(?=G).*' } } },
    ],
    [
      'a range the wrong way round',
      { filter: { fieldName: 'hour', betweenFilter: { fromValue: { int64Value: 5 }, toValue: { int64Value: 1 } } } },
    ],
  ])('refuses a filter with %s', async (_, dimensionFilter) => {
    expect(await messageOf({ ...RANGE, metrics: sessions, dimensionFilter })).toBeTruthy();
  });
});

describe('date ranges', () => {
  const withRange = (startDate: string, endDate: string, name?: string) => ({
    metrics: sessions,
    dateRanges: [{ startDate, endDate, ...(name !== undefined && { name }) }],
  });

  it.each([
    [
      withRange('2026-11-05', '2026-11-01'),
      'start_date must be less than or equal to end_date. start_date = 2026-11-05 and end_date = 2026-11-01',
    ],
    [
      withRange('2026-02-30', 'today'),
      'Invalid startDate : 2026-02-30. startDate must be YYYY-MM-DD, NdaysAgo, yesterday, or today.',
    ],
    [
      withRange('2026-11-01', 'tomorrow'),
      'Invalid endDate : tomorrow. endDate must be YYYY-MM-DD, NdaysAgo, yesterday, or today.',
    ],
    [
      withRange('-3daysAgo', 'today'),
      'Invalid startDate : -3daysAgo. startDate must be YYYY-MM-DD, NdaysAgo, yesterday, or today.',
    ],
    [
      withRange('2015-08-13', 'today'),
      'start_date = 2015-08-13 must be greater than 2015-08-13 and less than 3000-01-01.',
    ],
  ])('%j', async (body, message) => {
    expect(await messageOf(body)).toBe(message);
  });

  it.each(['date_range_9', 'RESERVED_TOTAL'])('refuses the name %s', async (name) => {
    expect(await messageOf(withRange('today', 'today', name))).toContain('cannot begin with');
  });

  it('are at most four', async () => {
    const [range] = withRange('today', 'today').dateRanges;
    expect(await messageOf({ metrics: sessions, dateRanges: Array(5).fill(range) })).toBe(
      'Requests are limited to 4 dateRanges.\n  This request contains 5 dateRanges.',
    );
    expect((await post({ metrics: sessions, dateRanges: Array(4).fill(range) })).status).toBe(200);
  });
});

describe('paths and batches', () => {
  it('refuses an id that is not a number', async () => {
    expect(await messageOf({}, 'runReport', 'abc')).toContain('A numeric Property ID is required.');
  });

  it.each([
    ['POST', '/v1beta/properties/310000001:runNothing'],
    ['GET', '/v1beta/properties/310000001:runReport'],
    ['GET', '/v1beta/nothing'],
  ])('answers %s %s with an HTML 404', async (method, path) => {
    const reply = await fetch(google.url + path, { method, headers: { authorization: `Bearer ${token}` } });
    expect(reply.status).toBe(404);
    expect(reply.headers.get('content-type')).toContain('text/html');
  });

  it('takes one to five reports of one property', async () => {
    const one = { ...RANGE, metrics: sessions };
    expect((await post({ requests: Array(5).fill(one) }, 'batchRunReports')).status).toBe(200);
    expect(await messageOf({ requests: Array(6).fill(one) }, 'batchRunReports')).toBe(
      'Batch requests are limited to 5 requests.\n  This batch request contains 6 requests.',
    );
    expect(await messageOf({}, 'batchRunReports')).toBe(
      'The batchRunReportsRequest must contain at least one runReportRequest.',
    );
    expect(await messageOf({ requests: [{ ...one, property: 'properties/1' }] }, 'batchRunReports')).toContain(
      'properties/1',
    );
    expect(await messageOf({ requests: [{ ...one, limt: 1 }] }, 'batchRunReports')).toBe(
      'Invalid JSON payload received. Unknown name "limt" at \'requests[0]\': Cannot find field.',
    );
  });

  it.each([
    ['a saved comparison that the property does not have', [{ comparison: 'comparisons/1' }], 'does not exist'],
    ['a comparison of nothing', [{ name: 'mobile' }], 'one of dimension_filter or comparison'],
    ['no comparison at all', undefined, 'requires the comparisons field'],
  ])('refuses %s', async (_name, comparisons, message) => {
    const { status, error } = await post({
      ...RANGE,
      metrics: sessions,
      dimensions: [{ name: 'comparison' }],
      comparisons,
    });
    expect([status, error?.message]).toEqual([400, expect.stringContaining(message)]);
  });

  const cohort = { dimension: 'firstSessionDate', dateRange: { startDate: '2026-10-04', endDate: '2026-10-10' } };
  const followed = { cohorts: [cohort], cohortsRange: { granularity: 'WEEKLY', endOffset: 2 } };
  const returning = { dimensions: [{ name: 'cohort' }], metrics: [{ name: 'cohortActiveUsers' }] };
  it.each([
    ['days beside a cohort', { ...RANGE, ...returning, cohortSpec: followed }, 'dateRanges must not be specified'],
    ['no cohort dimension', { metrics: returning.metrics, cohortSpec: followed }, 'cohort dimension is required'],
    [
      'a name of Google’s',
      { ...returning, cohortSpec: { ...followed, cohorts: [{ ...cohort, name: 'cohort_1' }] } },
      'reserved',
    ],
    [
      'another dimension',
      { ...returning, cohortSpec: { ...followed, cohorts: [{ ...cohort, dimension: 'date' }] } },
      'only supports',
    ],
    ['no granularity', { ...returning, cohortSpec: { cohorts: [cohort] } }, 'must have a granularity'],
  ])('refuses %s', async (_, body, message) => {
    const { status, error } = await post(body);
    expect([status, error?.message]).toEqual([400, expect.stringContaining(message)]);
  });
});
