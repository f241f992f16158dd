import { toDay, type ZoneClock } from './calendar.ts';
import type { Appointment } from './people.ts';
import { createPicker, Random } from './random.ts';
import type { PlannedSession } from './session-writer.ts';
import type { Person, Site } from './site.ts';
import { Tape, type Step } from './tape.ts';

const SESSIONS_A_DAY = 10_000;

/** Ids say where they come from: site, day, place in the day. They stay small enough to be summed in 64 bits. */
export function toSessionId(site: Site, dayNumber: number, position: number): number {
  return site.index * 100_000_000 + (dayNumber - 18_000) * SESSIONS_A_DAY + position;
}

/** The sessions that begin on a day, in order, with the events that have happened by `now` (epoch seconds). */
export function planDay(
  site: Site,
  clock: ZoneClock,
  dayNumber: number,
  appointments: Appointment[],
  now: number,
): PlannedSession[] {
  const day = toDay(dayNumber);
  const dayStart = clock.startOf(dayNumber);
  const pickHour = createPicker(site.hours(day).map((weight, hour) => [hour, weight] as const));
  const planned = appointments
    .map(({ person, visit }) => {
      const random = createVisitRandom(person, visit.number);
      return { person, visit, random, startedAt: dayStart + pickHour(random) * 3600 + random.between(0, 3599) };
    })
    .toSorted((a, b) => a.startedAt - b.startedAt || a.person.id - b.person.id);

  const sessions: PlannedSession[] = [];
  for (const [position, { person, visit, random, startedAt }] of planned.entries()) {
    if (startedAt > now || position >= SESSIONS_A_DAY) break;
    const traffic = visit.number === 1 ? person.firstTraffic : site.returnTraffic(random, person, day);
    const tape = new Tape();
    site.browse(tape, random, person, visit);
    const steps = withSessionStart(tape.steps, visit.number).filter((step) => startedAt + step.offset <= now);
    sessions.push({ id: toSessionId(site, dayNumber, position), person, visit, startedAt, traffic, steps });
  }
  return sessions;
}

/** The start of somebody's first visit ever: what `first_at` holds, also when that day is not kept. */
export function toFirstAt(site: Site, clock: ZoneClock, person: Person): number {
  const born = Math.floor(person.id / 10_000) % 100_000;
  const pickHour = createPicker(site.hours(toDay(born)).map((weight, hour) => [hour, weight] as const));
  const random = createVisitRandom(person, 1);
  return clock.startOf(born) + pickHour(random) * 3600 + random.between(0, 3599);
}

function createVisitRandom(person: Person, visit: number): Random {
  return new Random(Math.floor(person.id / 10_000), person.id % 10_000, 1000 + visit);
}

/** GA's tag sends `session_start`, and `first_visit` for a new user, with the first thing that happens. */
function withSessionStart(steps: Step[], number: number): Step[] {
  const page = steps[0]?.page ?? null;
  const names = number === 1 ? ['first_visit', 'session_start'] : ['session_start'];
  const starts = names.map((name) => ({ ...EMPTY, name, page }));
  return [...starts, ...steps];
}

const EMPTY: Omit<Step, 'name' | 'page'> = {
  offset: 0,
  engagementMs: 0,
  keyEvent: false,
  value: 0,
  revenue: 0,
  transactionId: null,
  parameters: null,
  items: [],
};
