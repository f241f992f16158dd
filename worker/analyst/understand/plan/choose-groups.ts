import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { Filter } from '../../plan.ts';
import { isOnePoint } from './is-one-point.ts';
import { propertyFields } from './property-fields.ts';
import type { PlanInput } from './plan-input.ts';
import { granularityFor, unitOfLine } from './trend-period.ts';

export interface Groups {
  dimensions: string[];
  filters: Filter[];
  /** Values of one dimension are set against each other: "mobile vs desktop". */
  rivals: boolean;
}

const pathDimensions = new Set(['pagePath', 'landingPage', 'pagePathPlusQueryString']);
const searchConsole = 'organicGoogleSearch';

/** "¿Compran más los hombres o las mujeres?": which of the named ones has more, and no groups beside them. */
function picks({ fields }: PlanInput): boolean {
  return fields.dimensions.length === 0 && fields.valueDimensions.length === 1;
}

/** The dimensions to group by, also those that follow from what is compared or shared out, and the filters that stay. */
export function chooseGroups(input: PlanInput): Groups {
  const { reading, fields, dates, property } = input;
  const { signals } = reading;
  const drawn = signals.has('trend') && reading.order === undefined;
  const line = input.period.line ? unitOfLine(input) : drawn ? granularityFor(input.period.span) : undefined;
  const granularity = reading.granularity ?? line;
  const { hasDimension, firstDimension } = propertyFields(property);
  const sides = signals.has('versus') || signals.has('compare') || signals.has('which');
  // "Is organic or paid bringing more" sets them against each other; "did organic or paid grow", each with itself before.
  const either = signals.has('or') && (signals.has('change') || (reading.order !== undefined && picks(input)));
  const set = fields.valueDimensions.filter((name) => !fields.dimensions.includes(name));
  // "Netherlands, Belgium: users and revenue each"
  const apart = signals.has('by') && reading.said.each !== undefined && fields.dimensions.length === 0;
  const rivals = sides || apart || (either && signals.has('comparative')) ? set : [];
  const dimensions = [...fields.dimensions, ...(sides || either || apart ? set : [])];
  let { filters } = fields;

  // "What share is mobile", "mobile vs the rest": the other devices are needed to tell.
  const part = filters.find(({ field, negate }) => !negate && hasDimension(field) && !pathDimensions.has(field));
  // "What share of sessions on mobile bounced" has its whole in the rate.
  const isRate =
    fields.metrics.length > 0 && fields.metrics.every((name) => describeMetric(name, property).unit === 'fraction');
  const shares = (signals.has('share') && !isRate) || signals.has('rest');
  // "Mobile share by country"
  const shared = filters.find(({ field }) => input.fields.sharedDimensions.includes(field));
  if (signals.has('share') && !isRate && dimensions.length > 0 && shared && !dimensions.includes(shared.field)) {
    dimensions.push(shared.field);
    filters = filters.filter((filter) => filter !== shared);
  }
  if (shares && dimensions.length === 0 && part) {
    dimensions.push(part.field);
    filters = filters.filter((filter) => filter !== part);
  }
  if (signals.has('rest') && filters.some(({ field }) => pathDimensions.has(field)))
    fields.notes.push('rest_not_shown');

  // "Top conversions" ranks the events that count as one.
  const asksWhich = signals.has('which') || reading.order !== undefined;
  const onlyKeyEvents = fields.metrics.length === 1 && fields.metrics[0] === 'keyEvents';
  if (dimensions.length === 0 && asksWhich && onlyKeyEvents && hasDimension('eventName')) dimensions.push('eventName');

  // "The most read under /blog": what lies there are pages.
  const under = filters.find(
    (filter) => pathDimensions.has(filter.field) && !filter.negate && filter.op !== 'in_list' && filter.value !== '/',
  );
  const isRank = reading.order !== undefined && granularity === undefined;
  if (dimensions.length === 0 && isRank && under) dimensions.push(under.field);

  // Google Search Console figures come only by landing page.
  if (fields.metrics.some((name) => name.startsWith(searchConsole))) {
    const landing = firstDimension(['landingPagePlusQueryString', 'landingPage']) ?? 'landingPage';
    if (dimensions.length === 0) dimensions.push(landing);
    const toLanding = (name: string) => (pathDimensions.has(name) ? landing : name);
    dimensions.splice(0, dimensions.length, ...new Set(dimensions.map(toLanding)));
    filters = filters.map((filter) => ({ ...filter, field: toLanding(filter.field) }));
  }
  // With a limit or an order, days are groups of which some are listed: "the highest daily revenue".
  const ranked = reading.granularity !== undefined && reading.order !== undefined;
  // "More than 500 sessions a month" in one month: what is a month's is the whole.
  const isOfWhole = reading.conditions.length > 0 && dimensions.length > 0 && isOnePoint(granularity, input.period);
  if (granularity && !isOfWhole && (dimensions.length > 0 || reading.conditions.length > 0 || ranked)) {
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
