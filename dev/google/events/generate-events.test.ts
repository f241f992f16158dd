import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { kolibriShop, northwindCloud } from '../accounts/analytics-properties.ts';
import { openEventStore, type EventStore } from './event-store.ts';

const open: { store: EventStore; dataDir: string }[] = [];
afterEach(() => {
  for (const { store, dataDir } of open.splice(0)) {
    store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

function makeEvents(now: string, months = 0, dataDir = mkdtempSync(join(tmpdir(), 'events-'))): DatabaseSync {
  const store = openEventStore({ dataDir, now: () => new Date(now), months, onProgress: () => {} });
  open.push({ store, dataDir });
  return store.read();
}

/** Everything of these days that a report could tell apart. */
function readDays(db: DatabaseSync, from: number, to: number): unknown[] {
  return [
    db.prepare('select * from events where day between ? and ? order by property_id, day, id').all(from, to),
    db
      .prepare(
        `select s.*, u.first_at, u.age_bracket, u.properties, t.source, t.campaign, d.browser, g.city, p.path
         from sessions s join users u on u.id = s.user_id join traffic t on t.id = s.traffic_id
         join devices d on d.id = s.device_id join places g on g.id = s.place_id
         left join pages p on p.id = s.landing_page_id
         where s.day between ? and ? order by s.id`,
      )
      .all(from, to),
    db
      .prepare(
        `select x.* from event_items x join events e on e.id = x.event_id where e.day between ? and ? order by x.event_id`,
      )
      .all(from, to),
  ];
}

function count(db: DatabaseSync, sql: string): number {
  return Number(Object.values(db.prepare(sql).get() ?? {})[0]);
}

describe('generated events', () => {
  it('are the same in two directories', () => {
    const now = '2026-11-05T18:00:00Z';
    const days = readDays(makeEvents(now), 20261101, 20261105);
    expect(count(makeEvents(now), 'select count(*) from events')).toBeGreaterThan(10_000);
    expect(readDays(makeEvents(now), 20261101, 20261105)).toEqual(days);
  });

  it('do not depend on how much history is kept', () => {
    const now = '2026-11-04T12:00:00Z';
    const short = readDays(makeEvents(now, 0), 20261101, 20261103);
    expect(readDays(makeEvents(now, 2), 20261101, 20261103)).toEqual(short);
  });

  it('grow on the next start without changing a finished day', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'events-'));
    const before = makeEvents('2026-11-04T15:00:00Z', 0, dataDir);
    const history = readDays(before, 20261101, 20261103);
    const eventsBefore = count(before, 'select count(*) from events');
    const after = makeEvents('2026-11-06T15:00:00Z', 0, dataDir);
    expect(readDays(after, 20261101, 20261103)).toEqual(history);
    expect(count(after, 'select count(*) from events')).toBeGreaterThan(eventsBefore);
    // What was appended is what a fresh directory would hold.
    expect(readDays(after, 20261104, 20261106)).toEqual(
      readDays(makeEvents('2026-11-06T15:00:00Z'), 20261104, 20261106),
    );
  });

  it('shrink again when the clock is set back', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'events-'));
    makeEvents('2026-11-08T15:00:00Z', 0, dataDir);
    const back = makeEvents('2026-11-05T15:00:00Z', 0, dataDir);
    expect(readDays(back, 20261101, 20261110)).toEqual(
      readDays(makeEvents('2026-11-05T15:00:00Z'), 20261101, 20261110),
    );
    expect(count(back, 'select max(at) from events')).toBeLessThanOrEqual(Date.UTC(2026, 10, 5, 15) / 1000);
  });

  it('follow the clock while the stand-in runs', () => {
    let now = new Date('2026-11-05T09:00:00Z');
    const dataDir = mkdtempSync(join(tmpdir(), 'events-'));
    const store = openEventStore({ dataDir, now: () => now, months: 0, onProgress: () => {} });
    open.push({ store, dataDir });
    const morning = count(store.read(), 'select count(*) from events');
    now = new Date('2026-11-05T11:00:00Z');
    expect(count(store.read(), 'select count(*) from events')).toBeGreaterThan(morning);
  });

  it('hold together', () => {
    const db = makeEvents('2026-11-18T10:30:00Z', 1);
    const none = {
      'events without their session': 'select count(*) from events where session_id not in (select id from sessions)',
      'sessions without their user': 'select count(*) from sessions where user_id not in (select id from users)',
      'users without a session': 'select count(*) from users where id not in (select user_id from sessions)',
      'events without their page':
        'select count(*) from events where page_id is not null and page_id not in (select id from pages)',
      'events without their day': 'select count(*) from events where day not in (select day from days)',
      'items without their event': 'select count(*) from event_items where event_id not in (select id from events)',
      'first visits in a later session':
        "select count(*) from events e join sessions s on s.id = e.session_id where e.name = 'first_visit' and s.number <> 1",
      'orders with the same number':
        'select count(*) - count(distinct transaction_id) from events where transaction_id is not null',
      'events of the future': `select count(*) from events where at > ${Date.UTC(2026, 10, 18, 10, 30) / 1000}`,
      'sessions whose length is not that of their events': `select count(*) from sessions s join
        (select session_id, max(at) - min(at) as length from events group by 1) e on e.session_id = s.id where e.length <> s.duration_s`,
    };
    const found = Object.fromEntries(Object.entries(none).map(([name, sql]) => [name, count(db, sql)]));
    expect(found).toEqual(Object.fromEntries(Object.keys(none).map((name) => [name, 0])));
  });
});

describe('planted stories', () => {
  it('stop phones from paying in the second week of November', () => {
    const db = makeEvents('2026-11-18T10:30:00Z');
    const orders = (from: number, to: number) =>
      count(
        db,
        `select count(*) from events e join sessions s on s.id = e.session_id join devices d on d.id = s.device_id
         where e.property_id = ${kolibriShop.id} and e.name = 'purchase' and d.category = 'mobile' and e.day between ${from} and ${to}`,
      );
    expect(orders(20261103, 20261105)).toBeGreaterThan(5);
    expect(orders(20261110, 20261112)).toBeLessThan(3);
  });

  it('take the tag off the SaaS site for a working day', () => {
    const db = makeEvents('2026-10-30T10:30:00Z');
    const between = (from: number, to: number) =>
      count(
        db,
        `select count(distinct session_id) from events where property_id = ${northwindCloud.id} and name = 'session_start'
         and day = 20261021 and second >= ${from * 3600} and second < ${to * 3600}`,
      );
    expect(between(9, 17)).toBe(0);
    expect(between(0, 9)).toBeGreaterThan(5);
  });
});
