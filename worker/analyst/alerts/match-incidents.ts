import type { IsoDate } from '../plan.ts';
import type { Episode } from './find-episodes.ts';

export interface KnownIncident extends Episode {
  id: string;
  /** Something of it is missing, so it is updated though its days are as they were. */
  isIncomplete?: boolean;
}

export type IncidentChange =
  | { kind: 'open'; episode: Episode }
  | { kind: 'update'; id: string; episode: Episode }
  /** Its days were judged anew: they never were beyond the limit. */
  | { kind: 'withdraw'; id: string; episode: Episode };

/**
 * What the episodes of the days looked at change in the incidents that are known: an episode that shares a day with an
 * incident is that incident, however its days were restated, so that there is one for each.
 * @param from the first of the days looked at; an incident that closed before is over
 */
export function matchIncidents(episodes: Episode[], known: KnownIncident[], from: string): IncidentChange[] {
  const touched = new Map<string, Episode>();
  const changes: IncidentChange[] = [];
  for (const episode of episodes) {
    const incident = known.find((each) => shareDays(each, episode));
    if (!incident) {
      changes.push({ kind: 'open', episode });
      continue;
    }
    const earlier = touched.get(incident.id);
    touched.set(
      incident.id,
      earlier ? { ...episode, firstDay: earlier.firstDay, openedDay: earlier.openedDay } : episode,
    );
  }
  for (const incident of known) {
    const episode = touched.get(incident.id);
    if (episode && (incident.isIncomplete || !isSame(incident, episode)))
      changes.push({ kind: 'update', id: incident.id, episode });
    if (!episode && incident.firstDay >= from && incident.closedDay === null) {
      changes.push({ kind: 'withdraw', id: incident.id, episode: incident });
    }
  }
  return changes;
}

/**
 * From which day on days are looked at again: an incident that was under way then is gone through from its own first day, so
 * that it always comes to the same.
 */
export function startOfLook(from: IsoDate, known: KnownIncident[]): IsoDate {
  return known
    .filter(({ firstDay, closedDay }) => firstDay < from && (closedDay === null || closedDay >= from))
    .reduce((start, { firstDay }) => (firstDay < start ? firstDay : start), from);
}

function shareDays(one: Episode, other: Episode): boolean {
  const end = ({ closedDay }: Episode) => closedDay ?? '9999-12-31';
  return one.firstDay <= end(other) && other.firstDay <= end(one);
}

function isSame(one: Episode, other: Episode): boolean {
  return one.firstDay === other.firstDay && one.lastDay === other.lastDay && one.closedDay === other.closedDay;
}
