import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import type { Incident } from '../../../worker/routes/v1/alert-schemas.ts';

/** What became of it. */
export function incidentState({ ended_by: by, state }: Incident): string {
  return by === 'changed' ? words.incidentChanged : words.incidentState[state];
}

/** Since when, and until when: of one that goes on the first day, of one that closed the day that was back too. */
export function incidentSpan(
  { ended_by: by, state, first_day: first, last_day: last, closed_day: closed }: Incident,
  say: (day: string) => string,
): string {
  if (state === 'open') return words.openSpan(say(first));
  const days = words.span(say(first), say(last));
  return by === 'back' && closed ? words.closedSpan(days, say(closed)) : days;
}
