import { propertyFields } from '../plan/property-fields.ts';
import { readText } from '../read/read-text.ts';
import type { MetricMention } from '../read/reading.ts';
import { rangeOf } from '../plan/plan-input.ts';
import type { StudyPlan } from '../../plan.ts';
import type { StudyNote } from '../meaning/study-notes.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';

/** The order of Google's recommended events of a shop. https://developers.google.com/analytics/devguides/collection/ga4/ecommerce */
const shopOrder = [
  'view_item_list',
  'select_item',
  'view_item',
  'add_to_cart',
  'view_cart',
  'begin_checkout',
  'add_shipping_info',
  'add_payment_info',
  'purchase',
];
const shopSteps = ['view_item', 'add_to_cart', 'begin_checkout', 'purchase'];
/** Shipping and payment are events of their own in few shops; a step that is never sent would end every way there. */
const checkoutSteps = ['add_to_cart', 'begin_checkout', 'purchase'];

/** Figures that count one event, or stand for the way between some. */
const eventNames: Record<string, string | string[]> = {
  cart_to_checkout: ['add_to_cart', 'begin_checkout'],
  checkout_completion: ['begin_checkout', 'purchase'],
  cart_completion: ['add_to_cart', 'purchase'],
  cart_abandonment: ['add_to_cart', 'begin_checkout', 'purchase'],
  itemsViewed: 'view_item',
  itemsViewedInList: 'view_item_list',
  addToCarts: 'add_to_cart',
  itemsAddedToCart: 'add_to_cart',
  checkouts: 'begin_checkout',
  itemsCheckedOut: 'begin_checkout',
  ecommercePurchases: 'purchase',
  itemsPurchased: 'purchase',
  transactions: 'purchase',
  customers: 'purchase',
  totalPurchasers: 'purchase',
  screenPageViews: 'page_view',
  newUsers: 'first_visit',
};

/** The steps that a question names in their order, or those that the property's events suggest. */
export function funnelPlan(input: StudyInput): StudyDraft | undefined {
  const { period, fields, property, reading } = input;
  if (!period) return undefined;
  const { findMetric, hasDimension } = propertyFields(property);
  const named = namedEvents(input);
  const [only] = named;
  const isShop = findMetric('keyEvents:purchase') !== undefined;
  const notes: StudyNote[] = [...(period.assumed ? (['default_range'] as const) : [])];
  const events = ((): string[] => {
    if (named.length > 1) return named;
    if (only === 'begin_checkout') return checkoutSteps;
    if (only === 'purchase' || (only === undefined && isShop)) return shopSteps;
    if (only !== undefined && shopOrder.includes(only))
      return [...shopSteps.slice(0, Math.max(1, shopSteps.indexOf(only))), only];
    if (only !== undefined) return ['session_start', only];
    return ['session_start', ...keyEventsOf(input)].slice(0, 5);
  })();
  const steps = [...new Set(events)].slice(0, 10);
  if (steps.length < 2) return undefined;
  if (named.length < 2) notes.push('funnel_by_events');
  // "On mobile vs desktop" is the same way of each.
  const sides = reading.signals.has('versus') || reading.signals.has('compare') ? fields.valueDimensions : [];
  const [dimension] = [...fields.dimensions, ...sides].filter((name) => hasDimension(name) && name !== 'eventName');
  const plan: StudyPlan = {
    kind: 'funnel',
    steps: steps.map((event) => ({ name: nameOf(event), event })),
    range: rangeOf(period.span),
    ...(dimension ? { dimension } : {}),
    ...(reading.said.open_funnel === undefined ? {} : { open: true as const }),
    // What the steps are is no filter of theirs.
    filters: fields.filters.filter(({ field }) => field !== 'eventName' && !findMetric(field)),
    assumptions: [],
  };
  return { plan, notes };
}

/** The events that are named, in their order: by their own names, or as figures ("product views"). */
function namedEvents({ question, reading, lexicon, words, property }: StudyInput): string[] {
  if (!written.test(question)) return eventsOf(reading.metrics);
  const joints = new RegExp(`\\s(?:${words.stepJoints.join('|')})\\s|\\s[-–—]\\s|[→>,;]|->`, 'iu');
  const steps = question.split(joints).flatMap((part) => {
    const name = written.exec(part)?.[0];
    return name ? [name] : eventsOf(readText(part, lexicon, property).reading.metrics);
  });
  // "How many who add to cart end up buying", where nothing parts the steps.
  return steps.length > 1 ? steps : eventsOf(reading.metrics);
}

const written = /\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/;

/** "Where do customers leave the checkout": they are who goes, and no step beside others. */
function eventsOf(mentions: MetricMention[]): string[] {
  const steps = mentions.filter((mention) => mention.kind !== 'concept' || !goers.has(mention.metric));
  return (steps.length > 0 ? steps : mentions).flatMap((mention) => eventOf(mention) ?? []);
}

const goers = new Set<string>(['customers', 'users', 'people', 'newUsers']);

function eventOf(mention: MetricMention): string | string[] | undefined {
  if (mention.kind === 'event') return mention.event;
  if (mention.kind === 'field') return /^keyEvents:(.+)$/.exec(mention.field)?.[1];
  return Object.hasOwn(eventNames, mention.metric) ? eventNames[mention.metric] : undefined;
}

function keyEventsOf({ property }: StudyInput): string[] {
  return property.metrics.flatMap(({ api_name }) => /^keyEvents:(.+)$/.exec(api_name)?.[1] ?? []);
}

/** `begin_checkout` is "Begin checkout". */
function nameOf(event: string): string {
  const text = event.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
