import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Alert, Incident } from '../../worker/routes/v1/alert-schemas.ts';
import { clearFaults, emptyDatabase, setFault } from './create-test-app.ts';
import { openOwner } from './open-owner.ts';
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

async function makeAlert(condition: Record<string, unknown>): Promise<Alert> {
  const tell = { members: [anna.userId], webhooks: true, feed: true };
  const { status, body } = await anna.send('POST /alerts', {
    ...{ property_id: anna.propertyId, metric: 'sessions', condition, tell },
  });
  expect({ status, body }).toMatchObject({ status: 201, body: { id: expect.any(String) } });
  return body as Alert;
}

const listAlerts = async () => ((await anna.send('GET /alerts')).body as { data: Alert[] }).data;
const listIncidents = async () => ((await anna.send('GET /incidents')).body as { data: Incident[] }).data;

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

  it('withdraws an incident whose days never were beyond after all, and can be acknowledged', async () => {
    const alert = await makeAlert(always);
    await world.work();
    const [incident] = await listIncidents();
    const seen = await anna.send(`PATCH /incidents/${incident?.id}`, { acknowledged: true });
    expect(seen.body).toMatchObject({ acknowledged: { at: expect.any(String), by: expect.any(String) } });
    await anna.send(`PATCH /alerts/${alert.id}`, { threshold: 0.5 });
    await world.work();
    expect(await listIncidents()).toMatchObject([{ id: incident?.id, state: 'withdrawn' }]);
    expect(await listAlerts()).toMatchObject([{ firing_since: null }]);
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
