import type { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestGoogle, NOW, type TestGoogle } from '../dev/google/testing/start-test-google.ts';
import type { Ga4Request, ReportRequest } from '../worker/analyst/ga4-types.ts';
import type { GateNotice } from '../worker/services/property-gate/property-gates.ts';
import { openGate, type OpenGate } from './open-gate.ts';

/** One property's gate against the stand-in for Google, with a clock that the tests move. */
const minute = 60_000;
const hour = 60 * minute;
let google: TestGoogle;
/** Two Google accounts that may see the shop. */
let anna: string;
let ben: string;

beforeAll(async () => {
  google = await startTestGoogle({ months: 1 });
  anna = await google.signIn('anna@kolibri.example');
  ben = await google.signIn('ben@brightside-agency.example');
}, 60_000);
afterEach(async () => {
  for (const name of ['faults', 'quotas', 'requests']) await control('DELETE', name);
});
afterAll(() => google?.remove());

const control = (method: string, name: string, body?: unknown) =>
  fetch(`${google.url}/__stand-in/${name}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });

/** Paths that Google was asked for since the last look. */
async function takePaths(): Promise<string[]> {
  const { requests } = (await (await control('GET', 'requests')).json()) as { requests: { path: string }[] };
  await control('DELETE', 'requests');
  return requests.map(({ path }) => path.replace(/^\/v1\w+\/properties\/310000001/, ''));
}
const reports = (paths: string[]) => paths.filter((path) => path.startsWith(':'));

const report = (id: string, body: Partial<ReportRequest['body']> = {}): ReportRequest => ({
  id,
  method: 'runReport',
  purpose: `a question of ${id}`,
  body: {
    dateRanges: [{ startDate: '2026-11-01', endDate: '2026-11-10' }],
    metrics: [{ name: 'sessions' }],
    dimensions: [{ name: 'country' }],
    ...body,
  },
});
const onDay = (day: string) => report('t1', { dateRanges: [{ startDate: day, endDate: day }] });
const live: Ga4Request = {
  id: 't1',
  method: 'runRealtimeReport',
  purpose: 'now',
  body: { metrics: [{ name: 'activeUsers' }] },
};

const valuesOf = (replies: Awaited<ReturnType<OpenGate['ask']>>) => replies.map(({ reply }) => reply.rows);

describe('a reply that is kept', () => {
  it('answers an equal request of somebody else, whatever it is called and however it is written', async () => {
    const gate = openGate(google);
    const [first] = await gate.ask(anna, [report('t1')]);
    const { body } = report('t2');
    const turned = Object.fromEntries(Object.entries(body).toReversed()) as typeof body;
    await takePaths();
    const [second] = await gate.ask(ben, [{ ...report('t2'), body: turned }]);
    expect(reports(await takePaths())).toEqual([]);
    expect(second).toMatchObject({
      request: { id: 't2', purpose: 'a question of t2' },
      reply: first!.reply,
      tokens: 0,
    });
    expect(first!.tokens).toBeGreaterThan(0);
  });

  it('says when Google answered', async () => {
    const gate = openGate(google);
    const [first] = await gate.ask(anna, [report('t1')]);
    gate.pass(3 * hour);
    const [second] = await gate.ask(anna, [report('t1')]);
    expect(first!.fetchedAt).toBe(NOW.toISOString());
    expect(second!.fetchedAt).toBe(NOW.toISOString());
  });

  it.each([
    ['of today', '2026-11-18', 9 * minute, 11 * minute],
    ['of yesterday, which Google may still change', '2026-11-17', 59 * minute, 61 * minute],
    ['of a day that is settled', '2026-11-10', 11 * hour, 13 * hour],
  ])('%s stands for a new one for as long as it may, and no longer', async (_name, day, before, after) => {
    const gate = openGate(google);
    await gate.ask(anna, [onDay(day)]);
    gate.pass(before);
    await takePaths();
    await gate.ask(anna, [onDay(day)]);
    expect(reports(await takePaths())).toEqual([]);
    gate.pass(after - before);
    await gate.ask(anna, [onDay(day)]);
    expect(reports(await takePaths())).toEqual([':batchRunReports']);
  });

  it('of the live view is for seconds', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [live]);
    gate.pass(9_000);
    await gate.ask(anna, [live]);
    gate.pass(2_000);
    await gate.ask(anna, [live]);
    expect(reports(await takePaths())).toEqual([':runRealtimeReport', ':runRealtimeReport']);
  });

  it('of a day in words is for nobody, as tomorrow it is another day', async () => {
    const gate = openGate(google);
    for (let asked = 0; asked < 2; asked++) await gate.ask(anna, [onDay('yesterday')]);
    expect(reports(await takePaths())).toHaveLength(2);
  });

  it('outlives the gate’s object, and has nothing of whoever asked', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1'), report('t2', { metrics: [{ name: 'totalRevenue' }] })]);
    const kept = dump(gate.database);
    expect(kept).toContain('Germany');
    for (const secret of [anna, ben, 'a question of', 'anna@']) expect(kept).not.toContain(secret);
    await takePaths();
    await gate.reopen().ask(ben, [report('t1')]);
    expect(reports(await takePaths())).toEqual([]);
  });
});

describe('who may see a reply', () => {
  it('is asked of Google by the Admin API, which costs no quota, once a minute', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')]);
    await takePaths();
    for (let asked = 0; asked < 5; asked++) await gate.ask(ben, [report('t1')]);
    expect(await takePaths()).toEqual(['']);
    gate.pass(61_000);
    await gate.ask(ben, [report('t1')]);
    expect(await takePaths()).toEqual(['']);
  });

  it.each([
    ['has lost the property', 'permission_denied', 'property_access_lost'],
    ['was revoked', 'unauthenticated', 'needs_reconnect'],
    ['no longer covers Analytics', 'scope_insufficient', 'analytics_scope_missing'],
  ])('is nobody whose grant %s: neither another’s reply nor their own of before', async (_name, error, code) => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')]);
    await gate.ask(ben, [report('t1'), onDay('2026-11-09')]);
    await gate.ask(anna, [onDay('2026-11-08')]);
    gate.pass(61_000);
    await control('POST', 'faults', { match: { bearer: ben }, times: 'always', error });
    for (const request of [report('t1'), onDay('2026-11-09'), onDay('2026-11-08')]) {
      await expect(gate.ask(ben, [request])).rejects.toMatchObject({ code });
    }
    expect(await gate.ask(anna, [report('t1')])).toHaveLength(1);
  });

  it('is known to be over at the first refusal, without waiting for the minute', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')]);
    await gate.ask(ben, [report('t1')]);
    await control('POST', 'faults', { match: { bearer: ben }, times: 'always', error: 'permission_denied' });
    await expect(gate.ask(ben, [onDay('2026-11-07')])).rejects.toMatchObject({ code: 'property_access_lost' });
    await expect(gate.ask(ben, [report('t1')])).rejects.toMatchObject({ code: 'property_access_lost' });
  });

  it('is not taken from a token that merely shares a question with one that may: it does not join its request', async () => {
    const gate = openGate(google);
    await control('POST', 'faults', { match: { bearer: ben }, times: 'always', error: 'permission_denied' });
    await control('POST', 'faults', { match: { path: ':batch', bearer: anna }, times: 1, delay_ms: 400 });
    const running = gate.ask(anna, [report('t1')]);
    await expect(gate.ask(ben, [report('t1')])).rejects.toMatchObject({ code: 'property_access_lost' });
    expect(await running).toHaveLength(1);
  });

  it('asks for itself where Google does not say whether it may', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')]);
    await control('POST', 'faults', { match: { bearer: ben, path: '/properties/310000001' }, times: 3, status: 503 });
    await takePaths();
    await gate.ask(ben, [report('t1')]);
    expect(reports(await takePaths())).toEqual([':batchRunReports']);
  });

  it('of money is the token that fetched it alone, as a role may hide it from others', async () => {
    const gate = openGate(google);
    const request = report('t1', { metrics: [{ name: 'totalRevenue' }] });
    await gate.ask(anna, [request]);
    await gate.ask(ben, [onDay('2026-11-01')]);
    await takePaths();
    await gate.ask(anna, [request]);
    expect(reports(await takePaths())).toEqual([]);
    await gate.ask(ben, [request]);
    expect(reports(await takePaths())).toEqual([':batchRunReports']);
  });
});

describe('how a property is used', () => {
  it('is told to each team in its own numbers, with what Google said is left', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')], { team: 'shop' });
    await gate.ask(ben, [report('t1'), onDay('2026-11-09')], { team: 'agency' });
    const [shop, agency, nobody] = await Promise.all(['shop', 'agency', 'nobody'].map((team) => gate.read(team)));
    expect(shop?.lastDay).toEqual({ asked: 1, shared: 0, calls: 1, tokens: expect.any(Number) });
    expect(agency?.lastDay).toEqual({ asked: 2, shared: 1, calls: 1, tokens: expect.any(Number) });
    expect(shop!.lastDay.tokens + agency!.lastDay.tokens).toBe(
      200_000 - agency!.quota!.find(({ name }) => name === 'tokensPerDay')!.remaining,
    );
    expect(nobody).toMatchObject({ lastDay: { asked: 0, shared: 0, calls: 0, tokens: 0 }, quota: undefined });
    for (const team of ['shop', 'agency']) expect(dump(gate.database)).not.toContain(team);
  });

  it('is told with Google’s quota as long as Google lets the team see the property, and for a day at most', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')], { team: 'shop' });
    await gate.ask(ben, [onDay('2026-11-09')], { team: 'agency' });
    await control('POST', 'faults', { match: { bearer: ben }, times: 'always', error: 'permission_denied' });
    await expect(gate.ask(ben, [onDay('2026-11-07')], { team: 'agency' })).rejects.toMatchObject({
      code: 'property_access_lost',
    });
    expect((await gate.reopen().read('agency')).quota).toBeUndefined();
    expect((await gate.read('shop')).quota).toContainEqual({
      category: 'core',
      name: 'tokensPerDay',
      remaining: expect.any(Number),
      freesAt: '2026-11-19T08:00:00.000Z',
    });
    await gate.ask(anna, [live], { team: 'shop' });
    const ofLive = (await gate.read('shop')).quota?.filter(({ category }) => category === 'realtime');
    expect(ofLive?.map(({ name }) => name)).toEqual(expect.arrayContaining(['tokensPerDay', 'tokensPerHour']));
    gate.pass(25 * hour);
    await gate.ask(anna, [onDay('2026-11-06')], { team: 'another of hers' });
    expect((await gate.read('shop')).quota).toBeUndefined();
    expect((await gate.read('another of hers')).quota).not.toEqual([]);
  });

  it('counts requests that failed as calls', async () => {
    const gate = openGate(google);
    await control('POST', 'faults', { match: { path: ':batch' }, times: 2, status: 503 });
    await gate.ask(anna, [report('t1')], { team: 'shop' });
    expect((await gate.read('shop')).lastDay).toMatchObject({ asked: 1, calls: 3 });
  });

  it('has one share of the hour for the nightly reading of all teams, which questions do not take', async () => {
    const gate = openGate(google);
    const read = async (day: string, team: string, token: string) =>
      gate.ask(token, [onDay(day)], { team, purpose: 'sync' });
    await read('2026-11-01', 'shop', anna);
    await read('2026-11-02', 'agency', ben);
    const tokens = async (team: string) => (await gate.read(team)).sync.tokens;
    const spent = (await tokens('shop')) + (await tokens('agency'));
    expect(spent).toBeGreaterThan(0);
    await gate.ask(anna, [onDay('2026-11-03')], { team: 'shop' });
    expect((await tokens('shop')) + (await tokens('agency'))).toBe(spent);

    gate.database.exec(`update used set tokens = 99 where purpose = 'sync'`);
    for (const team of ['shop', 'agency', 'nobody']) expect((await gate.read(team)).sync.isSpent, team).toBe(true);
    expect((await gate.read('shop')).sync.tokens).toBe(99);
    gate.pass(hour);
    expect((await gate.read('shop')).sync).toMatchObject({ tokens: 0, isSpent: false });
  });

  it('is forgotten after a day', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [report('t1')], { team: 'shop' });
    expect(gate.sweep()).toBe(true);
    gate.pass(26 * hour);
    expect((await gate.read('shop')).lastDay.asked).toBe(0);
    expect(gate.sweep()).toBe(false);
    const tables = ['used', 'seen'].map((table) => gate.database.prepare(`select * from ${table}`).all());
    expect(tables).toEqual([[], []]);
  });
});

describe('equal requests at once', () => {
  it('of a hundred questions of two accounts are one', async () => {
    const gate = openGate(google);
    await gate.ask(ben, [onDay('2026-11-05')]);
    await takePaths();
    await control('POST', 'faults', { match: { path: ':batch' }, times: 'always', delay_ms: 300 });
    const asked = Array.from({ length: 100 }, (_, index) => gate.ask(index % 2 ? ben : anna, [report('t1')]));
    const answers = await Promise.all(asked);
    expect(reports(await takePaths())).toEqual([':batchRunReports']);
    expect(new Set(answers.map((replies) => JSON.stringify(valuesOf(replies)))).size).toBe(1);
    expect(answers.filter(([reply]) => reply!.tokens !== 0)).toHaveLength(1);
  });

  it('are made anew where what went wrong was another’s token', async () => {
    const gate = openGate(google);
    await gate.ask(ben, [onDay('2026-11-05')]);
    await control('POST', 'faults', {
      match: { bearer: anna, path: ':batch' },
      times: 1,
      delay_ms: 300,
      error: 'permission_denied',
    });
    const lost = gate.ask(anna, [report('t1')]).catch((error: { code: string }) => error.code);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await gate.ask(ben, [report('t1')])).toHaveLength(1);
    expect(await lost).toBe('property_access_lost');
  });

  it('go on when the one who asked first leaves', async () => {
    const gate = openGate(google);
    await gate.ask(ben, [onDay('2026-11-05')]);
    await control('POST', 'faults', { match: { path: ':batch' }, times: 'always', delay_ms: 300 });
    const stop = new AbortController();
    const left = gate.ask(anna, [report('t1')], { signal: stop.signal });
    const joined = gate.ask(ben, [report('t1')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop.abort('stopped');
    await expect(left).rejects.toBe('stopped');
    expect(await joined).toHaveLength(1);
  });
});

describe('the queue', () => {
  const busy = { match: { path: ':run' }, times: 'always', delay_ms: 150 };
  // Funnels travel alone, one request each.
  const funnel = (id: string, day: string): Ga4Request => ({
    id,
    method: 'runFunnelReport',
    purpose: id,
    body: {
      dateRanges: [{ startDate: day, endDate: day }],
      funnel: { steps: [{ name: 'first', filterExpression: { funnelEventFilter: { eventName: 'session_start' } } }] },
    },
  });
  const days = Array.from({ length: 8 }, (_, index) => `2026-11-0${index + 1}`);

  it('lets four requests of one question be under way', async () => {
    const gate = openGate(google);
    await control('POST', 'faults', busy);
    const most = await mostUnderWay(gate, () =>
      gate.ask(
        anna,
        days.map((day, index) => funnel(`t${index}`, day)),
      ),
    );
    expect(most).toBe(4);
  });

  it('lets no more than eight be under way of all, as each could fail, tells each its place, and answers all', async () => {
    const gate = openGate(google);
    await control('POST', 'faults', busy);
    const notices: GateNotice[][] = [];
    const most = await mostUnderWay(gate, () =>
      Promise.all(
        Array.from({ length: 30 }, (_, index) => {
          const heard: GateNotice[] = [];
          notices.push(heard);
          const request = report('t1', { limit: String(index + 1) });
          const single: Ga4Request = {
            ...funnel('t1', '2026-11-03'),
            body: { ...funnel('t1', '2026-11-03').body, limit: request.body.limit! },
          } as Ga4Request;
          return gate.ask(anna, [single], { onNotice: (notice) => heard.push(notice) });
        }),
      ),
    );
    expect(most).toBeGreaterThanOrEqual(6);
    expect(most).toBeLessThanOrEqual(8);
    const last = notices.at(-1)!;
    expect(last[0]!.place).toBeGreaterThan(8);
    expect(last[0]!.seconds).toBeGreaterThan(0);
    expect(last.map(({ place }) => place)).toEqual(last.map(({ place }) => place).toSorted((a, b) => b - a));
    expect(last.at(-1)).toMatchObject({ place: 0, seconds: 0 });
    expect(last.every(({ tokens }) => tokens > 0)).toBe(true);
  });

  it('forgets a question that is taken back before its turn', async () => {
    const gate = openGate(google);
    await control('POST', 'faults', { ...busy, delay_ms: 500 });
    const running = Promise.all(days.map((day) => gate.ask(anna, [funnel('t1', day)])));
    while (gate.underWay() < days.length) await new Promise((resolve) => setTimeout(resolve, 1));
    const stop = new AbortController();
    const left = gate.ask(anna, [funnel('t1', '2026-10-30')], {
      signal: stop.signal,
      onNotice: ({ place }) => place > 0 && stop.abort('stopped'),
    });
    await expect(left).rejects.toBe('stopped');
    await running;
    await takeUntilQuiet(gate);
    expect(reports(await takePaths())).toHaveLength(days.length);
  });

  /** Of requests at Google, sampled while something runs. */
  async function mostUnderWay(gate: OpenGate, run: () => Promise<unknown>): Promise<number> {
    let most = 0;
    let isOver = false;
    const running = run().finally(() => (isOver = true));
    while (!isOver) {
      most = Math.max(most, gate.underWay());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await running;
    return most;
  }

  async function takeUntilQuiet(gate: OpenGate): Promise<void> {
    while (gate.underWay() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
});

describe('what a question will cost', () => {
  it('is learned from what Google said of like ones', async () => {
    const gate = openGate(google);
    const priceOf = async (request: Ga4Request) => {
      let tokens = 0;
      await gate.ask(anna, [request], { onNotice: (notice) => void (tokens = notice.tokens) });
      return tokens;
    };
    const guessed = await priceOf(onDay('2026-11-01'));
    const [reply] = await gate.ask(anna, [onDay('2026-11-02')]);
    const learned = await priceOf(onDay('2026-11-03'));
    expect(guessed).toBeGreaterThan(0);
    expect(learned).toBe(reply!.tokens);
    expect(await gate.reopen().priceOf(anna, onDay('2026-11-04'))).toBe(reply!.tokens);
  });
});

describe('a quota that is nearly spent', () => {
  it('is not gone beyond by many at once, and Google refuses nobody', async () => {
    const gate = openGate(google);
    await gate.ask(anna, [onDay('2026-10-01')]);
    await control('POST', 'quotas', { property: '310000001', remaining: { tokensPerHour: 5 } });
    await gate.ask(anna, [onDay('2026-10-02')]);
    await takePaths();
    const days = Array.from({ length: 20 }, (_, index) => onDay(`2026-10-${index + 10}`));
    const outcomes = await Promise.allSettled(days.map((day) => gate.ask(anna, [day])));
    const { requests } = (await (await control('GET', 'requests')).json()) as { requests: { status: number }[] };
    expect(requests.map(({ status }) => status)).not.toContain(429);
    const answered = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(20);
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      expect(outcome.reason).toMatchObject({
        code: 'google_quota_spent',
        message: 'The hourly Google Analytics quota of this property is spent. It frees at 12:00 (Europe/Berlin).',
        retryAfterSeconds: 1800,
      });
    }
  });

  it('gives what Google answered before, with its age, where that will do', async () => {
    const gate = openGate(google);
    const [before] = await gate.ask(anna, [onDay('2026-11-18')]);
    gate.pass(20 * minute);
    await control('POST', 'quotas', { property: '310000001', remaining: { tokensPerDay: 0 } });
    const [stale] = await gate.ask(ben, [onDay('2026-11-18')], { mayBeStale: true });
    expect(stale).toMatchObject({ reply: before!.reply, fetchedAt: NOW.toISOString(), tokens: 0 });
    expect(stale!.stale).toContain(
      'It frees at 09:00 on Thursday 19 November (Europe/Berlin), which is midnight Pacific time.',
    );
    await expect(gate.ask(ben, [onDay('2026-11-18')])).rejects.toMatchObject({ code: 'google_quota_spent' });
    await expect(gate.ask(ben, [onDay('2026-11-16')], { mayBeStale: true })).rejects.toMatchObject({
      code: 'google_quota_spent',
    });
    gate.pass(2 * minute);
    await control('POST', 'faults', { match: { bearer: ben }, times: 'always', error: 'permission_denied' });
    await expect(gate.ask(ben, [onDay('2026-11-18')], { mayBeStale: true })).rejects.toMatchObject({
      code: 'property_access_lost',
    });
  });
});

describe('faults of Google’s', () => {
  it('at once cost eight at most in an hour, and the property answers again after it', () =>
    expectEightAtMost({ error: 'internal' }));

  it('that cut the connection are counted like the others', () => expectEightAtMost({ cut: true }));

  async function expectEightAtMost(fault: Record<string, unknown>) {
    const gate = openGate(google);
    await control('POST', 'faults', { match: { path: ':batch' }, times: 'always', ...fault });
    const ask = (index: number) => gate.ask(anna, [report('t1', { limit: String(index + 1) })]);
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => ask(index)));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    for (let again = 0; again < 30; again++) {
      gate.pass(minute);
      await ask(again).catch(() => undefined);
    }
    expect(reports(await takePaths()).length).toBeLessThanOrEqual(8);
    await control('DELETE', 'faults');
    gate.pass(hour);
    expect(await ask(0)).toHaveLength(1);
  }

  it('that say they took all their time are not tried again', async () => {
    const gate = openGate(google);
    await control('POST', 'faults', { match: { path: ':batch' }, times: 1, error: 'deadline_exceeded' });
    await expect(gate.ask(anna, [report('t1')])).rejects.toMatchObject({ code: 'google_unavailable' });
    expect(reports(await takePaths())).toHaveLength(1);
  });
});

function dump(database: DatabaseSync): string {
  const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[];
  return JSON.stringify(tables.map(({ name }) => database.prepare(`select * from ${name}`).all()));
}
