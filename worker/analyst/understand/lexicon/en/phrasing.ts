import type { CalendarUnit } from '../../dates/calendar.ts';
import type { Phrasing } from '../phrasing.ts';
import { formatRange } from './format-range.ts';
import { events } from './metrics.ts';
import { notes } from './notes.ts';
import { dimensionFilter, metricFilter, question, withPreposition } from './questions.ts';
import { nearest, refuse, refuseOther } from './refusals.ts';
import { studies } from './studies.ts';

export const phrasing: Phrasing = {
  range: formatRange,
  yesterday: 'yesterday',
  thisUnit: (unit) => (unit === 'day' ? 'today so far' : `this ${unit} so far`),
  lastUnit: (unit) => (unit === 'day' ? 'yesterday' : `last ${unit}`),
  rolling: (unit, count) => (count === 1 ? `the past ${unit}` : `the last ${plural(count, unit)}`),
  before: (unit, count) => (count === 1 ? `the ${unit} before` : `the previous ${plural(count, unit)}`),
  sameDaysLastYear: 'the same days last year',
  weekend: 'last weekend',
  allTime: 'all time',

  notes,
  readAs: (typed, read) => `I read “${typed}” as “${read}”.`,
  notUsed: (words) =>
    `I did not use ${words.length === 1 ? 'the word' : 'the words'} ${words.map((word) => `“${word}”`).join(', ')}.`,
  onlyWithout: (words) =>
    `I can answer that only without ${words.map((word) => `“${word}”`).join(' and ')}. Is this what you want to know?`,
  readAsPath: (word) => `“${word}” is read as pages whose path contains it.`,

  inside: (label) => label.toLowerCase(),
  question,
  dimensionFilter,
  metricFilter,
  metricNames: {
    screenPageViews: 'page views',
    itemsPurchased: 'product sales',
    itemsViewed: 'product views',
    itemRevenue: 'product revenue',
    sessionKeyEventRate: 'conversion rate',
    averagePurchaseRevenue: 'average order value',
    dauPerMau: 'stickiness',
    advertiserAdCost: 'ad cost',
  },
  keyEvent: {
    keyEvents: (event) => `${event} key events`,
    sessionKeyEventRate: (event) => `${event} key event rate`,
  },
  events: (event) => {
    if (Object.hasOwn(eventNames, event)) return eventNames[event];
    return Object.hasOwn(events, event) ? `${event.replaceAll('_', ' ')} events` : undefined;
  },
  aboutProperty: ({ display_name, property, time_zone, currency }) =>
    `This is ${display_name} (${property}). Its days are those of the time zone ${time_zone}, its money is in ${currency}.`,
  overviewQuestion: (when, versus) => `How are we doing ${when} compared with ${versus}?`,
  whyQuestion: (metric, when) => `Why did ${metric} change ${when}?`,

  clarify: {
    nothing_asked: 'I could not find a question about your analytics in that. You could ask, for example:',
    greeting: 'Hello! Ask me anything about this property’s traffic, pages, conversions or revenue. For example:',
    too_long: 'That is too long for me to be sure what you are asking. Please put it in one or two sentences, such as:',
    ambiguous_date: 'This date can be read in two ways, and the numbers would differ. Which day do you mean?',
    open_start: 'On which day should the period begin? Please name both ends, or ask for example:',
    invalid_date:
      'I could not place those dates in the calendar. Please name the first and last day, or ask for example:',
    which_groups: 'Of what? Choose what to rank:',
    unlike: 'Those two are not of one kind, so one report cannot set them side by side. Which shall I show first?',
    origin: 'Do you mean the channels people came through, or the countries they are in?',
    impressions: '“Impressions” can mean several things in Google Analytics. Which do you mean?',
    which_groups_for_limit: 'A limit like that picks out groups. Which groups should I list?',
    clicks: '“Clicks” can mean several things in Google Analytics. Which do you mean?',
  },
  unknown: {
    figure: (name) => `I do not know “${name}” as a figure of this property. Did you mean one of these?`,
    group: (name) => `I do not know “${name}” as something this property can be split by. Did you mean one of these?`,
    filter: (name) => `I do not know “${name}”, and the answer depends on it. What is it?`,
  },
  options: {
    origin: (when) => [
      { label: 'The channels they came through', question: ask('How many active users did we have by channel', when) },
      { label: 'The sources that sent them', question: ask('How many active users did we have by source', when) },
      { label: 'The countries they are in', question: ask('How many active users did we have by country', when) },
    ],
    impressions: (when) => [
      { label: 'Views of our pages', question: ask('How many views did we have by page', when) },
      { label: 'Impressions of our ads', question: ask('How many ad impressions did we have by campaign', when) },
      {
        label: 'Impressions in Google Search',
        question: ask('How many Google Search impressions did we have by landing page', when),
      },
    ],
    clicks: (when) => [
      { label: 'Clicks on our ads', question: ask('How many ad clicks did we have by campaign', when) },
      {
        label: 'Clicks in Google Search',
        question: ask('How many Google Search clicks did we have by landing page', when),
      },
      { label: 'Clicks on links to other sites', question: ask('How many outbound clicks did we have', when) },
    ],
  },
  unknownFilters: (value) => [
    { label: `A source with “${value}” in its name`, question: `the source contains "${value}"` },
    { label: `A campaign with “${value}” in its name`, question: `the campaign contains "${value}"` },
    { label: `Pages with “${value}” in their path`, question: `the page path contains "${value}"` },
    { label: `The city ${value}`, question: `the city is "${value}"` },
  ],
  leaveOut: 'Leave it out',
  refuse,
  nearest,
  refuseOther,
  studies,
};

/** Events whose own names mean something wider. */
const eventNames: Record<string, string> = { click: 'outbound clicks', view_search_results: 'site searches' };

function ask(question: string, when: string | undefined): string {
  return `${question}${when === undefined ? '' : ` ${withPreposition(when)}`}?`;
}

function plural(count: number, unit: CalendarUnit): string {
  return count === 1 ? unit : `${count} ${unit}s`;
}
