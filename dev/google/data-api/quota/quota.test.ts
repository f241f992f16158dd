import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { named, openDataApi } from '../../testing/open-data-api.ts';
import { NOW, startTestGoogle, type TestGoogle } from '../../testing/start-test-google.ts';

let google: TestGoogle;
let api: ReturnType<typeof openDataApi>;
let now = NOW;
beforeAll(async () => {
  google = await startTestGoogle({ now: () => now });
  await signIn();
});
beforeEach(async () => {
  await api.control('DELETE', 'faults');
  await api.control('DELETE', 'quotas');
});
afterAll(() => google.remove());

const signIn = async () => {
  api = openDataApi(google, await google.signIn('anna@kolibri.example'));
};
const SHOP = '310000001';
const november = { startDate: '2026-11-01', endDate: '2026-11-17' };
const sessions = { metrics: named('sessions'), dateRanges: [november], returnPropertyQuota: true };
const report = (more = {}, property = SHOP) => api.post(`${property}:runReport`, { ...sessions, ...more });
const live = () => api.post(`${SHOP}:runRealtimeReport`, { metrics: named('activeUsers'), returnPropertyQuota: true });
const funnel = () =>
  api.post(
    `${SHOP}:runFunnelReport`,
    {
      dateRanges: [november],
      funnel: { steps: [{ filterExpression: { funnelEventFilter: { eventName: 'session_start' } } }] },
      returnPropertyQuota: true,
    },
    'v1alpha',
  );

describe('tokens', () => {
  it('are taken from the day, the hour and the project’s hour alike', async () => {
    await report();
    expect((await report()).body.propertyQuota).toEqual({
      tokensPerDay: { consumed: 1, remaining: 199_998 },
      tokensPerHour: { consumed: 1, remaining: 39_998 },
      tokensPerProjectPerHour: { consumed: 1, remaining: 13_998 },
      concurrentRequests: { consumed: 0, remaining: 10 },
      serverErrorsPerProjectPerHour: { consumed: 0, remaining: 10 },
      potentiallyThresholdedRequestsPerHour: { consumed: 0, remaining: 120 },
    });
  });

  it('are ten times as many, and five times as many requests at once, with Analytics 360', async () => {
    await api.control('POST', 'quotas', { property: SHOP, level: '360' });
    expect((await report()).body.propertyQuota).toMatchObject({
      tokensPerDay: { remaining: 1_999_999 },
      tokensPerHour: { remaining: 399_999 },
      tokensPerProjectPerHour: { remaining: 139_999 },
      concurrentRequests: { remaining: 50 },
      serverErrorsPerProjectPerHour: { remaining: 50 },
      potentiallyThresholdedRequestsPerHour: { remaining: 120 },
    });
  });

  it('cost more for long ranges, many columns, many filters and many rows', async () => {
    const cost = async (more: object) => (await report(more)).body.propertyQuota?.['tokensPerDay']?.consumed ?? 0;
    const filter = { filter: { fieldName: 'country', stringFilter: { value: 'Germany' } } };
    expect(await cost({})).toBe(1);
    expect(await cost({ dateRanges: [{ startDate: '2025-11-01', endDate: '2026-11-17' }] })).toBeGreaterThan(1);
    const many = named(
      'sessions',
      'activeUsers',
      'newUsers',
      'eventCount',
      'keyEvents',
      'transactions',
      'bounceRate',
      'scrolledUsers',
    );
    expect(await cost({ metrics: many })).toBe(2);
    expect(await cost({ dimensionFilter: { orGroup: { expressions: Array(8).fill(filter) } } })).toBe(3);
    expect(await cost({ dimensions: named('transactionId', 'dateHourMinute', 'pagePath') })).toBeGreaterThan(1);
  });

  it('are counted for each report of a batch, and for metadata and checks', async () => {
    const { body } = await api.post(`${SHOP}:batchRunReports`, { requests: [sessions, sessions] });
    const reports = (body as { reports?: (typeof body)[] }).reports ?? [];
    expect(reports.map(({ propertyQuota }) => propertyQuota?.['tokensPerHour']?.remaining)).toEqual([39_999, 39_998]);
    await api.post(`${SHOP}:checkCompatibility`, { metrics: named('sessions') });
    expect((await report()).body.propertyQuota?.['tokensPerHour']?.remaining).toBe(39_996);
  });

  it('are not spent by a request that is refused', async () => {
    expect((await report({ metrics: named('nothing') })).status).toBe(400);
    expect((await report()).body.propertyQuota?.['tokensPerDay']?.remaining).toBe(199_999);
  });

  it('of reports, of the live view and of funnels are counted apart', async () => {
    await api.control('POST', 'quotas', { property: SHOP, category: 'core', remaining: { tokensPerHour: 0 } });
    expect((await report()).status).toBe(429);
    expect((await live()).body.propertyQuota?.['tokensPerHour']).toEqual({ consumed: 1, remaining: 39_999 });
    expect((await funnel()).body.propertyQuota?.['tokensPerHour']).toEqual({ consumed: 1, remaining: 39_999 });
  });
});

describe('a quota that is spent', () => {
  it.each([
    ['tokensPerDay', 'Exhausted property tokens per day.'],
    ['tokensPerHour', 'Exhausted property tokens per hour.'],
    ['tokensPerProjectPerHour', 'Exhausted property tokens for a project per hour.'],
    ['serverErrorsPerProjectPerHour', 'Exhausted server errors for a project per hour.'],
    ['potentiallyThresholdedRequestsPerHour', 'Exhausted potentially thresholded requests quota.'],
  ])('%s refuses every further request of the property, and says which it was', async (name, message) => {
    await api.control('POST', 'quotas', { property: SHOP, remaining: { [name]: 1 } });
    expect((await report()).status).toBe(200);
    await api.control('POST', 'quotas', { property: SHOP, remaining: { [name]: 0 } });
    const refused = await report();
    expect(refused.status).toBe(429);
    expect(refused.body.error).toMatchObject({
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      message: expect.stringContaining(message) as string,
    });
    expect((await report({}, '310000002')).status).toBe(200);
  });

  it('is spent by use: the last token answers once more', async () => {
    await api.control('POST', 'quotas', { property: SHOP, remaining: { tokensPerDay: 2 } });
    expect((await report()).body.propertyQuota?.['tokensPerDay']).toEqual({ consumed: 1, remaining: 1 });
    expect((await report()).body.propertyQuota?.['tokensPerDay']).toEqual({ consumed: 1, remaining: 0 });
    expect((await report()).status).toBe(429);
  });

  it('counts each request about demographics, 120 an hour', async () => {
    const byAge = { dimensions: named('userAgeBracket') };
    expect((await report(byAge)).body.propertyQuota?.['potentiallyThresholdedRequestsPerHour']).toEqual({
      consumed: 1,
      remaining: 119,
    });
    const ofMen = { dimensionFilter: { filter: { fieldName: 'userGender', stringFilter: { value: 'male' } } } };
    expect((await report(ofMen)).body.propertyQuota?.['potentiallyThresholdedRequestsPerHour']?.remaining).toBe(118);
  });

  it('refuses the eleventh of the requests that are open at once', async () => {
    await api.control('POST', 'faults', { match: { property: SHOP }, times: 10, delay_ms: 400 });
    const open = Array.from({ length: 10 }, () => report());
    await new Promise((resolve) => setTimeout(resolve, 150));
    const refused = await report();
    expect([refused.status, refused.body.error?.message]).toEqual([
      429,
      expect.stringContaining('Exhausted concurrent requests quota.'),
    ]);
    expect((await Promise.all(open)).map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await report()).status).toBe(200);
  });

  it('is also that of server errors: ten an hour, then nothing is answered, though Google is well again', async () => {
    await api.control('POST', 'faults', { match: { property: SHOP }, times: 10, status: 500 });
    for (let sent = 0; sent < 10; sent++) expect((await report()).status).toBe(500);
    const refused = await report();
    expect([refused.status, refused.body.error?.message]).toEqual([429, expect.stringContaining('server errors')]);
    expect((await live()).status).toBe(200);
    await api.control('DELETE', 'faults');
    expect((await report()).status).toBe(200);
  });

  it('tells nothing to who may not read the property', async () => {
    await api.control('POST', 'quotas', { property: '320000001', remaining: { tokensPerDay: 0 } });
    expect((await report({}, '320000001')).status).toBe(403);
  });

  it('comes back: an hour’s with the next hour, the day’s at midnight in California', async () => {
    const spend = (name: string) => api.control('POST', 'quotas', { property: SHOP, remaining: { [name]: 0 } });
    await spend('tokensPerHour');
    expect((await report()).status).toBe(429);
    now = new Date('2026-11-18T11:00:00Z');
    expect((await report()).status).toBe(200);
    await spend('tokensPerDay');
    now = new Date('2026-11-19T07:59:00Z');
    await signIn();
    expect((await report()).status).toBe(429);
    now = new Date('2026-11-19T08:00:00Z');
    expect((await report()).status).toBe(200);
  });
});

describe('the control of quotas', () => {
  it.each([
    [{ property: 'shop', remaining: {} }],
    [{ property: SHOP, remaining: { tokensPerWeek: 1 } }],
    [{ property: SHOP, remaining: { tokensPerDay: -1 } }],
    [{ property: SHOP, remaining: { concurrentRequests: 1 } }],
    [{ property: SHOP, category: 'chat' }],
  ])('refuses %j', async (body) => {
    expect((await api.control('POST', 'quotas', body)).status).toBe(400);
  });
});

it('counts and refuses nothing where measurements ask for it', async () => {
  const unmetered = await startTestGoogle({ isMetered: false });
  const own = openDataApi(unmetered, await unmetered.signIn('anna@kolibri.example'));
  await own.control('POST', 'quotas', { property: SHOP, remaining: { tokensPerDay: 1 } });
  const answers = [await own.post(`${SHOP}:runReport`, sessions), await own.post(`${SHOP}:runReport`, sessions)];
  expect(answers.map(({ status, body }) => [status, body.propertyQuota?.['tokensPerDay']?.remaining])).toEqual([
    [200, 0],
    [200, 0],
  ]);
  await unmetered.remove();
});
