import type { Database } from '../../../db/client.ts';
import { type LeasedRule, tellsOfEnd, tellsOfIncident } from '../../../db/queries/alerts.ts';
import { storeWebhookEvent } from '../../../db/queries/webhook-events.ts';
import type { Episode } from '../../analyst/alerts/find-episodes.ts';
import type { JudgedDay } from '../../analyst/alerts/judge-days.ts';

interface JudgedIncident {
  id: string;
  episode: Episode;
  days: JudgedDay[];
}

/** After `openIncident`, in its batch: webhooks are told of it, once, where the rule tells them. */
export function openingEvent(db: Database, rule: LeasedRule, { id, episode, days }: JudgedIncident) {
  const { value, expected } = figureOf(days, episode.openedDay);
  return storeWebhookEvent(db, {
    kind: 'anomaly.found',
    id,
    data: {
      ...{ ...subjectOf(rule, id), day: episode.openedDay, value: value ?? 0, expected },
      ...{ chat_id: null, message_id: null },
    },
    when: tellsOfIncident(rule, id),
  });
}

/** After what ends the incident and before `endIncidents`, in its batch: webhooks that heard of its opening hear of its end, once. */
export function endEvent(
  db: Database,
  rule: LeasedRule,
  { id, eventId, episode, days, reason }: JudgedIncident & { eventId: string; reason: 'back' | 'withdrawn' },
) {
  const { firstDay, lastDay } = episode;
  const day = reason === 'back' ? episode.closedDay : null;
  const { value, expected } = figureOf(days, day);
  return storeWebhookEvent(db, {
    kind: 'anomaly.resolved',
    id: eventId,
    data: { ...subjectOf(rule, id), reason, first_day: firstDay, last_day: lastDay, day, value, expected },
    when: tellsOfEnd(rule, id),
  });
}

function subjectOf({ id, property_id: propertyId, metric, filters }: LeasedRule, incidentId: string) {
  return { property_id: propertyId ?? '', alert_id: id, incident_id: incidentId, metric, filters };
}

function figureOf(days: JudgedDay[], day: string | null) {
  const judged = days.find((each) => each.day === day);
  return { value: judged?.value ?? null, expected: { low: judged?.low ?? null, high: judged?.high ?? null } };
}
