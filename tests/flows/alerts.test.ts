import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Alert, Incident } from '../../worker/routes/v1/alert-schemas.ts';
import type { NewFeed } from '../../worker/routes/v1/schedule-schemas.ts';
import { appUrl, clearFaults, emptyDatabase, setFault } from './create-test-app.ts';
import { join } from './invite.ts';
import { openOwner } from './open-owner.ts';
import { openPerson } from './open-person.ts';
import { parseAtom } from './parse-atom.ts';
import { startWork } from './start-work.ts';

const sql = () => neon(inject('ownerUrl'));
let world: Awaited<ReturnType<typeof startWork>>;
let anna: Awaited<ReturnType<typeof openOwner>>;

beforeEach(async () => {
  await emptyDatabase();
  world = await startWork();
  anna = await openOwner(world.app);
});
afterEach(async () => {
  await clearFaults();
  await world.mail.close();
});

/** Every day of the shop is below a billion. */
const always = { kind: 'below', threshold: 1e9 };

async function makeAlert(condition: Record<string, unknown>, change: Record<string, unknown> = {}): Promise<Alert> {
  const tell = { members: [anna.userId], webhooks: true, feed: true };
  const { status, body } = await anna.send('POST /alerts', {
    ...{ property_id: anna.propertyId, metric: 'sessions', condition, tell },
    ...change,
  });
  expect({ status, body }).toMatchObject({ status: 201, body: { id: expect.any(String) } });
  return body as Alert;
}

/** What Google says the days had, from 60 days before the first of them: 1,000 each, and then as planted. */
async function plant(first: string, values: number[]): Promise<void> {
  const day = (index: number) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const rows = Array.from({ length: 60 + values.length }, (_, index) => ({
    dimensionValues: [{ value: day(index - 60) }],
    metricValues: [{ value: String(values[index - 60] ?? 1_000) }],
  }));
  const report = {
    ...{ dimensionHeaders: [{ name: 'date' }], metricHeaders: [{ name: 'sessions', type: 'TYPE_INTEGER' }], rows },
    ...{ rowCount: rows.length, metadata: { currencyCode: 'EUR', timeZone: 'Europe/Berlin' } },
  };
  await clearFaults();
  const body = { reports: [report], kind: 'analyticsData#batchRunReports' };
  await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 200, body });
}

/** Days pass, one after the other; each night is worked through three times. */
async function pass(values: number[], first: string, days: number[]): Promise<void> {
  for (const value of days) {
    values.push(value);
    await plant(first, values);
    await world.work();
    await world.work();
    world.wait(5);
    await world.work();
    world.wait(24 * 60 - 5);
  }
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The evening is when a day that ended last midnight has settled, wherever the property is. */
function firstJudged(): string {
  const today = world.now().toISOString().slice(0, 10);
  world.goTo(new Date(`${today}T20:00:00Z`));
  return dayAfter(today, -1);
}

async function makeHook(): Promise<void> {
  await sql()`insert into webhook_endpoints (tenant_id, created_by, url, kinds, api_version)
    values (${anna.tenantId}, ${anna.userId}, 'https://kolibri.example/hook', '{anomaly.found,anomaly.resolved}', '2026-11-01')`;
}

const listAlerts = async () => ((await anna.send('GET /alerts')).body as { data: Alert[] }).data;
const listIncidents = async () => ((await anna.send('GET /incidents')).body as { data: Incident[] }).data;

describe('an incident that ends', () => {
  it('is told once to whoever heard of its opening, on each of the ways, and does not flap', async () => {
    await makeHook();
    const feed = (await anna.send('POST /feeds')).body as NewFeed;
    const first = firstJudged();
    const values: number[] = [];
    const alert = await makeAlert({ kind: 'below', threshold: 800 });
    // One day is none; two open it; a day between and one back close nothing; two back do.
    await pass(values, first, [500, 1_000, 500, 500]);
    expect(world.mail.mails()).toHaveLength(1);
    await pass(values, first, [850, 1_000, 600, 1_000]);
    expect(world.mail.mails()).toHaveLength(1);
    await pass(values, first, [1_000, 850, 1_000, 500, 1_000]);

    const [incident, ...more] = await listIncidents();
    expect(more).toEqual([]);
    expect(incident).toMatchObject({
      ...{ state: 'closed', first_day: dayAfter(first, 2), last_day: dayAfter(first, 6) },
      ...{ closed_day: dayAfter(first, 8), ended_at: expect.any(String) },
    });
    const [closed, opened, ...others] = world.mail.mails();
    expect(others).toEqual([]);
    expect(opened?.subject).toContain('Sessions: out of the ordinary since');
    expect(closed).toMatchObject({
      to: anna.email,
      subject: expect.stringContaining('Sessions: back to normal since'),
    });
    expect(closed?.text).toContain(`${appUrl}/schedules/incidents/${incident?.id}`);
    expect(closed?.headers.get('in-reply-to')).toBe(opened?.headers.get('message-id'));
    expect(closed?.headers.get('message-id')).not.toBe(opened?.headers.get('message-id'));
    const events = await sql()`select kind, data from webhook_events order by created_at`;
    expect(events).toMatchObject([
      {
        kind: 'anomaly.found',
        data: { alert_id: alert.id, incident_id: incident?.id, day: dayAfter(first, 3), value: 500 },
      },
      {
        kind: 'anomaly.resolved',
        data: {
          ...{ alert_id: alert.id, incident_id: incident?.id, property_id: anna.propertyId, metric: 'sessions' },
          ...{ reason: 'back', first_day: dayAfter(first, 2), last_day: dayAfter(first, 6), day: dayAfter(first, 8) },
          ...{ value: 1_000, expected: { low: 800, high: null } },
        },
      },
    ]);
    const { entries } = parseAtom(await (await world.app.request(feed.url)).text());
    expect(entries.map(({ title }) => title.replace(/since.*/, 'since'))).toEqual([
      'Sessions: back to normal since',
      'Sessions: out of the ordinary since',
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('is not told where its opening was not: to who was added since, by mail that failed, by a hook that was off', async () => {
    await makeHook();
    const ben = await openPerson('Ben', world.app);
    await join(anna, ben, 'member');
    const first = firstJudged();
    const tell = { members: [anna.userId], webhooks: false, feed: false };
    const alert = await makeAlert({ kind: 'below', threshold: 800 }, { tell });
    const values: number[] = [];
    await pass(values, first, [500, 500]);
    expect(world.mail.mails()).toHaveLength(1);
    await sql()`update mail_deliveries set status = 'failed'`;
    await anna.send(`PATCH /alerts/${alert.id}`, {
      tell: { members: [anna.userId, ben.userId], webhooks: true, feed: false },
    });
    await pass(values, first, [1_000, 1_000, 1_000]);
    expect(await listIncidents()).toMatchObject([{ state: 'closed' }]);
    expect(world.mail.mails()).toHaveLength(1);
    expect(await sql()`select kind from webhook_events`).toEqual([]);
    expect(await sql()`select status from mail_deliveries`).toEqual([{ status: 'failed' }]);
  });

  it('is told when it went on for longer than mails and events are kept', async () => {
    await makeHook();
    const first = firstJudged();
    await makeAlert({ kind: 'below', threshold: 800 });
    const values: number[] = [];
    await pass(values, first, [500, 500]);
    await sql()`select from doors.sweep_expired(${new Date(world.now().getTime() + 40 * 86_400_000).toISOString()})`;
    await pass(values, first, [1_000, 1_000]);
    expect(world.mail.mails()).toHaveLength(2);
    expect(await sql()`select kind from webhook_events order by kind`).toHaveLength(2);
    await sql()`select from doors.sweep_expired(${new Date(world.now().getTime() + 40 * 86_400_000).toISOString()})`;
    expect(await sql()`select from webhook_events`).toEqual([]);
    expect(await sql()`select from mail_deliveries`).toEqual([]);
  });

  it('is told by the mail about its opening, where that could not be sent before', async () => {
    const first = firstJudged();
    await makeAlert({ kind: 'below', threshold: 800 });
    await plant(first, [500]);
    await world.work();
    // The mail server is away until the incident is over.
    await sql()`create or replace function hold() returns trigger language plpgsql as
      $$ begin new.due_at := '2100-01-01'; return new; end $$`;
    await sql()`create trigger hold before insert on mail_deliveries for each row execute function hold()`;
    try {
      const values = [500];
      world.wait(24 * 60);
      await pass(values, first, [500, 1_000, 1_000]);
    } finally {
      await sql()`drop function hold() cascade`;
    }
    expect(await listIncidents()).toMatchObject([{ state: 'closed' }]);
    await sql()`update mail_deliveries set due_at = ${world.now().toISOString()}`;
    await world.work();
    const [mail, ...more] = world.mail.mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Sessions: back to normal since');
    expect(mail?.text).toContain('It was out of the ordinary for this time');
  });
});

describe('an alert', () => {
  it('opens one incident with a proven reason, and tells of it once, however often its days are judged', async () => {
    await sql()`insert into webhook_endpoints (tenant_id, created_by, url, kinds, api_version)
      values (${anna.tenantId}, ${anna.userId}, 'https://kolibri.example/hook', '{anomaly.found}', '2026-11-01')`;
    const alert = await makeAlert(always);
    expect(alert).toMatchObject({
      state: 'active',
      open_after: 2,
      close_after: 2,
      metric_label: 'Sessions',
      judged_day: null,
    });
    await world.work();
    const [incident, ...more] = await listIncidents();
    expect(more).toEqual([]);
    expect(incident).toMatchObject({
      alert_id: alert.id,
      state: 'open',
      closed_day: null,
      acknowledged: null,
      report: null,
    });
    const whole = (await anna.send(`GET /incidents/${incident?.id}`)).body as Incident;
    expect(whole.report && verify(whole.report)).toEqual([]);
    expect(whole.report?.plan).toMatchObject({ kind: 'why', metrics: ['sessions'] });
    expect(whole.days.filter(({ verdict }) => verdict === 'beyond')).toHaveLength(2);
    expect(await listAlerts()).toMatchObject([
      { firing_since: incident?.first_day, incident_id: incident?.id, error: null },
    ]);

    for (let day = 0; day < 3; day++) {
      world.wait(24 * 60);
      await world.work();
    }
    const later = await listIncidents();
    expect(later).toMatchObject([{ id: incident?.id, state: 'open', first_day: incident?.first_day }]);
    expect(later[0]?.last_day).not.toBe(incident?.last_day);
    expect(world.mail.mails()).toMatchObject([{ to: anna.email, subject: expect.stringContaining('Sessions') }]);
    const events = await sql()`select data from webhook_events where kind = 'anomaly.found'`;
    expect(events).toMatchObject([
      { data: { incident_id: incident?.id, metric: 'sessions', expected: { low: 1e9, high: null }, chat_id: null } },
    ]);
  });

  it('is called by its filters wherever it is spoken of', async () => {
    await makeHook();
    const feed = (await anna.send('POST /feeds')).body as NewFeed;
    const filters = [
      { field: 'country', op: 'exact', value: 'Germany' },
      { field: 'pagePath', op: 'contains', value: '<img src=x>', negate: true },
    ];
    await makeAlert(always, { filters });
    await world.work();
    const what = 'Sessions (country: Germany and page does not contain <img src=x>)';
    const [listed] = await listIncidents();
    expect(listed).toMatchObject({ filters, metric: 'sessions', condition: always });
    const incident = (await anna.send(`GET /incidents/${listed?.id}`)).body as Incident;
    expect(incident.report?.question).toContain(`Why did ${what} change`);
    expect(incident.report?.answer).toContain('country: Germany');
    const [mail] = world.mail.mails();
    expect(mail?.subject).toContain(what);
    expect(mail?.text).toContain(`${what}: out of the ordinary since`);
    expect(mail?.text).toContain('Kolibri Shop · below 1,000,000,000');
    expect(mail?.html).toContain('country: Germany');
    expect(mail?.html).not.toContain('<img');
    expect(await sql()`select data from webhook_events`).toMatchObject([{ data: { filters } }]);
    const { entries } = parseAtom(await (await world.app.request(feed.url)).text());
    expect(entries[0]?.title).toContain(what);
  });

  it('speaks its language in its incidents, its mails and the feed', async () => {
    const feed = (await anna.send('POST /feeds')).body as NewFeed;
    const filters = [{ field: 'country', op: 'exact', value: 'Germany' }];
    const alert = await makeAlert(always, { language: 'ar', filters });
    await world.work();
    const [listed] = await listIncidents();
    const { report } = (await anna.send(`GET /incidents/${listed?.id}`)).body as Incident;
    expect(report).toMatchObject({ language: 'ar', question: expect.stringMatching(/^لماذا هذا التغير: الجلسات/) });
    const [mail] = world.mail.mails();
    expect(mail?.subject).toMatch(/^Kolibri Shop: الجلسات \(البلد: Germany\): خارج المعتاد منذ \d+ /);
    expect(mail?.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail?.text).toContain(report?.answer);
    const { entries } = parseAtom(await (await world.app.request(feed.url)).text());
    expect(entries[0]?.title).toContain('خارج المعتاد');
    // Its limit is changed, so its days were not beyond it after all.
    await anna.send(`PATCH /alerts/${alert.id}`, { threshold: 0.5, language: 'ja' });
    await world.work();
    expect(world.mail.mails()[0]?.subject).toBe('Kolibri Shop: セッション数（国：Germany）：結局、通常の範囲内でした');
  });

  it('asks Google once a day and judges no day that has not settled', async () => {
    await makeAlert({ kind: 'above', threshold: 1e9 });
    await world.work();
    const [alert] = await listAlerts();
    expect(alert).toMatchObject({ firing_since: null, judged_day: expect.any(String) });
    expect(await listIncidents()).toEqual([]);
    expect(await world.tick()).toEqual([]);
    const end = Date.parse(`${alert?.judged_day}T00:00:00Z`) + 86_400_000;
    // Twelve hours after the day's end in Berlin, an hour or two before that of UTC.
    expect(world.now().getTime()).toBeGreaterThanOrEqual(end + 10 * 3_600_000);
  });

  it('begins anew when it watches something else, and ends its open incident without a word', async () => {
    await makeHook();
    const feed = (await anna.send('POST /feeds')).body as NewFeed;
    const alert = await makeAlert(always);
    await world.work();
    const [before] = await listIncidents();
    const filters = [{ field: 'country', op: 'exact', value: 'Germany' }];
    const condition = { kind: 'above', threshold: 0.5 };
    const { status, body } = await anna.send(`PATCH /alerts/${alert.id}`, {
      metric: 'activeUsers',
      filters,
      condition,
    });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        ...{
          metric: 'activeUsers',
          metric_label: 'Active users',
          filters,
          condition,
          firing_since: null,
          incident_id: null,
        },
        ...{ judged_day: null, days: [], open_after: 2, tell: { members: [anna.userId] } },
      },
    });
    const ended = { state: 'closed', ended_by: 'changed', ended_at: expect.any(String) };
    expect(await listIncidents()).toMatchObject([{ ...ended, id: before?.id, metric: 'sessions', condition: always }]);
    // A mail about what ended so, which was still to be sent, is not.
    await sql()`update mail_deliveries set status = 'queued', due_at = ${world.now().toISOString()}`;
    await world.work();
    expect(world.mail.mails().map(({ subject }) => subject.replace(/since.*/, 'since'))).toEqual([
      'Kolibri Shop: Active users (country: Germany): out of the ordinary since',
      'Kolibri Shop: Sessions: out of the ordinary since',
    ]);
    const [after, ...more] = await listIncidents();
    expect(more).toMatchObject([{ ...ended, id: before?.id, metric: 'sessions', condition: always, filters: [] }]);
    // The same days as before, of another figure: another incident.
    expect(after).toMatchObject({
      state: 'open',
      metric: 'activeUsers',
      filters,
      condition,
      first_day: before?.first_day,
    });
    const events = await sql()`select kind, data ->> 'metric' as metric from webhook_events order by created_at`;
    expect(events).toEqual([
      { kind: 'anomaly.found', metric: 'sessions' },
      { kind: 'anomaly.found', metric: 'activeUsers' },
    ]);
    expect(parseAtom(await (await world.app.request(feed.url)).text()).entries).toHaveLength(2);
  });

  it('stays the same when it is told to watch what it does, or within another limit', async () => {
    const filters = [{ field: 'country', op: 'exact', value: 'Germany' }];
    const alert = await makeAlert(always, { filters });
    await world.work();
    const [before] = await listIncidents();
    const change = { metric: 'sessions', condition: { kind: 'below', threshold: 5e8 } };
    const same = [{ value: 'Germany', op: 'exact', field: 'country' }];
    await anna.send(`PATCH /alerts/${alert.id}`, { ...change, filters: same });
    await world.work();
    expect(await listIncidents()).toMatchObject([{ id: before?.id, state: 'open', ended_by: null }]);
    expect(world.mail.mails()).toHaveLength(1);
  });

  it('is judged by what it watches now, also where a worker had begun before it was changed', async () => {
    await makeHook();
    const alert = await makeAlert(always);
    const [message] = await world.tick();
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 700 });
    const judged = world.deliver(message!);
    await expect.poll(() => sql()`select from alert_rules where leased_until is not null`).toHaveLength(1);
    const condition = { kind: 'above', threshold: 1e9 };
    expect((await anna.send(`PATCH /alerts/${alert.id}`, { condition })).body).toMatchObject({ condition });
    await judged;
    await clearFaults();
    const nothing = async () => {
      expect(await listIncidents()).toEqual([]);
      expect(await sql()`select from webhook_events`).toEqual([]);
      expect(world.mail.mails()).toEqual([]);
    };
    await nothing();
    await world.work();
    await nothing();
    expect(await listAlerts()).toMatchObject([{ condition, judged_day: expect.any(String) }]);
  });

  it('cannot be changed to what its property does not have, nor by who may not', async () => {
    const alert = await makeAlert(always);
    const path = `PATCH /alerts/${alert.id}`;
    expect(await anna.send(path, { metric: 'sessionsOfNobody' })).toMatchObject({ status: 422 });
    expect(await anna.send(path, { condition: { kind: 'anomaly' }, threshold: 2 })).toMatchObject({ status: 400 });
    const ben = await openPerson('Ben', world.app);
    await join(anna, ben, 'member');
    expect(await ben.send(path, { metric: 'activeUsers' })).toMatchObject({ status: 403 });
    expect(await listAlerts()).toMatchObject([{ metric: 'sessions', condition: always }]);
  });

  it('withdraws an incident whose days never were beyond after all, and can be acknowledged', async () => {
    await makeHook();
    const alert = await makeAlert(always);
    await world.work();
    const [incident] = await listIncidents();
    const seen = await anna.send(`PATCH /incidents/${incident?.id}`, { acknowledged: true });
    expect(seen.body).toMatchObject({ acknowledged: { at: expect.any(String), by: expect.any(String) } });
    await anna.send(`PATCH /alerts/${alert.id}`, { threshold: 0.5 });
    await world.work();
    expect(await listIncidents()).toMatchObject([{ id: incident?.id, state: 'withdrawn' }]);
    expect(await listAlerts()).toMatchObject([{ firing_since: null }]);
    const [mail, ...more] = world.mail.mails();
    expect(mail?.subject).toBe('Kolibri Shop: Sessions: not out of the ordinary after all');
    expect(more).toHaveLength(1);
    const events = await sql()`select data ->> 'reason' as reason from webhook_events order by kind`;
    expect(events).toEqual([{ reason: null }, { reason: 'withdrawn' }]);
  });

  it('judges unusual days by the method of the analyst', async () => {
    await makeAlert({ kind: 'anomaly' });
    await world.work();
    const [alert] = await listAlerts();
    expect(alert).toMatchObject({ open_after: 1, error: null });
    for (const { value, low, high } of alert?.days ?? []) {
      expect(value).toEqual(expect.any(Number));
      expect(low).toBeLessThan(high ?? -Infinity);
    }
  });

  it('says what kept it from judging, tries again, and pauses where a person must do something', async () => {
    await makeAlert(always);
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 503 });
    await world.work();
    expect(await listAlerts()).toMatchObject([{ state: 'active', error: 'google_unavailable' }]);
    await clearFaults();
    world.wait(10);
    await world.work();
    expect(await listAlerts()).toMatchObject([{ error: null, firing_since: expect.any(String) }]);
    await sql()`update ga4_credentials set status = 'needs_reconnect'`;
    world.wait(24 * 60);
    await world.work();
    expect(await listAlerts()).toMatchObject([{ state: 'paused', pause_reason: 'needs_reconnect' }]);
  });

  it('is refused on a figure that the property does not have', async () => {
    const { status, body } = await anna.send('POST /alerts', {
      ...{ property_id: anna.propertyId, metric: 'sessionsOfNobody', condition: always },
    });
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'plan_refused' } });
  });
});
