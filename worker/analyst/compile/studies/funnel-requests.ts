import { describeDimension } from '../../catalogue/describe-dimension.ts';
import type { FunnelRequest } from '../../ga4-types.ts';
import { languageOf } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { fillText } from '../../report/words/fill.ts';
import { wordsOf } from '../../report/words/words-of.ts';
import { daysOf } from '../date-ranges-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';

/** In a closed funnel whoever is counted at a step has done all before it, in this order. */
export function funnelRequests(plan: StudyPlan & { kind: 'funnel' }, property: PropertyProfile): FunnelRequest[] {
  const { steps, range, dimension, open = false } = plan;
  const { purposes, inside } = wordsOf(languageOf(property));
  return [
    {
      id: 't1',
      method: 'runFunnelReport',
      purpose: fillText(purposes.funnel, {
        from: inside(steps[0]?.name ?? ''),
        to: inside(steps.at(-1)?.name ?? ''),
        group: dimension && inside(describeDimension(dimension, property).label),
      }),
      body: {
        dateRanges: [daysOf(range)],
        funnel: {
          isOpenFunnel: open,
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
