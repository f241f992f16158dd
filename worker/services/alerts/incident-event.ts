import type { Database } from '../../../db/client.ts';
import { type LeasedRule, tellsOfIncident } from '../../../db/queries/alerts.ts';
import { storeWebhookEvent } from '../../../db/queries/webhook-events.ts';
import type { Episode } from '../../analyst/alerts/find-episodes.ts';
import type { JudgedDay } from '../../analyst/alerts/judge-days.ts';

/** After `openIncident`, in its batch: webhooks are told of it, once, where the rule tells them. */
export function incidentEvent(
  db: Database,
  rule: LeasedRule,
  incident: { id: string; episode: Episode; days: JudgedDay[] },
) {
  const { id, episode, days } = incident;
  const opened = days.find(({ day }) => day === episode.openedDay);
  return storeWebhookEvent(db, {
    kind: 'anomaly.found',
    id,
    data: {
      ...{ property_id: rule.property_id ?? '', metric: rule.metric, day: episode.openedDay },
      ...{ value: opened?.value ?? 0, expected: { low: opened?.low ?? null, high: opened?.high ?? null } },
      ...{ chat_id: null, message_id: null, incident_id: id },
    },
    when: tellsOfIncident(rule, id),
  });
}
