import type { CalendarUnit } from '../../dates/calendar.ts';
import type { Phrasing } from '../phrasing.ts';
import { formatRange } from './format-range.ts';
import { notes } from './notes.ts';
import { dimensionFilter, metricFilter, question } from './questions.ts';
import { nearest, refuse, refuseOther } from './refusals.ts';

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
  readAsPath: (word) => `“${word}” is read as pages whose path contains it.`,

  question,
  dimensionFilter,
  metricFilter,
  keyEvent: {
    keyEvents: (event) => `${event} key events`,
    sessionKeyEventRate: (event) => `${event} key event rate`,
  },
  aboutProperty: ({ display_name, property, time_zone, currency }) =>
    `This is ${display_name} (${property}). Its days are those of the time zone ${time_zone}, its money is in ${currency}.`,
  overviewQuestion: (when, versus) => `How are we doing ${when} compared with ${versus}?`,
  whyQuestion: (metric, when) => `Why did ${metric} change ${when}?`,

  clarify: {
    nothing_asked: 'I could not find a question about your analytics in that. You could ask, for example:',
    greeting: 'Hello! Ask me anything about this property’s traffic, pages, conversions or revenue. For example:',
    unknown_words: 'I do not know this name, and the answer depends on it:',
    unknown_figure: 'I do not know this as a figure of Google Analytics. Did you mean one of these?',
    too_long: 'That is too long for me to be sure what you are asking. Please put it in one or two sentences, such as:',
    ambiguous_date: 'This date can be read in two ways, and the numbers would differ. Which day do you mean?',
    open_start: 'On which day should the period begin? Please name both ends, or ask for example:',
    invalid_date:
      'I could not place those dates in the calendar. Please name the first and last day, or ask for example:',
    which_groups: 'Of what? Choose what to rank:',
    origin: 'Do you mean the channels people came through, or the countries they are in?',
    impressions: '“Impressions” can mean several things in Google Analytics. Which do you mean?',
    which_groups_for_limit: 'A limit like that picks out groups. Which groups should I list?',
    clicks: '“Clicks” can mean several things in Google Analytics. Which do you mean?',
  },
  options: {
    origin: [
      { label: 'The channels they came through', question: 'Active users by channel' },
      { label: 'The sources that sent them', question: 'Active users by source' },
      { label: 'The countries they are in', question: 'Active users by country' },
    ],
    impressions: [
      { label: 'Views of our pages', question: 'Views by page' },
      { label: 'Impressions of our ads', question: 'Ad impressions by campaign' },
      { label: 'Impressions in Google Search', question: 'Google Search impressions by landing page' },
    ],
    clicks: [
      { label: 'Clicks on our ads', question: 'Ad clicks by campaign' },
      { label: 'Clicks in Google Search', question: 'Google Search clicks by landing page' },
      { label: 'Clicks on links to other sites', question: 'Outbound clicks' },
    ],
  },
  unknownFilters: (value) => [
    { label: `A source with “${value}” in its name`, question: `source containing "${value}"` },
    { label: `A campaign with “${value}” in its name`, question: `campaign containing "${value}"` },
    { label: `Pages with “${value}” in their path`, question: `page path containing "${value}"` },
    { label: `The city ${value}`, question: `city "${value}"` },
  ],
  leaveOut: 'Leave it out',
  refuse,
  nearest,
  refuseOther,
};

function plural(count: number, unit: CalendarUnit): string {
  return count === 1 ? unit : `${count} ${unit}s`;
}
