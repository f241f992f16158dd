import type { ToldIncident } from '../../../db/queries/deliveries.ts';
import type { LeasedRule } from '../../../db/queries/alerts.ts';
import type { Watched } from '../../../db/schema/schedules.ts';
import type { Condition } from '../../analyst/alerts/judge-days.ts';
import type { NoticedIncident } from '../../analyst/notices/say-incident.ts';
import type { Filter } from '../../analyst/plan.ts';

/** A stored incident as what is said of it. */
export function toNoticed({ watched, ...incident }: ToldIncident & { watched: Watched }): NoticedIncident {
  return {
    metric: watched.metric,
    filters: filtersOf(watched),
    condition: conditionOf(watched),
    firstDay: incident.first_day,
    lastDay: incident.last_day,
    closedDay: incident.closed_day,
    isWithdrawn: incident.is_withdrawn,
  };
}

export function conditionOf({ condition, threshold }: Pick<LeasedRule, 'condition' | 'threshold'>): Condition {
  return condition === 'anomaly' ? { kind: condition } : { kind: condition, limit: threshold ?? 0 };
}

/** They were parsed when the rule was made. */
export function filtersOf({ filters }: Pick<Watched, 'filters'>): Filter[] {
  return filters as Filter[];
}
