import { describeDimension } from '../../catalogue/describe-dimension.ts';
import type { FunnelRequest } from '../../ga4-types.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { daysOf } from '../date-ranges-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';
import { inSentence } from '../in-sentence.ts';

/** A closed funnel: whoever is counted at a step has done all before it, in this order. */
export function funnelRequests(plan: StudyPlan & { kind: 'funnel' }, property: PropertyProfile): FunnelRequest[] {
  const { steps, range, dimension } = plan;
  const by = dimension ? ` by ${inSentence(describeDimension(dimension, property).label)}` : '';
  return [
    {
      id: 't1',
      method: 'runFunnelReport',
      purpose: `the funnel from ${inSentence(steps[0]?.name ?? '')} to ${inSentence(steps.at(-1)?.name ?? '')}${by}`,
      body: {
        dateRanges: [daysOf(range)],
        funnel: {
          isOpenFunnel: false,
          steps: steps.map(({ name, event }) => ({
            name,
            filterExpression: { funnelEventFilter: { eventName: event } },
          })),
        },
        ...(dimension ? { funnelBreakdown: { breakdownDimension: { name: dimension }, limit: '5' } } : {}),
        ...dimensionFilterOf(plan, property),
      },
    },
  ];
}
