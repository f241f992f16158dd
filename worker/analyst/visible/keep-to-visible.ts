import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import type { IsoDate, Persona, Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { isOpenPlan, type VisibleFields } from './visible-fields.ts';

/** A plan that keeps to what is open; else a refusal that says what is. */
export function keepToVisible(
  plan: Plan,
  context: { property: PropertyProfile; persona: Persona; today: IsoDate; visible: VisibleFields },
): Plan {
  if (isOpenPlan(plan, context.property, context.visible)) return plan;
  return refuseHidden(context);
}

function refuseHidden({ property, visible }: { property: PropertyProfile; visible: VisibleFields }): Plan {
  const figures = property.metrics.map(({ api_name }) => describeMetric(api_name, property).label);
  const groups = property.dimensions
    .filter(({ api_name }) => visible.dimensions.includes(api_name))
    .map(({ api_name }) => describeDimension(api_name, property).label);
  const by = groups.length > 0 ? `, by ${groups.slice(0, 8).join(', ')}` : '';
  return {
    kind: 'refuse',
    reason: `This chat does not answer that. It knows: ${figures.slice(0, 8).join(', ')}${by}.`.slice(0, 400),
    nearest: [],
  };
}
