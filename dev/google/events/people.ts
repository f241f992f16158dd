import { toDay } from './calendar.ts';
import { Random } from './random.ts';
import type { Person, Site, Visit } from './site.ts';

/** A visit with its visitor. */
export interface Appointment {
  person: Person;
  visit: Visit;
}

/** People are followed this long after their first visit. */
const FOLLOWED_DAYS = 180;

const MOST_VISITS = 90;
const PEOPLE_A_DAY = 10_000;

/**
 * Every visit of a site from `first` to `last` (day numbers), by day. A person's visits follow from the day of the
 * first one and nothing else, so any window of days shows the same people doing the same things.
 */
export function planVisits(site: Site, first: number, last: number): Map<number, Appointment[]> {
  const plan = new Map<number, Appointment[]>();
  for (let day = first; day <= last; day++) plan.set(day, []);
  for (let born = first - FOLLOWED_DAYS; born <= last; born++) {
    const day = toDay(born);
    const random = new Random(site.index, born, 1);
    const count = random.round(site.newPeople(day) * (0.92 + 0.16 * random.next()));
    for (let index = 0; index < Math.min(count, PEOPLE_A_DAY); index++) {
      followPerson(site, born, index, last, (appointment) => plan.get(appointment.visit.day.number)?.push(appointment));
    }
  }
  return plan;
}

function followPerson(
  site: Site,
  born: number,
  index: number,
  last: number,
  keep: (appointment: Appointment) => void,
): void {
  const random = new Random(site.index * PEOPLE_A_DAY + index, born, 2);
  const bornOn = toDay(born);
  // Ids stay below 2^53 and say where they come from: site, day, number of the day.
  const id = (site.index * 100_000 + born) * PEOPLE_A_DAY + index;
  const person: Person = { ...site.meet(random, bornOn), id };
  let visit: Visit = { day: bornOn, number: 1, converts: false, earlierGoals: 0 };
  for (let visits = 0; visits < MOST_VISITS; visits++) {
    visit.converts = site.converts(random, person, visit);
    keep({ person, visit });
    const next = findNextDay(site, random, person, visit, Math.min(last, born + FOLLOWED_DAYS));
    if (next === undefined) return;
    const earlierGoals = visit.earlierGoals + (visit.converts ? 1 : 0);
    visit = { day: toDay(next), number: visit.number + 1, converts: false, earlierGoals };
  }
}

/** Visits that a slow day keeps from happening are tried again on a later one. */
function findNextDay(site: Site, random: Random, person: Person, visit: Visit, last: number): number | undefined {
  let day = visit.day.number;
  for (let tries = 0; tries < 4; tries++) {
    const gap = site.nextVisit(random, person, visit);
    if (gap === undefined) return undefined;
    day += Math.max(0, gap);
    if (day > last) return undefined;
    if (random.chance(site.returning(toDay(day)))) return day;
  }
  return undefined;
}
