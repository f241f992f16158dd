import type { Plan } from '../../plan.ts';
import { isData } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';
import type { Fields } from '../plan/resolve-fields.ts';
import { propertyFields } from '../plan/property-fields.ts';
import type { Reading } from '../read/reading.ts';
import { sayCondition, sayDimension, sayMetric } from './say-question.ts';

interface Asked {
  reading: Reading;
  /** What the reading is in fields of the property. */
  fields: Fields;
  property: PropertyProfile;
  phrasing: Phrasing;
}

/**
 * What a question says and its plan does not hold, by its names: a plan that is no answer to all of the question would be
 * an answer to another one. Empty where the whole question is in the plan.
 */
export function leftOut(plan: Plan, { reading, fields, property, phrasing }: Asked): string[] {
  const metric = (name: string) => sayMetric(name, property, phrasing);
  const dimension = (name: string) => sayDimension(name, property, phrasing);
  const isLimit = ({ field }: { field: string }) => propertyFields(property).findMetric(field) !== undefined;
  const limits = fields.filters.filter(isLimit);
  const groups = fields.dimensions.filter((name) => !times.has(name));
  switch (plan.kind) {
    case 'clarify':
    case 'refuse':
    case 'explain':
      return [];
    case 'forecast':
      return [
        ...(reading.metrics.length > 1 ? fields.metrics.slice(1).map(metric) : []),
        ...groups.map(dimension),
        ...limits.map((limit) => sayCondition(limit, property, phrasing)),
      ];
    case 'anomaly':
      return [...groups.map(dimension), ...limits.map((limit) => sayCondition(limit, property, phrasing))];
    case 'cohort':
      return [
        ...fields.metrics.filter((name) => !comers.has(name)).map(metric),
        // "How many from September came back in October": groups are followed for so many days, not in a month.
        ...reading.dates.slice(1).map(({ text }) => text),
      ];
    case 'funnel': {
      const split = groups.filter((name) => name !== plan.dimension && name !== 'eventName');
      return split.map(dimension);
    }
    case 'realtime':
      return limits.map((limit) => sayCondition(limit, property, phrasing));
    case 'why':
      return fields.metrics.slice(1).map(metric);
    default:
      return [...unplanned(), ...unlisted()];
  }

  /** The fields of the question that are in no part of a plan of figures. */
  function unplanned(): string[] {
    if (!isData(plan)) return [];
    const groups = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
    const lost = fields.dimensions.filter((name) => !groups.includes(name) && !times.has(name) && !isPath(name));
    return lost.map(dimension);
  }

  /** A number of groups where none are listed, a line where they are; one side of a comparison without the other. */
  function unlisted(): string[] {
    const { limit, lineWords, signals, filters } = reading;
    if (plan.kind === 'top' && lineWords !== undefined && !plan.dimensions.some((name) => times.has(name)))
      return [lineWords];
    const [side] = filters;
    const alone = filters.length === 1 && side?.versus && !signals.has('follow_up') && !signals.has('rest');
    if (alone && plan.kind === 'comparison') return side.values.slice(0, 1);
    return limit !== undefined && lists.has(plan.kind) ? [`${limit}`] : [];
  }
}

const times = new Set(['date', 'isoYearIsoWeek', 'yearWeek', 'yearMonth', 'year', 'hour', 'dayOfWeekName']);
/** Kinds of plans that show all there is. */
const lists = new Set<Plan['kind']>(['kpi', 'trend', 'breakdown']);
/** Who can come back: all other figures are of what they did. */
const comers = new Set(['activeUsers', 'totalUsers', 'newUsers', 'sessions']);

/** Google's search figures know pages as landing pages alone. */
function isPath(name: string): boolean {
  return name.startsWith('pagePath') || name.startsWith('landingPage');
}
