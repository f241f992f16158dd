import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import { isMetric } from '../../compile/is-metric.ts';
import type { Plan } from '../../plan.ts';
import type { StudyTopic } from '../meaning/study-notes.ts';
import type { Topic } from '../meaning/topics.ts';
import { anomalyPlan } from './anomaly-plan.ts';
import { cohortPlan } from './cohort-plan.ts';
import { forecastPlan } from './forecast-plan.ts';
import { funnelPlan } from './funnel-plan.ts';
import { realtimePlan } from './realtime-plan.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';

/** Topics that are answered by requests of their own. */
const plans: Partial<Record<Topic | StudyTopic, (input: StudyInput) => StudyDraft | undefined>> = {
  realtime: realtimePlan,
  funnel: funnelPlan,
  retention: cohortPlan,
  forecast: forecastPlan,
  anomaly: anomalyPlan,
};

/** The plan of a question about such a topic; or the field that it cannot have; undefined for other topics. */
export function planStudy(
  topic: Topic | StudyTopic,
  input: StudyInput,
): { plan: Plan } | { refusal: string } | undefined {
  return toPlan(plans[topic]?.(input), input);
}

/** The plan of a draft with its notes in words. */
export function toPlan(
  draft: StudyDraft | undefined,
  input: StudyInput,
): { plan: Plan } | { refusal: string } | undefined {
  const { words } = input;
  if (!draft) return undefined;
  if ('missing' in draft) return { refusal: words.realtimeField(nameOf(draft.name, input)) };
  return { plan: { ...draft.plan, assumptions: draft.notes.map((note) => words.notes[note]) } };
}

function nameOf(field: string, { property, dates }: StudyInput): string {
  const { label } = isMetric(field, property) ? describeMetric(field, property) : describeDimension(field, property);
  return dates.phrasing.inside(label);
}
