import { isData, isTalk } from '../../plan.ts';
import type { Plan, StudyPlan } from '../../plan.ts';
import { propertyFields } from '../plan/property-fields.ts';
import { leftOutOfFigures } from './left-out-of-figures.ts';
import type { Asked } from './left-out-of-figures.ts';
import { sayCondition, sayDimension, sayMetric } from './say-question.ts';
import { timeDimensions } from './time-dimensions.ts';

/**
 * What a question says and its plan does not hold, by its names: a plan that is no answer to all of the question would be
 * an answer to another one. Empty where the whole question is in the plan.
 */
export function leftOut(plan: Plan, asked: Asked): string[] {
  if (isTalk(plan)) return [];
  return isData(plan) ? leftOutOfFigures(plan, asked) : leftOutOfStudy(plan, asked);
}

function leftOutOfStudy(plan: StudyPlan, asked: Asked): string[] {
  const { part_of_day: part } = asked.reading.said;
  return [...(part === undefined ? [] : [part]), ...lostParts(plan, asked)];
}

function lostParts(plan: StudyPlan, { reading, fields, property, phrasing }: Asked): string[] {
  const metric = (name: string) => sayMetric(name, property, phrasing);
  const groups = fields.dimensions
    .filter((name) => !timeDimensions.has(name))
    .map((name) => ({ name, said: sayDimension(name, property, phrasing) }));
  const limits = fields.filters
    .filter(({ field }) => propertyFields(property).findMetric(field) !== undefined)
    .map((limit) => sayCondition(limit, property, phrasing));
  switch (plan.kind) {
    case 'forecast': {
      const others = reading.metrics.length > 1 ? fields.metrics.slice(1).map(metric) : [];
      return [...others, ...groups.map(({ said }) => said), ...limits];
    }
    case 'anomaly':
    case 'similar':
      return [...groups.map(({ said }) => said), ...limits];
    case 'cohort':
      return [
        ...fields.metrics.filter((name) => !comers.has(name)).map(metric),
        // "How many from September came back in October": groups are followed for so many days, not in a month.
        ...reading.dates.slice(1).map(({ text }) => text),
      ];
    case 'funnel':
      return [...groups.flatMap(({ name, said }) => (name === plan.dimension || name === 'eventName' ? [] : [said]))];
    case 'realtime':
      return limits;
    case 'why':
      return fields.metrics.slice(1).map(metric);
  }
}

/** Who can come back: all other figures are of what they did. */
const comers = new Set(['activeUsers', 'totalUsers', 'newUsers', 'sessions']);
