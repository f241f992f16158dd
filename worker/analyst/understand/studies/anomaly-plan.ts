import type { StudyPlan } from '../../plan.ts';
import { addDays } from '../dates/calendar.ts';
import type { StudyNote } from '../meaning/study-notes.ts';
import { rangeOf } from '../plan/plan-input.ts';
import { isBlocked, propertyFields } from '../plan/property-fields.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';

/** Thirteen weeks before the days that are looked at. */
const daysBefore = 91;
const usual = ['sessions', 'activeUsers', 'keyEvents', 'totalRevenue'];

/** "Anything unusual last week?": the main figures day by day, unless the question names one. */
export function anomalyPlan({ fields, period, property, dates }: StudyInput): StudyDraft | undefined {
  if (!period) return undefined;
  const { findMetric } = propertyFields(property);
  const yesterday = addDays(dates.today, -1);
  const { start, end, label } = rangeOf(period.span);
  // A day that is not over is always below the others.
  const last = end > yesterday ? yesterday : end;
  if (start > last) return undefined;
  const known = usual.filter((name) => findMetric(name) && !isBlocked(findMetric(name)));
  const metrics = fields.metrics.length > 0 ? fields.metrics.slice(0, 5) : known;
  if (metrics.length === 0) return undefined;
  const from = addDays(start, -daysBefore);
  const notes: StudyNote[] = [...(period.assumed ? (['default_range'] as const) : [])];
  if (fields.metrics.length === 0) notes.push('anomaly_figures');
  const plan: StudyPlan = {
    kind: 'anomaly',
    metrics,
    range: { start, end: last, label },
    history: { start: from, end: last, label: dates.phrasing.range(from, last) },
    filters: fields.filters.filter(({ field }) => !findMetric(field)),
    assumptions: [],
  };
  return { plan, notes };
}
