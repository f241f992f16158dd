import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { Filter } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { dimensionConcepts } from '../meaning/dimension-concepts.ts';
import type { DimensionConceptEntry } from '../meaning/dimension-concepts.ts';
import { itemMetrics, looseMetrics } from '../meaning/metric-concepts.ts';
import type { LooseMetric } from '../meaning/metric-concepts.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { DimensionMention, FilterMention, MetricMention, Reading } from '../read/reading.ts';
import { chooseMetrics } from './choose-metrics.ts';
import { isBlocked, propertyFields } from './property-fields.ts';
import type { PropertyFields } from './property-fields.ts';
import { toFilters } from './to-filters.ts';

/** The GA4 fields a question is about. */
export interface Fields {
  metrics: string[];
  dimensions: string[];
  filters: Filter[];
  notes: NoteKey[];
  /** Dimensions of which two or more values were set against each other. */
  valueDimensions: string[];
  /** Dimensions of whose value a share is wanted: "mobile share". */
  sharedDimensions: string[];
  /** Of a ranking: one of the dimensions, of whose every value so many are wanted. */
  each?: string;
  /** One event beside figures of all of them: no one request gives both. */
  unlike?: [Side, Side];
}

/** A field the question needs and the property cannot give. */
export type FieldProblem =
  /** `field` is what the property lacks, where that is one of GA4's. */
  | { problem: 'missing_metric'; name: string; field?: string }
  | { problem: 'missing_dimension'; name: string; field?: string }
  | { problem: 'blocked'; name: string; reason: 'revenue' | 'cost' }
  | { problem: 'clicks' | 'impressions' }
  /** What stands side by side and no one request gives: values of two dimensions, or all visits beside one event. */
  | { problem: 'unlike'; dimensions: string[]; sides: [Side, Side] };

export interface Side {
  metrics: string[];
  filters: Filter[];
}

/**
 * Chooses GA4 fields for what a question says. Traffic dimensions follow the figures (new users are grouped by how they
 * first arrived), products need item figures, and single key events have fields of their own.
 */
export function resolveFields(
  reading: Reading,
  property: PropertyProfile,
  inherited: { metrics: string[] } = { metrics: [] },
): Fields | FieldProblem {
  const fields = propertyFields(property);
  const notes: NoteKey[] = [...reading.notes];
  const metrics: string[] = [];
  const filters: Filter[] = [];
  const countedEvents: string[] = [];
  const ofEvents: string[] = [];

  for (const mention of chooseMetrics(reading)) {
    const found = resolveMetric(mention, fields, notes);
    if ('problem' in found) return found;
    if (found.countedEvent) countedEvents.push(found.countedEvent);
    if (found.countedEvent) ofEvents.push(...found.metrics);
    for (const name of found.metrics) if (!metrics.includes(name)) metrics.push(name);
  }
  if (countedEvents.length > 0) {
    filters.push(oneOf('eventName', countedEvents));
    if (!notes.includes('users_did_event')) notes.push('event_counted');
  }

  const concepts = [...groupsOf(reading), ...reading.filters.map(({ dimension }) => dimension)].map(entryOf);
  const ofItems = concepts.some((entry) => entry?.item) || namesItemField(reading);
  if (ofItems) swapForItems(metrics, fields, notes);
  const known = metrics.length > 0 ? metrics : inherited.metrics;
  const firstUser = known.length > 0 && known.every((name) => name === 'newUsers');

  const dimensions: string[] = [];
  let each: string | undefined;
  for (const mention of groupsOf(reading)) {
    const name = resolveDimension(mention, fields, firstUser);
    if (name === undefined) return { problem: 'missing_dimension', ...lacking(mention) };
    if (mention === reading.each) each = name;
    if (!dimensions.includes(name)) dimensions.push(name);
    const entry = entryOf(mention);
    if (entry?.firstUser?.includes(name)) notes.push('first_user_scope');
    if (entry?.with) filters.push(oneOf(entry.with.field, entry.with.values));
    const beside = reading.signals.has('beside') && dimensions.length === 1;
    if (entry && (metrics.length === 0 || beside) && !entry.time) {
      const standard = fields.firstMetric(entry.metrics);
      if (standard && !metrics.includes(standard)) metrics.unshift(standard);
    }
  }

  // Two events are two figures; GA4 tells them apart by name.
  if (countedEvents.length > 1 && !dimensions.includes('eventName')) dimensions.push('eventName');

  const mentioned: (FilterMention & { field: string })[] = [];
  for (const mention of reading.filters) {
    const field = resolveDimension(mention.dimension, fields, firstUser);
    if (field === undefined) return { problem: 'missing_dimension', ...lacking(mention.dimension) };
    mentioned.push({ ...mention, field });
  }
  filters.push(...toFilters(mentioned));
  const sides = unlikeSides(mentioned);
  let unlike: Fields['unlike'];
  const others = metrics.filter((name) => !ofEvents.includes(name));
  // "Sessions and file downloads": what is narrowed to the one event would narrow the sessions too.
  if (countedEvents.length > 0 && others.length > 0) {
    const events = filters.filter(({ field }) => field === 'eventName');
    const rest = filters.filter(({ field }) => field !== 'eventName');
    const counted = { metrics: [...new Set(ofEvents)], filters: [...events, ...rest] };
    unlike = [{ metrics: others, filters: rest }, counted];
  }
  const [narrowed] = reading.filters;
  const onlyNarrows = metrics.length === 0 && inherited.metrics.length === 0 && !reading.signals.has('overview');
  if (onlyNarrows && narrowed) {
    const standard = fields.firstMetric(entryOf(narrowed.dimension)?.metrics ?? ['sessions']);
    if (standard) metrics.push(standard);
  }

  if (sides && metrics.length > 0)
    return {
      problem: 'unlike',
      dimensions,
      sides: [
        { metrics, filters: [sides[0]] },
        { metrics, filters: [sides[1]] },
      ],
    };

  for (const { metric, op, value, percent, timed } of reading.conditions) {
    const found = metric ? resolveMetric(metric, fields, notes) : undefined;
    if (found && 'problem' in found) return found;
    if (found && ofItems) swapForItems(found.metrics, fields, notes);
    const said = found?.metrics[0] ?? metrics[0] ?? inherited.metrics[0];
    const name = timed ? lengthOf(said, property, fields, notes) : said;
    if (name === undefined) continue;
    if (!metrics.includes(name) && !inherited.metrics.includes(name)) metrics.push(name);
    // GA4 leaves out groups whose figures are all zero: another figure has to keep them in the list.
    // Of a rate the request brings them.
    const isRate = describeMetric(name, property).unit === 'fraction';
    const isKept = isRate || reading.conditions.some(({ op: other }) => other.startsWith('greater'));
    const usual = isKept ? undefined : usualOf(reading, fields);
    if (usual && !metrics.includes(usual)) metrics.push(usual);
    const fraction = isRate && (percent || value > 1);
    filters.push({ field: name, op, value: fraction ? value / 100 : value });
  }

  for (const name of metrics) {
    const blocked = fields.findMetric(name);
    if (!isBlocked(blocked)) continue;
    const cost = blocked!.blocked_reasons!.some((reason) => reason.includes('COST'));
    return {
      problem: 'blocked',
      name,
      reason: cost ? 'cost' : 'revenue',
    };
  }
  return {
    metrics: metrics.slice(0, 10),
    dimensions,
    filters: filters.filter((filter, index) => filters.findIndex((other) => sameFilter(filter, other)) === index),
    notes: [...new Set(notes)],
    valueDimensions: rivals(mentioned),
    sharedDimensions: mentioned.flatMap(({ shared, negate, field }) => (shared && !negate ? [field] : [])),
    ...(each === undefined ? {} : { each }),
    ...(unlike ? { unlike } : {}),
  };
}

/** The figure that the groups are usually looked at by. */
function usualOf({ dimensions }: Reading, fields: PropertyFields): string | undefined {
  const entry = dimensions.map(entryOf).find((one) => one !== undefined);
  return entry && fields.firstMetric(entry.metrics);
}

/** "Pages where people stay longer than 2 minutes": a total or a count has no such limit, a visit's length has. */
function lengthOf(
  said: string | undefined,
  property: PropertyProfile,
  fields: PropertyFields,
  notes: NoteKey[],
): string | undefined {
  const isLength = said !== undefined && describeMetric(said, property).unit === 'seconds';
  if (isLength && said !== 'userEngagementDuration') return said;
  notes.push('time_is_session_duration');
  return fields.firstMetric(['averageSessionDuration']);
}

/** "Products viewed over 200 times": a limit on a figure of products is one on each of them. */
function groupsOf({ dimensions, conditions }: Reading): DimensionMention[] {
  const ofProducts = conditions.some(({ metric }) => metric?.kind === 'concept' && metric.metric.startsWith('items'));
  return dimensions.length === 0 && ofProducts ? [{ kind: 'concept', dimension: 'product' }] : dimensions;
}

/** A parameter of products that the property's owner made. */
function namesItemField({ dimensions, filters }: Reading): boolean {
  return [...dimensions, ...filters.map(({ dimension }) => dimension)].some(
    (mention) => mention.kind === 'field' && mention.field.startsWith('customItem:'),
  );
}

function sameFilter(one: Filter, other: Filter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "iPhone vs Samsung" are a model and a brand: as filters of one request they would exclude each other. */
function unlikeSides(filters: (FilterMention & { field: string })[]): [Filter, Filter] | undefined {
  const [before, after, ...more] = filters.toSorted((one, other) => one.at - other.at);
  if (!before || !after?.versus || more.length > 0 || before.field === after.field) return undefined;
  const [first] = toFilters([before]);
  const [second] = toFilters([after]);
  return first && second ? [first, second] : undefined;
}

/** Fields in which several values stand side by side: "mobile vs desktop", "Safari on mobile vs Safari on desktop". */
function rivals(filters: (FilterMention & { field: string })[]): string[] {
  const positive = filters.filter(({ negate }) => !negate);
  const said = ({ op, values }: FilterMention) => JSON.stringify([op, values]);
  const others = positive.filter((one, index) =>
    positive.slice(0, index).some((other) => other.field === one.field && said(other) !== said(one)),
  );
  return [...new Set(others.map(({ field }) => field))];
}

function resolveMetric(
  mention: MetricMention,
  fields: PropertyFields,
  notes: NoteKey[],
): { metrics: string[]; countedEvent?: string } | FieldProblem {
  if (mention.kind === 'field') return { metrics: [mention.field] };
  if (mention.kind === 'event') {
    const { event, rate, people, counted } = mention;
    const ofUsers = `userKeyEventRate:${event}`;
    if (people && rate && fields.findMetric(ofUsers)) return { metrics: [ofUsers] };
    if (people && rate) return { problem: 'missing_metric', name: `${event.replaceAll('_', ' ')} rate` };
    const users = people && fields.firstMetric(['activeUsers', 'totalUsers']);
    if (users) {
      notes.push('users_did_event');
      return { metrics: [users], countedEvent: event };
    }
    const own = rate ? `sessionKeyEventRate:${event}` : `keyEvents:${event}`;
    if (!counted && fields.findMetric(own)) return { metrics: [own] };
    if (rate) return { problem: 'missing_metric', name: `${event.replaceAll('_', ' ')} rate` };
    return { metrics: ['eventCount'], countedEvent: event };
  }
  if (mention.metric === 'clicks' || mention.metric === 'click_rate') return { problem: 'clicks' };
  if (mention.metric === 'impressions') return { problem: 'impressions' };
  const loose: LooseMetric = Object.hasOwn(looseMetrics, mention.metric)
    ? looseMetrics[mention.metric as keyof typeof looseMetrics]
    : { fields: [[mention.metric]] };
  const metrics: string[] = [];
  for (const names of loose.fields) {
    const name = fields.firstMetric(names);
    if (name === undefined) return { problem: 'missing_metric', name: readable(names[0]!), field: names[0]! };
    metrics.push(name);
  }
  if (loose.note) notes.push(loose.note);
  return { metrics };
}

function swapForItems(metrics: string[], fields: PropertyFields, notes: NoteKey[]): void {
  for (const [index, name] of metrics.entries()) {
    const item = Object.hasOwn(itemMetrics, name) ? itemMetrics[name]! : undefined;
    if (item === undefined || !fields.findMetric(item)) continue;
    metrics[index] = item;
    notes.push('item_metric');
  }
  metrics.splice(0, metrics.length, ...new Set(metrics));
}

function resolveDimension(mention: DimensionMention, fields: PropertyFields, firstUser: boolean): string | undefined {
  if (mention.kind === 'field') return mention.field;
  const entry: DimensionConceptEntry = dimensionConcepts[mention.dimension];
  const candidates = firstUser && entry.firstUser ? [...entry.firstUser, ...entry.fields] : entry.fields;
  return fields.firstDimension(candidates);
}

function entryOf(mention: DimensionMention): DimensionConceptEntry | undefined {
  return mention.kind === 'concept' ? dimensionConcepts[mention.dimension] : undefined;
}

function oneOf(field: string, values: string[]): Filter {
  const [value] = values;
  return values.length === 1 ? { field, op: 'exact', value: value! } : { field, op: 'in_list', values };
}

function lacking(mention: DimensionMention): { name: string; field?: string } {
  const [field] = entryOf(mention)?.fields ?? [];
  if (mention.kind === 'field') return { name: mention.field };
  return { name: mention.dimension.replaceAll('_', ' '), ...(field === undefined ? {} : { field }) };
}

function readable(apiName: string): string {
  return apiName
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_:]/g, ' ')
    .toLowerCase();
}
