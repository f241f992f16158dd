import type { IncidentRow, RuleRow, RuleWords } from '../../../db/queries/alerts.ts';
import type { Actor } from '../../../db/scope.ts';
import { describeMetric } from '../../analyst/catalogue/describe-metric.ts';
import { bareProperty } from '../../analyst/property.ts';
import { AppError } from '../../errors.ts';
import type { Alert, AlertCondition, Incident } from '../../routes/v1/alert-schemas.ts';
import { iso, mayChange, pauseReasonOf, toTell } from '../schedules/to-schedule.ts';

export function toAlert(row: RuleRow, actor: Pick<Actor, 'role' | 'userId'>): Alert {
  const reason = pauseReasonOf(row);
  return {
    id: row.id,
    property_id: row.property_id,
    property_name: row.property_name,
    metric: row.metric,
    metric_label: labelOf(row.metric),
    // Parsed when the rule was made, and written by us.
    filters: row.filters as Alert['filters'],
    condition: toCondition(row),
    open_after: row.open_after,
    close_after: row.close_after,
    language: row.language,
    tell: toTell(row),
    state: reason === null ? 'active' : 'paused',
    pause_reason: reason,
    firing_since: row.firing_since,
    incident_id: row.incident_id,
    judged_day: row.judged_day,
    days: row.days as Alert['days'],
    error: row.error as Alert['error'],
    made_by: row.user_id === null ? null : { id: row.user_id, name: row.user_name ?? '' },
    may_change: mayChange(row, actor),
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  };
}

export function toIncident(row: IncidentRow): Incident {
  const state = row.withdrawn_at ? 'withdrawn' : row.closed_day ? 'closed' : 'open';
  return {
    id: row.id,
    alert_id: row.rule_id,
    property_id: row.property_id,
    property_name: row.property_name,
    metric: row.watched.metric,
    metric_label: labelOf(row.watched.metric),
    // As of the rule.
    filters: row.watched.filters as Incident['filters'],
    condition: toCondition(row.watched),
    state,
    first_day: row.first_day,
    last_day: row.last_day,
    closed_day: row.closed_day,
    ended_at: state === 'open' || row.ended_at === null ? null : iso(row.ended_at),
    ended_by: state === 'open' ? null : (row.ended_by ?? (state === 'closed' ? 'back' : 'withdrawn')),
    // Written by us: days as they were judged, a report that was proven.
    days: row.days as Incident['days'],
    report: row.report as Incident['report'],
    acknowledged: row.acknowledged_at === null ? null : { at: iso(row.acknowledged_at), by: row.acknowledged_by },
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  };
}

export function toCondition({ condition, threshold }: Pick<RuleRow, 'condition' | 'threshold'>): AlertCondition {
  return condition === 'anomaly' ? { kind: condition } : { kind: condition, threshold: threshold ?? 0 };
}

export function fromCondition(condition: AlertCondition): Pick<RuleWords, 'condition' | 'threshold'> {
  return { condition: condition.kind, threshold: condition.kind === 'anomaly' ? null : condition.threshold };
}

/** As the catalogue calls it; a metric of the property's own by its API name. */
function labelOf(metric: string): string {
  return describeMetric(metric, bareProperty).label;
}

export function alertNotFound(): AppError {
  return new AppError('not_found', 'There is no such alert.');
}
