import type { DatabaseSync } from 'node:sqlite';
import { createBatchInsert } from './batch-insert.ts';
import { toDay, type ZoneClock } from './calendar.ts';
import type { Page, Traffic } from './rows.ts';
import type { Person, Site, Visit } from './site.ts';
import type { Step } from './tape.ts';

/** A session with its events, ready to be written; times are epoch seconds. */
export interface PlannedSession {
  id: number;
  person: Person;
  visit: Visit;
  startedAt: number;
  traffic: Traffic;
  /** Those that have happened by now, at least one. */
  steps: Step[];
}

const ENGAGED_MS = 10_000;

/** Writes sessions of one site; call `flush` before reading. */
export function createSessionWriter(db: DatabaseSync, site: Site, clock: ZoneClock) {
  const propertyId = Number(site.property.id);
  const pages = createBatchInsert(db, 'pages', 6);
  const users = createBatchInsert(db, 'users', 8);
  const sessions = createBatchInsert(db, 'sessions', 12);
  const events = createBatchInsert(db, 'events', 15);
  const items = createBatchInsert(db, 'event_items', 5);

  return {
    addPages(list: Page[]): void {
      for (const page of list) pages.add(page.id, page.host, page.path, page.query, page.title, page.contentGroup);
    },

    addSession(session: PlannedSession, firstAt: number): void {
      const { person, visit, steps, startedAt } = session;
      users.add(
        person.id,
        propertyId,
        firstAt,
        toDay(clock.read(firstAt).day).key,
        person.firstTraffic.id,
        person.ageBracket,
        person.gender,
        person.properties && JSON.stringify(person.properties),
      );
      sessions.add(
        session.id,
        propertyId,
        person.id,
        visit.number,
        toDay(clock.read(startedAt).day).key,
        startedAt,
        steps.at(-1)?.offset ?? 0,
        isEngaged(steps) ? 1 : 0,
        session.traffic.id,
        person.device.id,
        person.place.id,
        steps.find((step) => step.name === 'page_view')?.page?.id ?? null,
      );
      for (const [index, step] of steps.entries()) addEvent(session, step, session.id * 1000 + index);
    },

    flush(): void {
      for (const batch of [pages, users, sessions, events, items]) batch.flush();
    },
  };

  function addEvent(session: PlannedSession, step: Step, id: number): void {
    const at = session.startedAt + step.offset;
    const { day, second } = clock.read(at);
    events.add(
      propertyId,
      toDay(day).key,
      id,
      session.id,
      at,
      second,
      step.name,
      step.page?.id ?? null,
      step.engagementMs,
      step.keyEvent ? 1 : 0,
      step.value,
      step.revenue,
      step.transactionId,
      step.name === 'purchase' && session.visit.earlierGoals === 0 ? 1 : 0,
      step.parameters && JSON.stringify(step.parameters),
    );
    for (const [position, { item, quantity }] of step.items.entries()) {
      items.add(id, position, item.id, quantity, item.price);
    }
  }
}

/** https://support.google.com/analytics/answer/12195621 */
function isEngaged(steps: Step[]): boolean {
  const engagement = steps.reduce((sum, step) => sum + step.engagementMs, 0);
  const views = steps.filter((step) => step.name === 'page_view').length;
  return engagement >= ENGAGED_MS || views >= 2 || steps.some((step) => step.keyEvent);
}
