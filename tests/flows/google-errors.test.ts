import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { api, createTestApp, emptyDatabase, setFault } from './create-test-app.ts';
import { healGoogle, openAsker, setAtGoogle, takeRequests } from './google-conditions.ts';

/** Each error of Google's from its reply to the reader: what is said, and how often Google is asked. */
beforeEach(emptyDatabase);
afterEach(healGoogle);

const question = 'Sessions yesterday';
const failAlways = (error: string) => setFault({ match: { path: ':batchRunReports' }, times: 'always', error });

interface Problem {
  code: string;
  detail: string;
  action?: string;
}

/** What was answered, and the calls that it took: reports, and renewals of the access token. */
async function askAndCount({ send }: Awaited<ReturnType<typeof openAsker>>, about = question) {
  await takeRequests();
  const response = await send(about);
  const problem = (await response.json()) as Problem;
  const requests = await takeRequests();
  return {
    status: response.status,
    problem,
    retryAfter: response.headers.get('retry-after'),
    reports: requests.filter(({ path }) => path.includes(':')).length,
    renewals: requests.filter(({ path }) => path === '/token').length,
  };
}

describe('a request that Google does not accept (400)', () => {
  it.each([
    ['unknown_field', 'Google Analytics does not know sessions in this property, or no longer does.'],
    ['incompatible', 'Google Analytics cannot show sessions together with the rest of this question.'],
  ])('%s is explained by the field it is about, and not sent again', async (error, detail) => {
    const asker = await openAsker();
    await failAlways(error);
    const { status, problem, reports } = await askAndCount(asker);
    expect([status, problem.code, reports]).toEqual([502, 'google_refused', 1]);
    expect(problem.detail).toContain(detail);
  });

  it('is repaired once, without the figure that Google refuses beside the rest, and says so', async () => {
    const asker = await openAsker();
    await takeRequests();
    const report = await asker.ask('Sessions and 7-day active users by hour last week');
    expect((await takeRequests()).map(({ status }) => status)).toEqual([400, 200]);
    expect(report.quality.left_out_metrics).toEqual(['active7DayUsers']);
    expect(report.answer).toMatch(/^Google Analytics does not show weekly active users together with the rest/);
    expect(report.answer).toContain('had the most sessions last week');
    for (const { request } of report.citations) {
      expect('metrics' in request && request.metrics).toEqual([{ name: 'sessions' }]);
    }
  });

  it('is not repaired a second time', async () => {
    const asker = await openAsker();
    const message = 'Please remove active7DayUsers to make the request compatible.';
    const body = { error: { code: 400, message, status: 'INVALID_ARGUMENT' } };
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 400, body });
    const { problem, reports } = await askAndCount(asker, 'Sessions and 7-day active users by hour last week');
    expect([problem.code, reports]).toEqual(['google_refused', 2]);
  });

  it('is explained where the fields of a question do not go together', async () => {
    const { problem, reports } = await askAndCount(await openAsker(), '7-day active users by hour last week');
    expect([problem.code, reports]).toEqual(['google_refused', 1]);
    expect(problem.detail).toContain('cannot show active7DayUsers together with');
  });

  it('repeats nothing of a message that names no field', async () => {
    const asker = await openAsker();
    const message = 'Please remove <b>it</b> to make the request compatible.';
    const body = { error: { code: 400, message, status: 'INVALID_ARGUMENT' } };
    await setFault({ match: { path: ':batchRunReports' }, times: 1, status: 400, body });
    const { problem } = await askAndCount(asker);
    expect(problem.detail).toBe('Google Analytics did not accept the request that we made for this question.');
  });
});

describe('an access token that Google refuses (401)', () => {
  it('is renewed once, and the request made once more', async () => {
    const asker = await openAsker();
    await setFault({ match: { path: ':batchRunReports' }, times: 1, error: 'unauthenticated' });
    expect(await askAndCount(asker)).toMatchObject({ status: 200, reports: 2, renewals: 1 });
  });

  it('is not renewed a second time: the reader is to connect again', async () => {
    const asker = await openAsker();
    await failAlways('unauthenticated');
    const { status, problem, reports, renewals } = await askAndCount(asker);
    expect([status, problem.code, problem.action]).toEqual([409, 'needs_reconnect', 'reconnect']);
    expect([reports, renewals]).toEqual([2, 1]);
  });

  it.each([
    ['revoked or run out (invalid_grant)', { error: 'invalid_grant' }],
    ['ended by the policy of a Workspace (invalid_rapt)', { error: 'invalid_grant', error_subtype: 'invalid_rapt' }],
  ])('of a grant that is %s is asked for once and then never again', async (_name, body) => {
    let now = new Date();
    const asker = await openAsker(createTestApp({ now: () => now }));
    now = new Date(Date.now() + 2 * 60 * 60 * 1000);
    await setFault({ match: { path: '/token' }, times: 'always', status: 400, body });
    const first = await askAndCount(asker);
    expect([first.status, first.problem.code, first.renewals, first.reports]).toEqual([409, 'needs_reconnect', 1, 0]);
    expect(await askAndCount(asker)).toMatchObject({ status: 409, renewals: 0, reports: 0 });
    const me = await call<{ connections: { status: string }[] }>(asker.browser, `${api}/me`);
    expect(me.connections.map(({ status }) => status)).toEqual(['needs_reconnect']);
  });
});

describe('an access that is forbidden (403) has three causes, and three sentences', () => {
  it.each([
    ['permission_denied', 403, 'property_access_lost', 'can no longer read this property', 'choose_property'],
    ['service_disabled', 502, 'analytics_api_disabled', 'is not enabled in the Google Cloud project', undefined],
    ['scope_insufficient', 403, 'analytics_scope_missing', 'leave its box ticked', 'reconnect'],
  ])('%s', async (error, expected, code, detail, action) => {
    const asker = await openAsker();
    await failAlways(error);
    const { status, problem, reports } = await askAndCount(asker);
    expect([status, problem.code, problem.action, reports]).toEqual([expected, code, action, 1]);
    expect(problem.detail).toContain(detail);
  });
});

describe('a quota that is spent (429)', () => {
  const clock = String.raw`\d\d:\d\d( on \w+ \d+ \w+)? \(Europe/Berlin\)`;

  it.each([
    ['the tokens of the day', 'tokensPerDay', `It frees at ${clock}, which is midnight Pacific time`],
    ['the tokens of the hour', 'tokensPerHour', `hourly .* quota .* is spent. It frees at ${clock}`],
    ['the tokens of our project in this hour', 'tokensPerProjectPerHour', `hourly .* It frees at ${clock}`],
    ['the server errors of the hour', 'serverErrorsPerProjectPerHour', `too many faults .* again at ${clock}`],
    [
      'the requests about demographics of the hour',
      'potentiallyThresholdedRequestsPerHour',
      `age, gender or audiences of this property before ${clock}`,
    ],
  ])('%s: is named with the time at which it frees, and Google is asked once', async (_name, bucket, detail) => {
    const asker = await openAsker();
    await setAtGoogle('quotas', { remaining: { [bucket]: 0 } });
    const { status, problem, reports, retryAfter } = await askAndCount(asker);
    expect([status, problem.code, problem.action, reports]).toEqual([429, 'google_quota_spent', 'wait', 1]);
    expect(problem.detail).toMatch(new RegExp(detail));
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(Number(retryAfter)).toBeLessThanOrEqual(bucket === 'tokensPerDay' ? 25 * 3600 : 3600);
  });

  it('is not asked about again before it frees', async () => {
    const asker = await openAsker();
    await setAtGoogle('quotas', { remaining: { tokensPerHour: 0 } });
    expect((await asker.send(question)).status).toBe(429);
    expect(await askAndCount(asker)).toMatchObject({ status: 429, reports: 0 });
  });

  it('of requests at once is waited for, and said to be of seconds when others have it for longer', async () => {
    const asker = await openAsker();
    await setFault({ match: { path: ':batchRunReports' }, times: 2, error: 'concurrent_requests' });
    expect(await askAndCount(asker)).toMatchObject({ status: 200, reports: 3 });
    await failAlways('concurrent_requests');
    const { status, problem, reports } = await askAndCount(asker);
    expect([status, problem.code, problem.action, reports]).toEqual([429, 'google_quota_spent', 'wait', 3]);
    expect(problem.detail).toContain('Try again in a few seconds.');
  });

  it('of reports leaves the live view and funnels, which have quotas of their own', async () => {
    const asker = await openAsker();
    await setAtGoogle('quotas', { category: 'core', remaining: { tokensPerDay: 0 } });
    expect((await asker.send(question)).status).toBe(429);
    expect((await asker.send('how many people are on the site right now by country')).status).toBe(200);
    expect((await asker.send('purchase funnel by device last month')).status).toBe(200);
    await setAtGoogle('quotas', { category: 'realtime', remaining: { tokensPerHour: 0 } });
    expect((await asker.send('how many people are on the site right now by country')).status).toBe(429);
  });

  it('is counted down by what we ask, each report of a batch, as Google says it (propertyQuota)', async () => {
    const asker = await openAsker();
    await setAtGoogle('quotas', { remaining: { tokensPerDay: 2 } });
    expect((await asker.send(question)).status).toBe(200);
    expect((await asker.send(question)).status).toBe(429);
    const usage = await call<{ ga4_tokens: { used: number } }>(asker.browser, `${api}/usage`);
    expect(usage.ga4_tokens.used).toBe(2);
  });

  it('lasts as long as it lasts: the first question after it is answered', async () => {
    let now = new Date();
    const asker = await openAsker(createTestApp({ now: () => now }));
    await setAtGoogle('quotas', { remaining: { tokensPerHour: 0 } });
    const { status, retryAfter } = await askAndCount(asker);
    expect(status).toBe(429);
    await setAtGoogle('quotas', { remaining: { tokensPerHour: 40_000 } });
    now = new Date(now.getTime() + Number(retryAfter) * 1000);
    expect((await asker.send(question)).status).toBe(200);
  });
});

describe('a fault of Google’s (5xx)', () => {
  it.each([
    ['internal', 3],
    ['unavailable', 3],
    ['deadline_exceeded', 1],
  ])('%s is tried again at most twice, and said to be Google’s', async (error, most) => {
    const asker = await openAsker();
    await failAlways(error);
    const { status, problem, reports } = await askAndCount(asker);
    expect([status, problem.code, problem.action, reports]).toEqual([502, 'google_unavailable', 'retry', most]);
    expect(problem.detail).toContain('Nothing was lost.');
  });

  it('that has passed at the second attempt is not told of', async () => {
    const asker = await openAsker();
    await setFault({ match: { path: ':batchRunReports' }, times: 2, error: 'unavailable' });
    expect(await askAndCount(asker)).toMatchObject({ status: 200, reports: 3 });
  });

  it.each([
    [1, 200, undefined],
    [2, 502, expect.stringContaining('could not be reached. Nothing was lost.')],
  ])('of the connection, cut before an answer %i times, is tried again once', async (times, expected, detail) => {
    const asker = await openAsker();
    await setFault({ match: { path: ':batchRunReports' }, times, cut: true });
    const { status, problem, reports } = await askAndCount(asker);
    expect([status, reports, problem.detail]).toEqual([expected, 2, detail]);
  });

  it('never costs more than eight of the ten that Google allows an hour', async () => {
    let now = Date.now();
    const asker = await openAsker(createTestApp({ now: () => new Date(now) }));
    await failAlways('internal');
    let reports = 0;
    // An hour of Google's outage, asked about each minute.
    for (let minute = 0; minute < 60; minute++) {
      const asked = await askAndCount(asker);
      expect([asked.status, asked.problem.code]).toEqual([502, 'google_unavailable']);
      reports += asked.reports;
      now += 60_000;
    }
    expect(reports).toBe(8);
  });

  it('lets the property rest from the fifth on, says until when, and ends with the first answer', async () => {
    let now = Date.now();
    const asker = await openAsker(createTestApp({ now: () => new Date(now) }));
    await failAlways('internal');
    expect(await askAndCount(asker)).toMatchObject({ status: 502, reports: 3 });
    expect(await askAndCount(asker)).toMatchObject({ status: 502, reports: 2 });
    const { status, problem, reports, retryAfter } = await askAndCount(asker);
    expect([status, problem.code, problem.action, reports]).toEqual([502, 'google_unavailable', 'retry', 0]);
    expect(problem.detail).toMatch(/we let it rest and ask again at \d\d:\d\d( on .*)? \(Europe\/Berlin\)/);
    expect(Number(retryAfter)).toBeLessThanOrEqual(60);
    await healGoogle();
    now += 60_000;
    expect(await askAndCount(asker)).toMatchObject({ status: 200, reports: 1 });
    expect(await askAndCount(asker)).toMatchObject({ status: 200, reports: 1 });
  });
});
