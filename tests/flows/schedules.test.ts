import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { NewFeed, Schedule, ScheduleRun } from '../../worker/routes/v1/schedule-schemas.ts';
import { appUrl, clearFaults, emptyDatabase, setFault } from './create-test-app.ts';
import { join } from './invite.ts';
import { openOwner } from './open-owner.ts';
import { openPerson, type Person } from './open-person.ts';
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

const everyDay = { every: 'day', hour: 8, minute: 0 };

async function makeSchedule(
  person: Person & { propertyId: string },
  change: Record<string, unknown> = {},
): Promise<Schedule> {
  const { status, body } = await person.send('POST /schedules', {
    property_id: person.propertyId,
    question: 'How many sessions did we have yesterday?',
    cadence: everyDay,
    tell: { members: [person.userId], webhooks: true, feed: true },
    ...change,
  });
  expect(body).toMatchObject({ id: expect.any(String) });
  expect(status).toBe(201);
  return body as Schedule;
}

const runsOf = async (person: Person, { id }: { id: string }) =>
  ((await person.send(`GET /schedules/${id}/runs`)).body as { data: ScheduleRun[] }).data;

describe('a schedule', () => {
  it('that is due makes one proven report, one mail and one entry of the feed, also when its message comes twice', async () => {
    const schedule = await makeSchedule(anna);
    expect(schedule).toMatchObject({ state: 'active', time_zone: 'Europe/Berlin', may_change: true, last_run: null });
    const feed = (await anna.send('POST /feeds')).body as NewFeed;
    await world.work();
    expect(await runsOf(anna, schedule)).toEqual([]);

    world.goTo(schedule.next_at ?? '');
    await world.work();
    await world.work();
    const runs = await runsOf(anna, schedule);
    expect(runs).toMatchObject([{ status: 'done', error: null, day: schedule.next_at?.slice(0, 10) }]);
    const run = (await anna.send(`GET /schedule-runs/${runs[0]?.id}`)).body as ScheduleRun;
    expect(run.report && verify(run.report)).toEqual([]);
    expect(run.report?.answer).toMatch(/sessions/i);

    const mails = world.mail.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: anna.email, subject: `Kolibri Shop: ${schedule.question}` });
    expect(mails[0]?.text).toContain(run.report?.answer);
    expect(mails[0]?.text).toContain(`${appUrl}/schedules/runs/${run.id}`);
    expect(mails[0]?.headers.get('message-id')).toContain('@kolibri.example>');

    const answer = await world.app.request(feed.url);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const parsed = parseAtom(await answer.text());
    expect(parsed.entries).toEqual([
      expect.objectContaining({ id: `urn:uuid:${run.id}`, content: run.report?.answer }),
    ]);
    const again = await world.app.request(feed.url, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);

    const [spent] = await sql()`select count(distinct run_id)::int as runs from usage_ledger`;
    expect(spent).toEqual({ runs: 1 });
  });

  it('makes up once for days on which no worker ran', async () => {
    const schedule = await makeSchedule(anna);
    world.goTo(new Date(Date.parse(schedule.next_at ?? '') + 5 * 86_400_000 + 3_600_000));
    await world.work();
    await world.work();
    expect(await runsOf(anna, schedule)).toHaveLength(1);
    expect(world.mail.mails()).toHaveLength(1);
  });

  it('runs at its hour in the zone that its property has moved to', async () => {
    const schedule = await makeSchedule(anna);
    await sql()`update ga4_properties set time_zone = 'America/New_York'`;
    await world.work();
    expect(await runsOf(anna, schedule)).toEqual([]);
    const { data } = (await anna.send('GET /schedules')).body as { data: Schedule[] };
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' });
    expect(hour.format(new Date(data[0]?.next_at ?? ''))).toBe('08:00');
  });

  it('is tried again where Google does not answer, and then says so', async () => {
    const schedule = await makeSchedule(anna);
    world.goTo(schedule.next_at ?? '');
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 503 });
    await world.work();
    expect(await runsOf(anna, schedule)).toMatchObject([{ status: 'queued', error: 'google_unavailable' }]);
    for (const minutes of [6, 21, 81, 321]) {
      world.wait(minutes);
      await world.work();
    }
    expect(await runsOf(anna, schedule)).toMatchObject([
      { status: 'failed', error: expect.stringMatching(/^google_/) },
    ]);
    expect(world.mail.mails()).toEqual([]);
  });

  it('pauses when its grant has ended, rather than to ask again and again', async () => {
    const schedule = await makeSchedule(anna);
    await sql()`update ga4_credentials set status = 'needs_reconnect'`;
    world.goTo(schedule.next_at ?? '');
    await world.work();
    const { data } = (await anna.send('GET /schedules')).body as { data: Schedule[] };
    expect(data).toMatchObject([{ state: 'paused', pause_reason: 'needs_reconnect', next_at: null }]);
    expect(await world.tick()).toEqual([]);
    await sql()`update ga4_credentials set status = 'active'`;
    const { body } = await anna.send(`PATCH /schedules/${schedule.id}`, { paused: false });
    expect(body).toMatchObject({ state: 'active', pause_reason: null });
  });

  it('runs as its maker: when they leave it pauses, and an admin who resumes it takes it over', async () => {
    const ben = await openPerson('Ben', world.app);
    await join(anna, ben, 'member');
    const schedule = await makeSchedule({ ...ben, propertyId: anna.propertyId });
    await anna.send(`DELETE /tenants/${anna.tenantId}/members/${ben.userId}`);
    const listed = async () => ((await anna.send('GET /schedules')).body as { data: Schedule[] }).data;
    expect(await listed()).toMatchObject([{ state: 'paused', pause_reason: 'maker_left', made_by: null }]);
    world.goTo(schedule.next_at ?? '');
    await world.work();
    expect(world.mail.mails()).toEqual([]);
    expect(await world.tick()).toEqual([]);
    const { body } = await anna.send(`PATCH /schedules/${schedule.id}`, { paused: false });
    expect(body).toMatchObject({ state: 'active', made_by: { id: anna.userId } });
  });

  it('mails members alone, and nobody who has left since', async () => {
    const ben = await openPerson('Ben', world.app);
    const tell = { members: [anna.userId, ben.userId], webhooks: false, feed: false };
    const refused = await anna.send('POST /schedules', {
      ...{ property_id: anna.propertyId, question: 'Sessions yesterday?', cadence: everyDay, tell },
    });
    expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining('Only members') } });
    await join(anna, ben, 'viewer');
    const schedule = await makeSchedule(anna, { tell });
    world.goTo(schedule.next_at ?? '');
    await world.work();
    expect(
      world.mail
        .mails()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([anna.email, ben.email]);
    await anna.send(`DELETE /tenants/${anna.tenantId}/members/${ben.userId}`);
    world.wait(24 * 60);
    await world.work();
    expect(world.mail.mails().map(({ to }) => to)).toHaveLength(3);
  });

  it('is ended by one click on the link of its mail, without a sign-in', async () => {
    const schedule = await makeSchedule(anna);
    world.goTo(schedule.next_at ?? '');
    await world.work();
    const link = world.mail.mails()[0]?.headers.get('list-unsubscribe')?.slice(1, -1) ?? '';
    const looked = await world.app.request(link);
    expect(looked.status).toBe(200);
    const tell = async () => ((await anna.send('GET /schedules')).body as { data: Schedule[] }).data[0]?.tell.members;
    expect(await tell()).toEqual([anna.userId]);
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    const forged = await world.app.request(link.replace(schedule.id, crypto.randomUUID()), {
      ...form,
      body: 'List-Unsubscribe=One-Click',
    });
    expect(forged.status).toBe(404);
    const done = await world.app.request(link, { ...form, body: 'List-Unsubscribe=One-Click' });
    expect(done.status).toBe(200);
    expect(await tell()).toEqual([]);
    world.wait(24 * 60);
    await world.work();
    expect(world.mail.mails()).toHaveLength(1);
    expect(await runsOf(anna, schedule)).toHaveLength(2);
  });

  it('runs at once by hand, and again at its time', async () => {
    const schedule = await makeSchedule(anna);
    const { body } = await anna.send(`POST /schedules/${schedule.id}/run`);
    expect(body).toMatchObject({ status: 'done', day: null, report: { type: 'report' } });
    world.goTo(schedule.next_at ?? '');
    await world.work();
    expect(await runsOf(anna, schedule)).toHaveLength(2);
  });

  it('is answered and mailed in the language of its question, or in one that was chosen', async () => {
    const german = await makeSchedule(anna, { question: 'Wie viele Sitzungen hatten wir gestern?' });
    expect(german).toMatchObject({ language: 'de' });
    await anna.send(`POST /schedules/${german.id}/run`);
    await expect.poll(() => world.mail.mails().length).toBe(1);
    expect(world.mail.mails()[0]?.text).toContain('Ansehen, mit dem Nachweis jeder Zahl');
    expect(world.mail.mails()[0]?.html).toContain('<html lang="de" dir="ltr">');
    const path = `PATCH /schedules/${german.id}`;
    expect((await anna.send(path, { question: 'How many users?' })).body).toMatchObject({ language: 'en' });
    expect((await anna.send(path, { language: 'ar' })).body).toMatchObject({ language: 'ar' });
    expect((await anna.send(path, { question: 'How many sessions?' })).body).toMatchObject({ language: 'ar' });
  });

  it('moves the days of a plan that it was given', async () => {
    const yesterday = (shift = 0) =>
      new Date(world.now().getTime() - (1 + shift) * 86_400_000).toISOString().slice(0, 10);
    const range = { start: yesterday(), end: yesterday(), label: 'yesterday' };
    const plan = { kind: 'kpi', metrics: ['sessions'], range, filters: [], assumptions: [] };
    world.goTo(new Date(`${yesterday(-1)}T12:00:00Z`));
    const schedule = await makeSchedule(anna, { plan });
    world.goTo(new Date(Date.parse(schedule.next_at ?? '') + 86_400_000));
    await world.work();
    const [run] = await runsOf(anna, schedule);
    const { report } = (await anna.send(`GET /schedule-runs/${run?.id}`)).body as ScheduleRun;
    expect(report?.plan).toMatchObject({ range: { start: yesterday(), end: yesterday() } });
  });

  it('shows hostile text of Google as text in a mail', async () => {
    await makeSchedule(anna, { question: 'Sessions yesterday? <img src=x onerror=alert(1)>' });
    const { data } = (await anna.send('GET /schedules')).body as { data: Schedule[] };
    await anna.send(`POST /schedules/${data[0]?.id}/run`);
    await expect.poll(() => world.mail.mails().length).toBe(1);
    expect(world.mail.mails()[0]?.html).not.toContain('<img');
  });
});

describe('what a schedule tells', () => {
  it('is one stored report.ready a run, also when messages come twice, late or beside each other', async () => {
    await sql()`insert into webhook_endpoints (tenant_id, created_by, url, kinds, api_version)
      values (${anna.tenantId}, ${anna.userId}, 'https://kolibri.example/hook', '{report.ready}', '2026-11-01')`;
    const schedule = await makeSchedule(anna);
    for (let day = 0; day < 2; day++) {
      world.goTo(new Date(Date.parse(schedule.next_at ?? '') + day * 86_400_000));
      const messages = await world.tick();
      expect(messages).toHaveLength(1);
      for (const message of messages) {
        await Promise.all([world.deliver(message), world.deliver(message), world.deliver(message)]);
        await world.deliver(message);
      }
    }
    const runs = await runsOf(anna, schedule);
    expect(runs.map(({ status }) => status)).toEqual(['done', 'done']);
    const events = await sql()`select data ->> 'run_id' as run from webhook_events where kind = 'report.ready'`;
    expect(events.map(({ run }) => String(run)).sort()).toEqual(runs.map(({ id }) => id).sort());
    expect(world.mail.mails()).toHaveLength(2);
  });

  it('is mailed once more, under the same Message-ID, where a worker died before it noted what it had sent', async () => {
    const schedule = await makeSchedule(anna);
    world.goTo(schedule.next_at ?? '');
    await world.work();
    // What a worker leaves that is killed between the two: the lease that it sent under.
    const leasedUntil = new Date(world.now().getTime() + 5 * 60_000).toISOString();
    await sql()`update mail_deliveries set status = 'sending', leased_until = ${leasedUntil}`;
    await world.work();
    expect(world.mail.mails()).toHaveLength(1);

    world.wait(6);
    for (let time = 0; time < 3; time++) {
      await world.work();
      world.wait(10);
    }
    const ids = world.mail.mails().map(({ headers }) => headers.get('message-id'));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await sql()`select status from mail_deliveries`).toEqual([{ status: 'sent' }]);
  });
});

describe('a feed', () => {
  it('opens nothing more once it was revoked, nor for whoever guesses', async () => {
    const feed = (await anna.send('POST /feeds')).body as NewFeed;
    expect((await world.app.request(feed.url)).status).toBe(200);
    expect((await anna.send('GET /feeds')).body).toMatchObject({
      data: [{ id: feed.id, made_by: { id: anna.userId } }],
    });
    expect((await world.app.request(`${feed.url}x`)).status).toBe(404);
    expect((await anna.send(`DELETE /feeds/${feed.id}`)).status).toBe(204);
    expect((await world.app.request(feed.url)).status).toBe(404);
  });
});

describe('without a sender', () => {
  it('mail is not offered, and the reason is said', async () => {
    const bare = await openPerson('Eva');
    const { body } = await bare.send('GET /tell-options');
    expect(body).toMatchObject({ email: { available: false, reason: expect.stringContaining('MAIL_FROM') } });
    expect((await anna.send('GET /tell-options')).body).toMatchObject({ email: { available: true, reason: null } });
  });
});
