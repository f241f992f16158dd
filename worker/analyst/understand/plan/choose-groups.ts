import type { Filter } from '../../plan.ts';
import { propertyFields } from './property-fields.ts';
import type { PlanInput } from './plan-input.ts';

export interface Groups {
  dimensions: string[];
  filters: Filter[];
  /** Values of one dimension are set against each other: "mobile vs desktop". */
  rivals: boolean;
}

const pathDimensions = new Set(['pagePath', 'landingPage', 'pagePathPlusQueryString']);
const searchConsole = 'organicGoogleSearch';

/** The dimensions to group by, also those that follow from what is compared or shared out, and the filters that stay. */
export function chooseGroups({ reading, fields, dates, property }: PlanInput): Groups {
  const { signals, granularity } = reading;
  const { hasDimension, firstDimension } = propertyFields(property);
  const sides = signals.has('versus') || signals.has('compare') || signals.has('which');
  const rivals = sides ? fields.valueDimensions.filter((name) => !fields.dimensions.includes(name)) : [];
  const dimensions = [...fields.dimensions, ...rivals];
  let { filters } = fields;

  // "What share is mobile": the other devices are needed to tell.
  const part = filters.find(({ field }) => hasDimension(field));
  if (signals.has('share') && dimensions.length === 0 && part) {
    dimensions.push(part.field);
    filters = filters.filter((filter) => filter !== part);
  }
  // "Top conversions" ranks the events that count as one.
  const asksWhich = signals.has('which') || reading.order !== undefined;
  const onlyKeyEvents = fields.metrics.length === 1 && fields.metrics[0] === 'keyEvents';
  if (dimensions.length === 0 && asksWhich && onlyKeyEvents && hasDimension('eventName')) dimensions.push('eventName');

  // Google Search Console figures come only by landing page.
  if (dimensions.length === 0 && fields.metrics.some((name) => name.startsWith(searchConsole))) {
    dimensions.push(firstDimension(['landingPagePlusQueryString', 'landingPage']) ?? 'landingPage');
  }
  if (granularity && dimensions.length > 0) {
    const weeks = dates.weekStart === 'monday' ? ['isoYearIsoWeek', 'yearWeek'] : ['yearWeek', 'isoYearIsoWeek'];
    const time = firstDimension({ day: ['date'], week: weeks, month: ['yearMonth'] }[granularity]);
    if (time && !dimensions.includes(time)) dimensions.push(time);
  }
  // "Top pages, only /blog": of one page there would be no list.
  filters = filters.map((filter) =>
    filter.op === 'exact' &&
    !filter.negate &&
    filter.value !== '/' &&
    pathDimensions.has(filter.field) &&
    dimensions.includes(filter.field)
      ? { ...filter, op: 'begins_with' }
      : filter,
  );
  return { dimensions: dimensions.slice(0, 3), filters, rivals: rivals.length > 0 };
}
