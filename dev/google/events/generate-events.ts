import type { DatabaseSync } from 'node:sqlite';
import { createBatchInsert } from './batch-insert.ts';
import { createZoneClock, toDay, toDayNumber, toIsoWeek, toWeek } from './calendar.ts';
import { planVisits } from './people.ts';
import { planDay, toFirstAt, toSessionId } from './plan-day.ts';
import { createSessionWriter } from './session-writer.ts';
import type { Site } from './site.ts';

/**
 * Brings a site's events up to `now`: all of them on a first start, the missing days later. The last two days are
 * made again each time, because they were not over when they were last made. Going back in time works too.
 */
export function generateEvents(db: DatabaseSync, site: Site, now: Date, months: number): void {
  const clock = createZoneClock(site.property.timeZone);
  const at = Math.floor(now.getTime() / 1000);
  const today = clock.read(at).day;
  const held = readHeldDays(db, site);
  const window = held && today >= held.first ? held : undefined;
  const first = window?.first ?? toFirstDay(today, months);
  const from = window ? Math.max(first, Math.min(window.last, today) - 1) : first;

  db.exec('begin');
  if (!window) writeFixedRows(db, site);
  writeDays(db, from, today + 2);
  forgetFrom(db, site, from);
  const writer = createSessionWriter(db, site, clock);
  const plan = planVisits(site, from, today);
  // An article is read on later days too, so the days before the first carry pages as well.
  for (let day = window ? from : from - 60; day <= today; day++) writer.addPages(site.pagesOf(toDay(day)));
  for (let day = from; day <= today; day++) {
    for (const session of planDay(site, clock, day, plan.get(day) ?? [], at)) {
      const isFirst = session.visit.number === 1;
      writer.addSession(session, isFirst ? session.startedAt : toFirstAt(site, clock, session.person));
    }
  }
  writer.flush();
  writeHeldDays(db, site, first, today);
  db.exec('commit');
}

/** The first of the month, so many months back. */
function toFirstDay(today: number, months: number): number {
  const { year, month } = toDay(today);
  return toDayNumber(year, month - months, 1);
}

function writeFixedRows(db: DatabaseSync, site: Site): void {
  const pages = createBatchInsert(db, 'pages', 6);
  for (const page of site.pages) pages.add(page.id, page.host, page.path, page.query, page.title, page.contentGroup);
  const traffic = createBatchInsert(db, 'traffic', 5);
  for (const row of site.traffic) traffic.add(row.id, row.source, row.medium, row.campaign, row.channelGroup);
  const devices = createBatchInsert(db, 'devices', 7);
  for (const row of site.devices) {
    devices.add(
      row.id,
      row.category,
      row.browser,
      row.operatingSystem,
      row.operatingSystemVersion,
      row.brand,
      row.screenResolution,
    );
  }
  const places = createBatchInsert(db, 'places', 8);
  for (const row of site.places) {
    places.add(row.id, row.city, row.region, row.country, row.countryId, row.continent, row.language, row.languageCode);
  }
  const items = createBatchInsert(db, 'items', 7);
  for (const item of site.items) {
    items.add(item.id, item.sku, item.name, item.brand, item.category, item.category2, item.price);
  }
  for (const batch of [pages, traffic, devices, places, items]) batch.flush();
}

function writeDays(db: DatabaseSync, first: number, last: number): void {
  const days = createBatchInsert(db, 'days', 9);
  for (let number = first; number <= last; number++) {
    const day = toDay(number);
    const iso = toIsoWeek(day);
    days.add(day.key, number, day.year, day.month, day.date, day.weekday, toWeek(day), iso.year, iso.week);
  }
  days.flush();
}

/** Sessions that begin on this day or later, with all that hangs on them. */
function forgetFrom(db: DatabaseSync, site: Site, from: number): void {
  const property = Number(site.property.id);
  const key = toDay(from).key;
  const session = toSessionId(site, from, 0);
  const after = toSessionId({ ...site, index: site.index + 1 }, 18_000, 0);
  db.prepare('delete from events where property_id = ? and day >= ? and session_id >= ?').run(property, key, session);
  db.prepare('delete from event_items where event_id >= ? and event_id < ?').run(session * 1000, after * 1000);
  db.prepare('delete from sessions where id >= ? and id < ?').run(session, after);
  db.prepare('delete from users where property_id = ? and first_day >= ?').run(property, key);
}

function readHeldDays(db: DatabaseSync, site: Site): { first: number; last: number } | undefined {
  const row = db.prepare('select value from meta where key = ?').get(`days:${site.property.id}`);
  return row ? (JSON.parse(String(row['value'])) as { first: number; last: number }) : undefined;
}

function writeHeldDays(db: DatabaseSync, site: Site, first: number, last: number): void {
  db.prepare('insert or replace into meta (key, value) values (?, ?)').run(
    `days:${site.property.id}`,
    JSON.stringify({ first, last }),
  );
}
